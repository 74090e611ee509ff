import { readFileSync } from "node:fs";
import path from "node:path";

const WORDS_A_MINUTE = 200;

/** What lists and layouts say of a post, found once for each. */
export function facts(eleventy) {
  const known = new Map();
  const of = (inputPath) => {
    if (!known.has(inputPath)) known.set(inputPath, factsOf(inputPath));
    return known.get(inputPath);
  };
  eleventy.addFilter("facts", of);
  eleventy.addFilter("examples", (inputPath) => Array(of(inputPath).figures));
  eleventy.addFilter("module", (name) => `/assets/trainer/${name}.js`);
}

function factsOf(inputPath) {
  const text = readFileSync(inputPath, "utf8");
  const { name } = path.parse(inputPath);
  return {
    pictures: { card: `card-${name}.png`, thumbnail: `thumbnail-${name}.png` },
    minutes: Math.max(1, Math.round(text.split(/\s+/).length / WORDS_A_MINUTE)),
    figures: text.match(/^```figure$/gm)?.length ?? 0,
  };
}
