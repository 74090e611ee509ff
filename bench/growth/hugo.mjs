import { spawnSync } from "node:child_process";
import { cpSync, rmSync } from "node:fs";
import path from "node:path";
import { checkLinks } from "./links.mjs";
import { measured } from "./measured.mjs";
import { giveFigures } from "./trained.mjs";

/** Hugo with a theme of the same pages; it cannot typeset formulas, which stay text. */
export const name = "hugo";

export const dialect = { example: (number) => `{{< trainer ${number} >}}`, lists: true };

export const isInstalled = () => spawnSync("hugo", ["version"]).status === 0;

const SITE = "public";

export const postsIn = (folder) => path.join(folder, "content/posts");

export async function layOut(folder, posts) {
  rmSync(folder, { recursive: true, force: true });
  cpSync("bench/growth/hugo", folder, { recursive: true });
  for (const part of ["css", "js", "images"]) {
    cpSync(`assets/${part}`, path.join(folder, "assets", part), { recursive: true });
  }
  cpSync("target/trainer", path.join(folder, "assets/trainer"), { recursive: true });
  const data = path.join(folder, "data/figures.json");
  await giveFigures(data, path.join(folder, "static/examples"), posts);
}

export function build(folder) {
  const output = ["--destination", SITE, "--cleanDestinationDir"];
  return measured([["hugo", "--quiet", ...output]], { cwd: folder });
}

export const check = (folder) => checkLinks(SITE, folder);

export const serve = (port) => ["hugo", "server", "--quiet", "--port", `${port}`];
