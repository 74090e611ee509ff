import { spawnSync } from "node:child_process";
import { cpSync, rmSync } from "node:fs";
import path from "node:path";
import { measured } from "./measured.mjs";
import { imageOf } from "./posts.mjs";
import { touchPost } from "./touch.mjs";

/** Hugo with a small theme of the same page types; it cannot typeset formulas, which stay text. */
export const name = "hugo";

export const dialect = { example: imageOf, lists: true };

export const isInstalled = () => spawnSync("hugo", ["version"]).status === 0;

export const postsIn = (folder) => path.join(folder, "content/posts");

export function layOut(folder) {
  rmSync(folder, { recursive: true, force: true });
  cpSync("bench/growth/hugo", folder, { recursive: true });
  cpSync("assets/css", path.join(folder, "assets/css"), { recursive: true });
  cpSync("assets/images", path.join(folder, "static/assets/images"), { recursive: true });
}

export function build(folder) {
  const output = ["--destination", "public", "--cleanDestinationDir"];
  return measured([["hugo", "--quiet", ...output]], { cwd: folder });
}

export const touch = (folder, round) => touchPost(postsIn(folder), round);
