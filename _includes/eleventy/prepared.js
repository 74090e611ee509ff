import { existsSync, readFileSync } from "node:fs";
import { folders } from "./folders.js";

/** What the Java side has made of a page: an object with a part for each rule that needs one. */
export function prepared(inputPath) {
  const [, posts, name] = inputPath.match(/content\/(posts\/)?(.*)\.md$/) ?? [];
  const file = `${folders.posts}/${posts ? "" : "pages/"}${name}.json`;
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : {};
}
