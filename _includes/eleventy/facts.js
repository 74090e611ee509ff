import { prepared } from "./prepared.js";

/** How many words of such a text are read in a minute. */
const WORDS_A_MINUTE = 200;

/** What lists say of a post besides its front matter: how long it takes to read, and its figures. */
export function facts(eleventy) {
  const known = new Map();
  eleventy.on("eleventy.before", () => known.clear());

  eleventy.addFilter("facts", (inputPath) => {
    if (!known.has(inputPath)) known.set(inputPath, factsOf(inputPath));
    return known.get(inputPath);
  });
}

function factsOf(inputPath) {
  const { words, examples, pictures } = prepared(inputPath);
  return {
    pictures,
    minutes: words && Math.max(1, Math.round(words / WORDS_A_MINUTE)),
    figures: examples?.length ?? 0,
  };
}
