// The search, loaded when a reader asks for it: in a dialog over any page, and on a page of its own.
import "./page/tasks.js";
import { Library } from "./search/library.js";
import { element, Panel } from "./search/panel.js";

const door = document.querySelector(".search-door");
const home = door.href;
const library = new Library(new URL("parts.json", home));
const page = document.querySelector("main form[role=search]");
let field = page?.elements.q;
let dialog;
let styled;

if (page) {
  document.querySelector(".search-failed").remove();
  field.value = new URLSearchParams(location.search).get("q") ?? "";
  const nothing = document.querySelector(".search-nothing");
  const panel = new Panel({ form: page, library, nothing, asked: remember });
  page.addEventListener("submit", (event) => {
    event.preventDefault();
    panel.search();
  });
  panel.search();
}

/** Keeps in the address what was asked, for who shares it or comes back. */
function remember(question) {
  const query = question ? `?${new URLSearchParams({ q: question })}` : "";
  if (location.search !== query) history.replaceState(null, "", location.pathname + query);
}

/** Leads the reader to the field: the page's, or that of the dialog. */
export async function open() {
  if (!page) {
    library.load();
    dialog ??= madeDialog();
    await styled;
    if (!dialog.open) dialog.showModal();
  }
  field.focus();
  field.select();
}

function madeDialog() {
  const id = "search-field";
  const close = element("button", { type: "button" }, "Close");
  field = element("input", { type: "search", name: "q", id, autocomplete: "off" });
  const label = element("label", { for: id }, "Search the articles");
  const form = element("form", { role: "search", action: home }, label, field, close);
  const tags = element("a", { href: new URL("../tags/", home) }, "the tags");
  const archive = element("a", { href: new URL("../archive/", home) }, "the archive");
  const nothing = element("p", {}, "Try other words, ", tags, " or ", archive, ".");
  const made = element("dialog", { class: "search", "aria-label": "Search" });
  made.append(element("div", { class: "search-panel" }, form));
  new Panel({ form, library, nothing });
  close.addEventListener("click", () => made.close());
  made.addEventListener("click", ({ target }) => {
    if (target === made || target.closest("a")) made.close();
  });
  document.body.append(made);
  styled = new Promise((resolve) => {
    const sheet = element("link", { rel: "stylesheet", href: door.dataset.style });
    sheet.onload = sheet.onerror = resolve;
    document.head.append(sheet);
  });
  return made;
}
