import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

/** Adds a sentence to a post, another in each round. */
export function touchPost(folder, round) {
  const file = path.join(folder, "post-3.md");
  writeFileSync(file, `${readFileSync(file, "utf8")}\nIt was changed ${round + 1} times.\n`);
}
