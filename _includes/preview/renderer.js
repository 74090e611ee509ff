import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { Eleventy } from "@11ty/eleventy";
import { folders } from "../eleventy/folders.js";
import { templateMistake } from "./template-mistake.js";

/**
 * Renders pages, in a process of its own so that the server answers meanwhile: the whole site, what
 * changes with some files, or one page alone, which is quick. Says "rendered" with addresses ("*" for all) and
 * "mistake" with what is wrong with a template, or nothing, whenever there is something to say.
 */

const say = (message) => process.send?.(message);
let eleventy;
let changed;
let failed = false;

process.on("disconnect", () => process.exit());
if (!process.connected) process.exit(); // whoever has started it is gone already
process.on("message", async ({ id, alone, written = [], removed = [], templates = [] }) => {
  let known = false;
  try {
    if (!eleventy) await start();
    else if (alone) known = await renderAlone(alone);
    else await renderChanges(written, removed, templates);
  } catch (error) {
    const wasAlone = Boolean(alone && changed);
    say({ mistake: templateMistake(error), alone: wasAlone });
    failed ||= !wasAlone;
  }
  say({ id, known, failed });
  // Eleventy leaves a site that it could not render half done, and is not to be gone on with.
  if (failed) process.disconnect();
});

/** Renders everything; from then on Eleventy is told what has changed. */
async function start() {
  eleventy = new Eleventy(undefined, undefined, { runMode: "serve", quietMode: true });
  eleventy.setIncrementalBuild(true);
  await eleventy.init();
  // Our server stands in the place of Eleventy's own; these are the two things that it is told.
  eleventy.eleventyServe.reload = ({ build }) => renderedWhole(build.templates);
  eleventy.eleventyServe.sendError = ({ error }) => {
    failed = true;
    say({ mistake: templateMistake(error), alone: false });
  };
  changed = await eleventy.watch();
  say({ mistake: null, alone: false });
  say({ mistake: null, alone: true });
  say({ rendered: ["*"] });
}

function renderedWhole(pages) {
  say({ mistake: null, alone: false });
  // A page that failed alone, by a template that is mended now, was rendered with the others.
  if (!eleventy.watchManager.incremental) say({ mistake: null, alone: true });
  say({ rendered: urls(pages) });
}

async function renderChanges(written, removed, templates) {
  for (const name of removed) eleventy.fileSystemSearch.delete(inputPath(name));
  for (const name of written) eleventy.fileSystemSearch.add(inputPath(name));
  const files = [
    ...templates.map((path) => `./${path}`),
    ...[...removed, ...written].map(inputPath),
  ];
  // Eleventy knows what depends on one file; files that come and go together it does not bear.
  eleventy.watchManager.incremental = files.length === 1 && written.length === 1;
  // Of calls that follow each other at once only the last is answered.
  await files.map((file) => changed(file)).at(-1);
}

/** Renders a page that is known, without the lists, feeds and neighbours in which it appears. */
async function renderAlone(name) {
  const entry = eleventy.writer.templateMap.getMapEntryForInputPath(inputPath(name));
  if (!entry) return false;
  const template = await entry.template.clone();
  template.resetCaches();
  template.setInputContent(readFileSync(inputPath(name), "utf8"));
  const data = { ...(await template.getData()), collections: entry.data.collections };
  const [page] = await template.getTemplates(data);
  page.templateContent = await template.renderPageEntryWithoutLayout(page);
  const html = await template.renderPageEntry(page);
  mkdirSync(path.dirname(page.outputPath), { recursive: true });
  writeFileSync(page.outputPath, html);
  await eleventy.config.events.emit("page.rendered");
  say({ mistake: null, alone: true });
  say({ rendered: [path.posix.join("/", eleventy.config.pathPrefix, page.url)] });
  return true;
}

function inputPath(name) {
  return `./${folders.content}/${name}`;
}

function urls(pages) {
  return pages.map(({ url }) => url);
}
