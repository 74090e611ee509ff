import { readFileSync } from "node:fs";

const WORDS_A_MINUTE = 200;

/** How long a post takes to read, once for each; its picture is one for all, and no figure is live. */
export function facts(eleventy) {
  const known = new Map();
  eleventy.addFilter("facts", (inputPath) => {
    if (!known.has(inputPath)) known.set(inputPath, factsOf(inputPath));
    return known.get(inputPath);
  });
  eleventy.addFilter("examples", () => []);
}

function factsOf(inputPath) {
  const words = readFileSync(inputPath, "utf8").split(/\s+/).length;
  return {
    pictures: { card: "card.png", thumbnail: "card.png", alt: "" },
    minutes: Math.max(1, Math.round(words / WORDS_A_MINUTE)),
    figures: 0,
  };
}
