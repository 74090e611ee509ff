import { folded, WORD } from "./words.js";

/** How many letters stand before the first word that was found, and in all. */
const BEFORE = 60;
const LENGTH = 200;

/** A text as nodes in which the words that were found are marked. */
export function marked(text, found) {
  const nodes = [];
  let at = 0;
  for (const { 0: word, index } of text.matchAll(WORD)) {
    if (!found.has(folded(word))) continue;
    const mark = document.createElement("mark");
    mark.textContent = word;
    nodes.push(text.slice(at, index), mark);
    at = index + word.length;
  }
  return [...nodes, text.slice(at)];
}

/** The part of a text around the first word that was found. */
export function excerpt(text, found) {
  const first = [...text.matchAll(WORD)].find(([word]) => found.has(folded(word)))?.index ?? 0;
  const start = first > BEFORE ? text.indexOf(" ", first - BEFORE) + 1 : 0;
  const last = text.lastIndexOf(" ", start + LENGTH);
  const end = start + LENGTH >= text.length || last <= start ? start + LENGTH : last;
  return (start > 0 ? "… " : "") + text.slice(start, end) + (end < text.length ? " …" : "");
}
