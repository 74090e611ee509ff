import { prepared } from "./prepared.js";

/** Lets a layout ask whether its page has live examples, and what they load. */
export function examples(eleventy) {
  eleventy.addFilter("examples", examplesOf);
  eleventy.addFilter("module", moduleOf);
}

/** The trained examples of a post in the order of their fences. */
export function examplesOf(inputPath) {
  return prepared(inputPath).examples ?? [];
}

/** The asset of a module that trainers load: one with what their post defines, or the common one. */
export function moduleOf(name, inputPath) {
  const own = prepared(inputPath).modules?.[name];
  return `/assets/trainer/${own ? `own/${own}` : `${name}.js`}`;
}
