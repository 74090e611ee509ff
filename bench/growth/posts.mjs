import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";

const DAY = 86_400_000;
/** How many examples there are, of which the posts have one each. */
export const EXAMPLES = 8;
const WORDS =
  "network learns weight layer sample point boundary loss gradient step curve data test training noise neuron input output sum value sign error rate epoch batch seed class label map line bend fold shape smooth steep flat small large slow quick early late near far often seldom because although while where which every another between beyond without toward".split(
    " ",
  );

/** Writes so many posts into a folder, the same for everybody but for how a dialect writes them. */
export function writePosts(folder, count, dialect) {
  mkdirSync(folder, { recursive: true });
  for (let i = 0; i < count; i++) {
    writeFileSync(path.join(folder, `post-${i}.md`), post(i, count, dialect));
  }
}

function post(i, count, dialect) {
  const random = generator(i + 1);
  const words = (n) => Array.from({ length: n }, () => WORDS[random(WORDS.length)]).join(" ");
  const sentence = () => `${capital(words(8 + random(9)))}.`;
  const paragraph = () => Array.from({ length: 5 }, sentence).join(" ");
  const date = new Date(Date.UTC(2005, 0, 1) + i * DAY).toISOString().slice(0, 10);
  const linked = random(count);
  const section = (title, body) => `## ${title}\n\n${body}`;
  return `---
title: "${capital(words(5))} ${i}"
description: "${capital(words(20))}."
date: ${date}
author_name: Author ${i % 5}
author_image: /assets/images/author-jules.png
tags: [Topic ${i % 7}, Field ${i % 41}, Matter ${i % 199}]
${series(i, date, dialect)}---

${paragraph()}

${section(capital(words(3)), `${paragraph()} It is *${words(2)}*, **${words(1)}** and \`${words(1)}\`.\n\n${paragraph()}`)}

${section(capital(words(4)), `${paragraph()} With $w_{${i % 9}} x + b$ and $\\sigma(z) = \\frac{1}{1 + e^{-z}}$.\n\n$$\n\\frac{\\partial L}{\\partial w_{${random(9)}}} = \\sum_{i=1}^{n} (y_i - \\hat{y}_i) \\, x_i\n$$\n\n${paragraph()}[^note]`)}

${dialect.example(i % EXAMPLES)}

${section(capital(words(3)), `${paragraph()}\n\n\`\`\`python\nfor epoch in range(${random(100)}):\n    loss = network.train(points, rate=0.0${1 + random(9)})\n    print(f"{epoch}: {loss:.3f}")  # ${words(4)}\n\`\`\`\n\n${paragraph()}`)}

${section(capital(words(2)), `- ${sentence()}\n- ${sentence()}\n- See [another post](/posts/post-${linked}/).\n\n| name | value |\n| --- | ---: |\n| ${words(1)} | ${random(1000)} |\n| ${words(1)} | ${random(1000)} |\n\n${paragraph()}`)}

${section(capital(words(4)), `${paragraph()}\n\n\`\`\`json\n{ "weights": [${random(9)}, ${random(9)}], "bias": ${random(9)} }\n\`\`\`\n\n> ${sentence()}\n\n${paragraph()}`)}

[^note]: ${sentence()}
`;
}

/** Every fourth post is a part of a series. Hugo wants lists of names for whatever gets pages. */
function series(i, date, { lists }) {
  const shelves = lists ? `authors: [Author ${i % 5}]\narchive: ["${date.slice(0, 4)}"]\n` : "";
  const name = `Series ${i % 40}`;
  if (i % 4 !== 0) return shelves;
  return `${shelves}series: ${lists ? `[${name}]` : `{name: ${name}}`}\n`;
}

function capital(text) {
  return text[0].toUpperCase() + text.slice(1);
}

/** Numbers below a bound, the same in every run. */
function generator(seed) {
  let state = Math.imul(seed, 2654435761) >>> 0;
  return (bound) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * bound);
  };
}

/** An example as Gradient Press trains it; `number` is below EXAMPLES. */
export const trainer = (number) => `\`\`\`trainer
id: ring
title: A ring around a cluster
data: ${["circle", "xor", "spiral", "moons"][number % 4]}
hidden: [${1 + number}]
epochs: 20
alt: A closed line runs around the blue cluster
\`\`\``;
