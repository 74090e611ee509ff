import { folded, wordsOf } from "./words.js";

/** For how many milliseconds the index takes in sections before the page may breathe. */
const AT_ONCE = 5;

/** How much a word of each place is worth. */
const BOOST = { title: 4, tags: 2, heading: 3, text: 1 };

const SETTINGS = {
  fields: Object.keys(BOOST),
  tokenize: wordsOf,
  processTerm: folded,
  searchOptions: {
    boost: BOOST,
    prefix: (word) => word.length > 1,
    fuzzy: (word) => (word.length > 3 ? 0.2 : false),
    maxFuzzy: 2,
  },
};

/**
 * The text of all articles, loaded part by part, the newest first, and indexed here: an index that comes
 * ready made is as large as the text itself, and spares half of the time.
 *
 * Says "progress" when there is more to be found, and "failure" when there will not be.
 */
export class Library extends EventTarget {
  /** How many articles there are, as far as is known, and how many can be found. */
  articles = 0;
  searched = 0;

  #list;
  #sections = [];
  #index;
  #parts;
  #loading;
  #failures = 0;

  /** @param list the address of what says where all the rest is */
  constructor(list) {
    super();
    this.#list = list;
  }

  get isWhole() {
    return this.#parts?.length === 0;
  }

  /** Goes on loading what is not there yet. */
  load() {
    this.#loading ??= this.#loadAll()
      .catch(() => {
        this.#failures++;
        this.dispatchEvent(new Event("failure"));
      })
      .finally(() => (this.#loading = undefined));
  }

  /** The sections that say what was asked, the best first. */
  find(question) {
    if (!this.#index) return [];
    const all = this.#index.search(question, { combineWith: "AND" });
    const found = all.length > 0 ? all : this.#index.search(question);
    return found.map(({ id, terms }) => ({ ...this.#sections[id], found: new Set(terms) }));
  }

  async #loadAll() {
    if (!this.#index) {
      const { articles, parts, engine } = await json(this.#list);
      // Browsers remember a module that did not load by its address, the fragment included.
      const again = this.#failures ? `#${this.#failures}` : "";
      const { default: MiniSearch } = await import(engine + again);
      this.#index = new MiniSearch(SETTINGS);
      this.#parts = parts;
      this.articles = articles;
    }
    while (this.#parts.length > 0) {
      await this.#take(await json(new URL(this.#parts[0], this.#list)));
      this.#parts.shift();
      this.dispatchEvent(new Event("progress"));
    }
  }

  async #take(posts) {
    const first = this.#sections.length;
    for (const { url, title, tags, sections } of posts) {
      const address = new URL(url, new URL("..", this.#list)).href;
      sections.forEach(({ id, heading = "", text }, index) => {
        const where = id ? `${address}#${encodeURIComponent(id)}` : address;
        this.#sections.push({ address: where, title, heading, text, tags: index ? [] : tags });
      });
    }
    const documents = this.#sections.slice(first).map((section, index) => ({
      ...section,
      id: first + index,
      title: section.heading ? "" : section.title,
      tags: section.tags.join(" "),
    }));
    let start = performance.now();
    for (const section of documents) {
      this.#index.add(section);
      if (performance.now() - start < AT_ONCE) continue;
      await breath();
      start = performance.now();
    }
    this.searched += posts.length;
  }
}

/** Lets the page do what else there is to do. */
function breath() {
  return window.scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve));
}

async function json(address) {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.json();
}
