import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { Eleventy } from "@11ty/eleventy";
import { folders } from "../eleventy/folders.js";
import { templateMistake } from "./template-mistake.js";

/**
 * Renders pages, in a process of its own so that the server answers meanwhile: the whole site, what
 * changes with some files, or one page alone, which is quick. Says "rendered" with addresses and
 * "mistake" with what is wrong with a template, or nothing, whenever there is something to say.
 */

/** More changed files than this are rendered in one go, with the whole site. */
const FEW = 2;

const say = (message) => process.send?.(message);
let eleventy;
let changed;
let wholeFailed = false;

process.on("disconnect", () => process.exit());
process.on("message", async ({ id, alone, written = [], removed = [] }) => {
  let known = false;
  try {
    if (!eleventy) await start();
    else if (alone) known = await renderAlone(alone);
    else await renderChanges(written, removed);
  } catch (error) {
    say({ mistake: templateMistake(error), alone: Boolean(alone) });
    if (!changed) process.exit(); // whoever has failed to start begins anew
  }
  say({ id, known });
});

/** Renders everything; from then on Eleventy notices changed templates, and is told of all else. */
async function start() {
  eleventy = new Eleventy(undefined, undefined, { runMode: "serve", quietMode: true });
  eleventy.setIncrementalBuild(true);
  await eleventy.init();
  // Our server stands in the place of Eleventy's own; these are the two things that it is told.
  eleventy.eleventyServe.reload = ({ build }) => renderedWhole(build.templates);
  eleventy.eleventyServe.sendError = ({ error }) => {
    wholeFailed = true;
    say({ mistake: templateMistake(error), alone: false });
  };
  changed = await eleventy.watch();
  eleventy.watchManager.incremental = false;
  say({ mistake: null, alone: false });
}

async function renderedWhole(pages) {
  say({ mistake: null, alone: false });
  say({ rendered: urls(pages) });
  if (!wholeFailed) return;
  wholeFailed = false;
  // What had changed before the failure was not rendered, either.
  setImmediate(() => changed(`${folders.content}/_data/site.json`));
}

async function renderChanges(written, removed) {
  for (const name of removed) eleventy.fileSystemSearch.delete(inputPath(name));
  for (const name of written) eleventy.fileSystemSearch.add(inputPath(name));
  const names = [...removed, ...written];
  eleventy.watchManager.incremental = names.length <= FEW && !wholeFailed;
  // Of calls that follow each other at once only the last is answered.
  await names.map((name) => changed(inputPath(name))).at(-1);
  eleventy.watchManager.incremental = false;
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
  say({ rendered: [page.url] });
  return true;
}

function inputPath(name) {
  return `./${folders.content}/${name}`;
}

function urls(pages) {
  return pages.map(({ url }) => url);
}
