import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

/** The file of the post that is changed, and its address. */
export const TOUCHED = { file: "post-3.md", address: "/posts/post-3/" };

/** Adds a sentence to a post, another in each round. */
export function touchPost(folder, round) {
  const file = path.join(folder, TOUCHED.file);
  writeFileSync(file, `${readFileSync(file, "utf8")}\nIt was changed ${round + 1} times.\n`);
}
