/**
 * What the author is told above the page: mistakes, how far training is, and whether the server is
 * there. It never takes the focus; Escape or its button puts it away until something else is wrong.
 */
export class Overlay {
  #panel = element("section", { class: "preview-panel", hidden: "" });
  #list = element("ol", { class: "preview-mistakes" });
  #title = element("h2", { id: "preview-title" });
  #again = element("button", { class: "preview-again", type: "button", hidden: "" });
  #progress = element("div", { class: "preview-progress", hidden: "" });
  #status = element("p", { class: "preview-status", role: "status" });
  #shown = "";
  #away;

  constructor(body) {
    const close = element("button", { type: "button", class: "preview-close" }, "Close");
    this.#panel.setAttribute("aria-labelledby", "preview-title");
    this.#panel.append(element("header", {}, this.#title, close), this.#list);
    const parts = [this.#panel, this.#again, this.#progress, this.#status];
    body.append(element("aside", { class: "preview", "aria-label": "Preview" }, ...parts));
    close.addEventListener("click", () => this.#setOpen(false));
    this.#again.addEventListener("click", () => {
      this.#setOpen(true);
      close.focus();
    });
    document.addEventListener("keydown", (event) => {
      if (event.key === "Escape" && !event.defaultPrevented && !this.#panel.hidden) {
        this.#setOpen(false);
      }
    });
  }

  /** Shows how things are now. */
  show({ mistakes, training }) {
    this.#showMistakes(mistakes);
    this.#showTraining(training);
  }

  #showMistakes(mistakes) {
    const text = JSON.stringify(mistakes);
    if (text === this.#shown) return;
    const wasWrong = this.#shown !== "" && this.#shown !== "[]";
    this.#shown = text;
    const count = countOf(mistakes);
    this.#title.textContent = count;
    this.#again.textContent = count;
    this.#list.replaceChildren(...mistakes.map(describe));
    if (mistakes.length === 0) {
      this.#panel.hidden = true;
      this.#again.hidden = true;
      if (wasWrong) this.#say("Nothing is wrong any more.");
      return;
    }
    this.#setOpen(true);
    this.#say(`${count}. ${place(mistakes[0])}: ${mistakes[0].message}`);
  }

  #showTraining(training) {
    const lines = training.map(({ id, title, percent }) => {
      const label = element("span", {}, `Training ${id}`);
      const bar = element("progress", {
        max: 100,
        value: percent,
        "aria-label": `Training ${title}`,
      });
      return element("li", {}, label, bar, element("span", {}, `${percent}\u00a0%`));
    });
    this.#progress.hidden = lines.length === 0;
    this.#progress.replaceChildren(element("ul", {}, ...lines));
  }

  connected() {
    if (this.#away) this.#say("The server is back.");
    this.#away?.remove();
    this.#away = undefined;
  }

  disconnected() {
    if (this.#away) return;
    const text = "Connection lost, reconnecting …";
    this.#away = element("p", { class: "preview-away" }, text);
    this.#panel.before(this.#away);
    this.#say(text);
  }

  #setOpen(open) {
    const hadFocus = this.#panel.contains(document.activeElement);
    this.#panel.hidden = !open;
    this.#again.hidden = open;
    if (open) this.#panel.querySelectorAll("pre").forEach(showCarets);
    if (!open && hadFocus) this.#again.focus();
  }

  #say(text) {
    this.#status.textContent = text;
  }
}

/** Such as "1 mistake and 2 warnings". */
function countOf(mistakes) {
  const warnings = mistakes.filter(isWarning).length;
  return [
    [mistakes.length - warnings, "mistake"],
    [warnings, "warning"],
  ]
    .filter(([number]) => number > 0)
    .map(([number, noun]) => `${number} ${noun}${number === 1 ? "" : "s"}`)
    .join(" and ");
}

function isWarning({ severity }) {
  return severity === "warning";
}

function describe(mistake) {
  const entry = element("li", { class: "preview-mistake", "data-severity": mistake.severity });
  entry.append(
    element("h3", {}, sentence(mistake.message)),
    element(
      "p",
      { class: "preview-place" },
      element("span", {}, place(mistake)),
      isWarning(mistake) ? element("span", {}, "warning") : "",
      element("code", {}, mistake.code),
    ),
  );
  if (mistake.source !== undefined) {
    const line = element("code", {}, mistake.source);
    const space = mistake.carets.trimEnd().lastIndexOf(" ") + 1;
    const carets = element(
      "span",
      { class: "preview-carets", "aria-hidden": "true" },
      mistake.carets.slice(0, space),
      element("b", {}, mistake.carets.slice(space)),
    );
    const number = element("span", { class: "preview-number", "aria-hidden": "true" });
    number.textContent = String(mistake.line);
    entry.append(
      element("pre", { tabindex: 0, "aria-label": `Line ${mistake.line}` }, number, line, carets),
    );
  }
  if (mistake.hint) entry.append(element("p", {}, sentence(mistake.hint)));
  return entry;
}

/** Brings what is wrong in a long line into view. */
function showCarets(pre) {
  const { right } = pre.querySelector("b").getBoundingClientRect();
  const beyond = right - pre.getBoundingClientRect().right;
  if (beyond > 0) pre.scrollLeft += beyond + pre.clientWidth / 3;
}

/** A text with a capital at its beginning, unless it begins with what somebody wrote. */
function sentence(text) {
  return text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}

function place({ file, line, column }) {
  return [file, line, column].filter(Boolean).join(":");
}

function element(name, attributes, ...children) {
  const node = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) node.setAttribute(key, value);
  node.append(...children);
  return node;
}
