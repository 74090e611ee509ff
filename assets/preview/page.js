import { update } from "./update.js";

/** The page as it was served, which knows how to become what is served now. */
export class Page {
  #served;
  #work;

  constructor() {
    this.#work = this.#begin();
  }

  async #begin() {
    const { version, content } = await fetchPage();
    const [navigation] = performance.getEntriesByType("navigation");
    // What the browser was given may be older than what we have fetched to compare with.
    if (versionIn(navigation?.serverTiming) !== version) location.reload();
    this.#served = content;
  }

  /** Changes what has changed and nothing else: where the reader is and what runs stays. */
  refresh() {
    this.#work = this.#work.then(async () => {
      const { content } = await fetchPage();
      const scriptsAndStyles = (page) => page.head.querySelectorAll("script, link, noscript");
      const isSameHead = equal([...scriptsAndStyles(this.#served)], [...scriptsAndStyles(content)]);
      const parts = [document, this.#served, content].map((page) => page.querySelector("main"));
      if (!isSameHead || parts.includes(null) || !update(...parts)) return location.reload();
      document.title = content.title;
      this.#served = content;
    }, reload);
    this.#work.catch(reload);
  }

  /** Loads changed style sheets anew; whatever else has changed, the whole page. */
  refreshAssets(paths) {
    if (!paths.every((path) => path.endsWith(".css"))) return location.reload();
    for (const link of document.querySelectorAll('link[rel="stylesheet"]')) {
      const address = new URL(link.href);
      address.search = `?${Date.now()}`;
      const next = link.cloneNode();
      next.href = address;
      next.addEventListener("load", () => link.remove());
      link.after(next);
    }
  }
}

const reload = () => location.reload();

async function fetchPage() {
  const response = await fetch(location.pathname);
  const timing = response.headers.get("Server-Timing");
  const content = new DOMParser().parseFromString(await response.text(), "text/html");
  return { version: timing?.match(/desc="([^"]*)"/)?.[1], content };
}

function versionIn(timings = []) {
  return timings.find(({ name }) => name === "version")?.description;
}

function equal(these, those) {
  return these.length === those.length && these.every((node, i) => node.isEqualNode(those[i]));
}
