import { existsSync, readFileSync } from "node:fs";
import { folders } from "./folders.js";

/**
 * What the Java side has made of a page: an object with a part for each rule that needs one.
 *
 * @param kind "text" for the words of a post, which are many and are seldom needed
 */
export function prepared(inputPath, kind) {
  const [, posts, name] = inputPath.match(/content\/(posts\/)?(.*)\.md$/) ?? [];
  const file = `${folders.posts}/${posts ? "" : "pages/"}${kind ? `${kind}/` : ""}${name}.json`;
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : {};
}
