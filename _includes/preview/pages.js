import { fork } from "node:child_process";
import { EventEmitter } from "node:events";
import { rmSync } from "node:fs";
import { fileURLToPath } from "node:url";
import path from "node:path";
import { isPost, urlOf } from "./addresses.js";
import { failure } from "./failure.js";

const PROGRAM = fileURLToPath(new URL("renderer.js", import.meta.url));

/** When nothing was saved for so long, the pages are rendered that nobody has asked for. */
const MILLISECONDS_OF_REST = 5000;

const LONGEST_LAST_WORDS = 2000;

/**
 * Keeps the pages up to date: a post that has changed is rendered alone and at once, everything that
 * lists it when somebody wants to see that or the author rests. Emits "rendered" with addresses, and
 * "mistake" with what is wrong with a template, or nothing.
 */
export class Pages extends EventEmitter {
  #site;
  #program;
  #renderer;
  #jobs = 0;
  #waiting = new Map();
  #work;
  /** Files that lists and feeds do not show yet, and those that nothing shows yet. */
  #stale = nothing();
  #fresh = new Set();
  #rest;
  #closed = false;

  /**
   * @param site the folder of the pages
   * @param ready is waited for before anything is rendered
   * @param program renders
   */
  constructor(site, ready, program = PROGRAM) {
    super();
    this.#site = site;
    this.#work = ready;
    this.#program = program;
  }

  /** Renders everything. */
  start() {
    return this.#enqueue(() => this.#ask({}));
  }

  /** Takes in which files of the content were written and removed. */
  changed(written, removed) {
    for (const name of removed) {
      this.#stale.removed.add(name);
      this.#stale.written.delete(name);
    }
    for (const name of written) {
      this.#stale.written.add(name);
      this.#stale.removed.delete(name);
    }
    return this.#enqueue(async () => {
      // Not before its turn: the page may just be being written.
      removed.forEach((name) => this.#forget(name));
      if (written.length === 1 && removed.length === 0 && isPost(written[0])) {
        const { known } = await this.#ask({ alone: written[0] });
        if (known) {
          this.#fresh.add(urlOf(written[0]));
          this.postpone();
          return;
        }
      }
      await this.#renderStale();
    });
  }

  /** Renders everything again with other templates; with other code, by a program that begins anew. */
  templatesChanged(paths) {
    return this.#enqueue(async () => {
      if (paths.some((path) => path.endsWith(".js"))) {
        this.#renderer?.kill();
        this.#renderer = undefined;
      }
      this.#stale.templates = paths;
      await this.#renderStale();
    });
  }

  /** Waits until a page is as it should be. */
  async upToDate(url) {
    await this.#work; // the page may just be being rendered alone
    const isStale = this.#stale.written.size + this.#stale.removed.size > 0;
    if (isStale && !this.#fresh.has(url)) await this.#enqueue(() => this.#renderStale());
  }

  close() {
    this.#closed = true;
    clearTimeout(this.#rest);
    this.#renderer?.disconnect();
  }

  /** Lets what nobody waits for wait until the author rests. */
  postpone() {
    clearTimeout(this.#rest);
    this.#rest = setTimeout(
      () => this.#enqueue(() => this.#renderStale()),
      MILLISECONDS_OF_REST,
    ).unref();
  }

  async #renderStale() {
    clearTimeout(this.#rest);
    const { written, removed, templates } = this.#stale;
    if (written.size + removed.size + templates.length === 0) return;
    this.#stale = nothing();
    this.#fresh.clear();
    await this.#ask({ written: [...written], removed: [...removed], templates });
  }

  #enqueue(task) {
    this.#work = this.#work.then(task).catch((error) => console.error(error));
    return this.#work;
  }

  async #ask(job) {
    this.#renderer ??= this.#startRenderer();
    const id = ++this.#jobs;
    return new Promise((resolve) => {
      this.#waiting.set(id, resolve);
      // Should it be gone just now, that is told below.
      this.#renderer.send({ id, ...job }, () => {});
    });
  }

  #startRenderer() {
    const renderer = fork(this.#program, {
      env: { ...process.env, ELEVENTY_RUN_MODE: "serve" },
      stdio: ["ignore", "ignore", "pipe", "ipc"],
    });
    // Mistakes come as messages; what else is printed counts only if it is the last word.
    let lastWords = "";
    let explained = false;
    renderer.stderr.on(
      "data",
      (data) => (lastWords = `${lastWords}${data}`.slice(-LONGEST_LAST_WORDS)),
    );
    renderer.on("message", (message) => {
      if (message.rendered) this.emit("rendered", message.rendered);
      if (message.mistake !== undefined) {
        explained = message.mistake !== null;
        this.emit("mistake", message);
      }
      // One that has failed takes its leave; the next job is for another.
      if (message.failed && this.#renderer === renderer) this.#renderer = undefined;
      this.#waiting.get(message.id)?.(message);
      this.#waiting.delete(message.id);
    });
    renderer.on("disconnect", () => {
      if (this.#renderer !== renderer) return;
      this.#renderer = undefined;
      this.#waiting.forEach((resolve) => resolve({ known: false }));
      this.#waiting.clear();
    });
    renderer.on("exit", () => {
      if (explained || this.#closed || renderer.killed) return;
      const reason = lastWords.trim() || "the program has ended";
      const mistake = failure(`The pages cannot be rendered: ${reason}`);
      this.emit("mistake", { mistake, alone: false });
    });
    return renderer;
  }

  /** Deletes the page of a post that is gone. */
  #forget(name) {
    if (!isPost(name)) return;
    rmSync(path.join(this.#site, urlOf(name)), { recursive: true, force: true });
  }
}

function nothing() {
  return { written: new Set(), removed: new Set(), templates: [] };
}
