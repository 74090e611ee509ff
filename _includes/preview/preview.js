import { once } from "node:events";
import { existsSync, rmSync } from "node:fs";
import { folders } from "../eleventy/folders.js";
import { hasPost, urlOf } from "./addresses.js";
import { Audience } from "./audience.js";
import { Desk } from "./desk.js";
import { failure } from "./failure.js";
import { Pages } from "./pages.js";
import { onOrphaned } from "./parent.js";
import { listen, serve } from "./server.js";
import { watch } from "./watch.js";

/** The author's preview: watches what is saved, has it checked, trained and rendered, and shows it. */

if (!existsSync("target/preview.args")) {
  console.error(
    "Nothing is built yet: run `mvn package` once, or `mvn`, which also starts the preview.",
  );
  process.exit(1);
}

const SESSION = Date.now();
const state = { mistakes: [], training: [], templates: {} };
const desk = new Desk();
const pages = new Pages(folders.site, once(desk, "state"));
const audience = new Audience(() => [{ type: "hello", session: SESSION }, present()]);
let started = false;
let printed = "";

desk.on("state", ({ mistakes, summary, training, written, removed }) => {
  state.mistakes = mistakes;
  state.summary = summary;
  state.training = training.map((order) => ({ percent: 0, ...known(order), ...order }));
  tell();
  if (!started)
    started = true; // all of it is rendered
  else if (written.length + removed.length > 0) {
    pages.changed(written, removed);
  }
  if (removed.length > 0) audience.tell({ type: "removed", urls: removed.map(below) });
});
desk.on("progress", (progress) => {
  Object.assign(known(progress) ?? {}, { percent: progress.percent });
  audience.tell(present());
});
desk.on("lost", (reason) => {
  state.mistakes = [
    failure(`The program that checks posts has stopped (${reason}); it is started again.`),
  ];
  state.training = [];
  tell();
});
pages.on("rendered", (urls) => audience.tell({ type: "rendered", urls }));
pages.on("mistake", ({ mistake, alone }) => {
  state.templates[alone ? "alone" : "whole"] = mistake;
  tell();
});

const watcher = watch((paths) => {
  desk.changed(paths);
  pages.postpone();
  const templates = paths.filter((path) => /^(_includes\/|\.eleventy\.js$)/.test(path));
  if (templates.length > 0) pages.templatesChanged(templates);
  const assets = paths.filter((path) => /^(assets|target\/trainer)\//.test(path));
  if (assets.length > 0) audience.tell({ type: "assets", paths: assets });
});

const basePath = `/${(process.env.BASE_PATH ?? "/").replace(/^\/+|\/+$/g, "")}/`.replace("//", "/");
const host = process.env.HOST ?? "localhost";
const server = serve({
  basePath,
  host,
  events: (response) => audience.join(response),
  upToDate: (url) => pages.upToDate(url),
  isComing: hasPost,
});
const port = await listen(server, wantedPort(), host);
console.log(`The preview is at http://localhost:${port}${basePath}`);
rmSync(folders.site, { recursive: true, force: true }); // pages of posts that are there no longer
desk.start();
pages.start();

process.on("SIGINT", stop);
process.on("SIGTERM", stop);
onOrphaned(stop);

function stop() {
  desk.close();
  pages.close();
  audience.close();
  watcher.close();
  server.close();
  process.exit();
}

function tell() {
  const { mistakes } = present();
  const text = mistakes.map((mistake) => `${mistake.printed}\n`).join("");
  if (text !== printed) console.log(text ? text + (state.summary ?? "") : "All is well again.");
  printed = text;
  audience.tell(present());
}

/** How things are, as pages show it. */
function present() {
  const templates = Object.values(state.templates).filter(Boolean);
  const mistakes = [...templates, ...state.mistakes].filter(
    ({ printed }, index, all) => index === all.findIndex((other) => other.printed === printed),
  );
  return { type: "state", mistakes, training: state.training };
}

function below(name) {
  return `${basePath}${urlOf(name).slice(1)}`;
}

function known({ file, id }) {
  return state.training.find((order) => order.file === file && order.id === id);
}

function wantedPort() {
  const option = process.argv.find((argument) => argument.startsWith("--port="));
  return Number(option?.slice("--port=".length) ?? process.env.PORT ?? 8080);
}
