import { cpSync, existsSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { checkLinks } from "./links.mjs";
import { measured } from "./measured.mjs";
import { eleventy } from "./project.mjs";
import { giveFigures } from "./trained.mjs";

/** Plain Eleventy: our templates and lists, the usual plugins, and posts as they were written. */
export const name = "eleventy";

export const dialect = { example: (number) => `\`\`\`figure\n${number}\n\`\`\`` };

export const isInstalled = () => existsSync("bench/node_modules/@mdit/plugin-katex");

export const postsIn = (folder) => path.join(folder, "content/posts");

export async function layOut(folder, posts) {
  rmSync(folder, { recursive: true, force: true });
  for (const part of ["package.json", "_includes", "assets", "content", "target/trainer"]) {
    cpSync(part, path.join(folder, part), { recursive: true });
  }
  for (const ours of ["reference.njk", "posts"]) {
    rmSync(path.join(folder, "content", ours), { recursive: true });
  }
  cpSync("bench/growth/eleventy", folder, { recursive: true });
  await giveFigures(path.join(folder, "figures.json"), path.join(folder, "examples"), posts);
  symlinkSync(path.resolve("bench/node_modules"), path.join(folder, "node_modules"));
  mkdirSync(postsIn(folder));
  const common = { layout: "post.njk", toc: true };
  writeFileSync(path.join(postsIn(folder), "posts.json"), JSON.stringify(common));
}

export const build = (folder) => measured([eleventy()], { cwd: folder });

export const check = (folder) => checkLinks("target/site", folder);

export const serve = (port) => eleventy("--serve", "--incremental", `--port=${port}`);
