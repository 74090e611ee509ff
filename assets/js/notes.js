// Notes where they are wanted: on wide screens beside the text, on others where their mark is pressed, as
// are the definitions of terms. What does it is loaded when it is needed; without it, marks are links.

const code = document.querySelector("script[data-note]").dataset;
const wide = matchMedia("screen and (min-width: 75rem) and (scripting: enabled)");
const terms = "a.term";
const marks = "sup > a[href^='#fn:']";

for (const term of document.querySelectorAll(terms)) term.setAttribute("aria-haspopup", "dialog");

document.addEventListener("click", async (event) => {
  const link = event.target.closest(`${terms}, ${marks}`);
  const plain = !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey);
  if (!link || !plain || !("popover" in link)) return;
  event.preventDefault();
  try {
    await (await import(code.note)).show(link);
  } catch {
    location.assign(link.href); // as if there were no script
  }
});

function moveBesideText() {
  if (wide.matches && document.querySelector(".footnotes, .article > aside")) import(code.margin);
}

wide.addEventListener("change", moveBesideText);
moveBesideText();
