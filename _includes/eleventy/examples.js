import { existsSync, readFileSync } from "node:fs";
import path from "node:path";

/** Lets a layout ask whether its page has live examples. */
export function examples(eleventy) {
  eleventy.addFilter("examples", examplesOf);
}

/** The trained examples of a post in the order of their fences, as the Java side left them. */
export function examplesOf(inputPath) {
  const file = `target/examples/${path.basename(inputPath, ".md")}.json`;
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : [];
}
