// Notes where they are wanted: where a mark or a term is pressed. What shows them is loaded then; without it
// marks and terms are links.

import { isPlain } from "./plain-click.js";

const code = document.querySelector("script[data-note]")?.dataset;

if (code) {
  document.addEventListener("click", (event) => {
    const link = event.target.closest("a.term, sup > a");
    if (!link || !isPlain(event)) return;
    event.preventDefault();
    import(code.note).then(({ show }) => show(link)).catch(() => location.assign(link.href));
  });
}
