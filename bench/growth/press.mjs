import { cpSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import path from "node:path";
import { JAVA } from "../training/java.mjs";
import { measured } from "./measured.mjs";
import { EXAMPLES, trainer, writePosts } from "./posts.mjs";
import { touchPost } from "./touch.mjs";

/** Gradient Press, by the commands that Maven gives; what Maven itself takes does not grow. */
export const name = "press";

export const dialect = { example: trainer };

export const isInstalled = () => true;

export const postsIn = (folder) => path.join(folder, "content/posts");

/** Lays out a project whose examples are trained already, and nothing else is known. */
export async function layOut(folder) {
  rmSync(folder, { recursive: true, force: true });
  for (const part of [
    ".eleventy.js",
    "package.json",
    "_includes",
    "assets",
    "content",
    "target/trainer",
  ]) {
    cpSync(part, path.join(folder, part), { recursive: true });
  }
  symlinkSync(path.resolve("node_modules"), path.join(folder, "node_modules"));
  rmSync(postsIn(folder), { recursive: true });
  cpSync("content/posts/posts.json", path.join(postsIn(folder), "posts.json"));
  writePosts(postsIn(folder), EXAMPLES, dialect);
  await measured([java("PreparePosts")], { cwd: folder });
  for (const made of ["posts", "content", "cache/formulas", "cache/code", "cache/definitions"]) {
    rmSync(path.join(folder, "target", made), { recursive: true, force: true });
  }
}

export function build(folder) {
  // Whether anything has changed is not the question here.
  rmSync(path.join(folder, "target/site-published.sha256"), { force: true });
  const eleventy = path.resolve("node_modules/@11ty/eleventy/cmd.cjs");
  return measured(
    [java("PreparePosts"), [process.execPath, eleventy, "--quiet"], java("PublishSite")],
    { cwd: folder },
  );
}

/** A program of ours, with the class path that the last build by Maven has left. */
function java(program) {
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

export const touch = (folder, round) => touchPost(postsIn(folder), round);
