import { rmSync } from "node:fs";
import path from "node:path";
import { measured } from "./measured.mjs";
import { trainer } from "./posts.mjs";
import { eleventy, java, layOutProject } from "./project.mjs";
import { giveTrained } from "./trained.mjs";

/** Gradient Press, by the commands that Maven gives; what Maven itself takes does not grow. */
export const name = "press";

export const dialect = { example: trainer };

export const isInstalled = () => true;

export const postsIn = (folder) => path.join(folder, "content/posts");

/** Lays out a project whose examples are trained already, and nothing else is known. */
export async function layOut(folder) {
  layOutProject(folder);
  await giveTrained(folder);
}

export function build(folder) {
  // Whether anything has changed is not the question here.
  rmSync(path.join(folder, "target/site-published.sha256"), { force: true });
  const programs = [java("PreparePosts"), eleventy(), java("PublishSite")];
  return measured(programs, { cwd: folder });
}

/** What a build has taken that no other does: to read posts, name mistakes, and look after examples. */
export const preparation = ({ each }) => each[0];

/** The preview. */
export const serve = (port) => [process.execPath, "_includes/preview/preview.js", `--port=${port}`];
