import { cpSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import path from "node:path";
import { JAVA } from "../training/java.mjs";

const PARTS = [".eleventy.js", "package.json", "_includes", "assets", "content", "target/trainer"];

/** Lays out a project of Gradient Press that has no posts, in a folder that is emptied first. */
export function layOutProject(folder) {
  rmSync(folder, { recursive: true, force: true });
  for (const part of PARTS) cpSync(part, path.join(folder, part), { recursive: true });
  symlinkSync(path.resolve("node_modules"), path.join(folder, "node_modules"));
  const posts = path.join(folder, "content/posts");
  rmSync(posts, { recursive: true });
  cpSync("content/posts/posts.json", path.join(posts, "posts.json"));
}

/** Eleventy, the one that the product runs. */
export const eleventy = (...options) => [
  process.execPath,
  path.resolve("node_modules/@11ty/eleventy/cmd.cjs"),
  "--quiet",
  ...options,
];

/** A program of Gradient Press, with the class path that the last build by Maven has left. */
export function java(program) {
  const [, classPath] = readFileSync("target/preview.args", "utf8").match(/-classpath "([^"]*)"/);
  return [
    JAVA,
    "-XX:TieredStopAtLevel=1",
    "-XX:+UseSerialGC",
    `-Dnode=${process.execPath}`,
    "-classpath",
    classPath.replaceAll("\\\\", "\\"),
    `gradientpress.site.${program}`,
  ];
}
