import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { folders } from "./folders.js";

/** What the Java side has made of a post: an object with a part for each rule that needs one. */
export function prepared(inputPath) {
  const file = `${folders.posts}/${path.basename(inputPath, ".md")}.json`;
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : {};
}
