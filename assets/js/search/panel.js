import { excerpt, marked } from "./excerpt.js";

const AT_ONCE = 20;
const MILLISECONDS_OF_TYPING = 120;

/** Shows below a field what is found of what is written there. */
export class Panel {
  #field;
  #library;
  #asked;
  #status = element("p", { role: "status" });
  #trouble = element("p", { hidden: "" });
  #results = element("ol");
  #more = element("button", { type: "button", hidden: "" }, "More");
  #nothing;
  #found = [];
  #typing;

  /**
   * @param form with the field
   * @param library what is searched
   * @param nothing what is shown when nothing is found
   * @param asked is told what the reader looks for
   */
  constructor({ form, library, nothing, asked = () => {} }) {
    this.#field = form.elements.q;
    this.#library = library;
    this.#asked = asked;
    this.#nothing = nothing;
    nothing.hidden = true;
    const again = element("button", { type: "button" }, "Try again");
    this.#trouble.append("The articles could not be loaded. Check the connection. ", again);
    form.after(this.#status, this.#trouble, this.#results, nothing, this.#more);

    again.addEventListener("click", () => {
      this.#field.focus();
      this.#load();
    });
    this.#more.addEventListener("click", () => {
      const shown = this.#results.children.length;
      this.#show(shown + AT_ONCE);
      this.#results.children[shown].querySelector("a").focus();
    });
    this.#field.addEventListener("input", () => {
      clearTimeout(this.#typing);
      this.#typing = setTimeout(() => this.search(), MILLISECONDS_OF_TYPING);
    });
    for (const part of [form, this.#results]) {
      part.addEventListener("keydown", (event) => this.#step(event));
    }
    library.addEventListener("progress", () => this.search());
    library.addEventListener("failure", () => this.#fail());
  }

  /** Finds anew what the field asks for. */
  search() {
    clearTimeout(this.#typing);
    const question = this.#question;
    this.#asked(question);
    this.#load();
    const shown = this.#sameAsBefore(question) ? this.#results.children.length : 0;
    this.#found = question ? this.#library.find(question) : [];
    this.#show(Math.max(AT_ONCE, shown));
  }

  get #question() {
    return this.#field.value.trim();
  }

  #sameAsBefore(question) {
    const same = this.#results.dataset.question === question;
    this.#results.dataset.question = question;
    return same;
  }

  #load() {
    this.#trouble.hidden = true;
    if (!this.#library.isWhole) this.#library.load();
  }

  #fail() {
    this.#trouble.hidden = false;
    this.#status.textContent = "";
  }

  #show(count) {
    const focused = [...this.#results.children].findIndex((li) => li.matches(":focus-within"));
    this.#results.replaceChildren(...this.#found.slice(0, count).map(item));
    this.#results.children[focused]?.querySelector("a").focus();
    this.#more.hidden = this.#found.length <= count;
    const settled = this.#question !== "" && this.#library.isWhole;
    this.#nothing.hidden = !settled || this.#found.length > 0;
    this.#status.textContent = this.#question ? this.#summary() : "";
  }

  #summary() {
    const { articles, searched, isWhole } = this.#library;
    const number = (count) => count.toLocaleString("en");
    const count = this.#found.length;
    const found =
      count === 0
        ? isWhole
          ? `Nothing found for “${this.#question}”.`
          : ""
        : count === 1
          ? "1 passage found."
          : `${number(count)} passages found.`;
    if (isWhole) return found;
    const progress = articles
      ? `Searched ${number(searched)} of ${number(articles)} articles…`
      : "Loading…";
    return `${found} ${progress}`.trim();
  }

  /** Up and down go through the results, and back to the field. */
  #step(event) {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!step || event.isComposing) return;
    const places = [this.#field, ...this.#results.querySelectorAll("a")];
    const next = places[places.indexOf(document.activeElement) + step];
    event.preventDefault();
    next?.focus();
  }
}

function item({ address, title, heading, text, found }) {
  const link = element("a", { href: address }, ...marked(heading || title, found));
  const above = heading ? [element("span", {}, ...marked(title, found))] : [];
  return element(
    "li",
    {},
    ...above,
    link,
    element("p", {}, ...marked(excerpt(text, found), found)),
  );
}

/** Makes an element; what stands in it is text, whatever it says. */
export function element(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}
