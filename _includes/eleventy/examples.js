import { prepared } from "./prepared.js";

/** Lets a layout ask whether its page has live examples. */
export function examples(eleventy) {
  eleventy.addFilter("examples", examplesOf);
}

/** The trained examples of a post in the order of their fences. */
export function examplesOf(inputPath) {
  return prepared(inputPath).examples ?? [];
}
