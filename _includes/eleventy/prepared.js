import { existsSync, readFileSync } from "node:fs";
import { folders } from "./folders.js";
import { isBuild } from "./mode.js";

/** The pages that are rendered at the same time, and a few more. */
const MOST_KEPT = 64;

/** What was read lately, by file: a page asks for its parts many times over. */
const recent = new Map();

/**
 * What the Java side has made of a page: an object with a part for each rule that needs one.
 *
 * @param kind "text" for the words of a post, which are many and are seldom needed
 */
export function prepared(inputPath, kind) {
  const [, posts, name] = inputPath.match(/content\/(posts\/)?(.*)\.md$/) ?? [];
  const file = `${folders.posts}/${posts ? "" : "pages/"}${kind ? `${kind}/` : ""}${name}.json`;
  if (recent.has(file)) return recent.get(file);
  const parts = existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : {};
  if (isBuild) keep(file, parts);
  return parts;
}

function keep(file, parts) {
  recent.set(file, parts);
  if (recent.size > MOST_KEPT) recent.delete(recent.keys().next().value);
}
