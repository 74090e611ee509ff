// On wide pages puts footnotes and asides beside the text, each in the first gap from its place downwards that wide
// figures and other notes leave. How they look there is for the style sheet to say.

const GAP = 16;

const article = document.querySelector(".article");

function arrange() {
  const elements = [...article.querySelectorAll(":scope > aside, .footnotes > ol > li")];
  const notes = article.querySelector(".footnotes");
  notes?.classList.add("beside");
  const text = (notes ?? article.querySelector(":scope > p")).getBoundingClientRect();
  const inMargin = elements
    .map((element) => ({ element, ...wanted(element, text), height: element.scrollHeight }))
    .sort((a, b) => a.top - b.top);
  const taken = [...article.querySelectorAll(":scope > :not(aside, .footnotes)")]
    .map((element) => element.getBoundingClientRect())
    .filter(({ right }) => right > text.right + 1);

  let end = -Infinity;
  for (const { element, top, from, height } of inMargin) {
    let at = top;
    for (const other of taken.sort((a, b) => a.top - b.top)) {
      if (at < other.bottom + GAP && at + height + GAP > other.top) at = other.bottom + GAP;
    }
    taken.push({ top: at, bottom: at + height });
    element.style.setProperty("--down", `${at - from}px`);
    end = Math.max(end, at + height);
  }
  const { bottom } = article.getBoundingClientRect();
  const room = parseFloat(getComputedStyle(article).paddingBlockEnd);
  article.style.setProperty("--notes", `${Math.max(0, end - bottom + room)}px`);
}

/** Where a note would like to be, beside its mark or what stands above it, and whence that counts. */
function wanted(element, text) {
  const mark = document.getElementById(element.id.replace("fn:", "fnref:"));
  if (mark) return { top: mark.getBoundingClientRect().top, from: text.top };
  const down = parseFloat(element.style.getPropertyValue("--down")) || 0;
  let above = element.previousElementSibling;
  while (above?.matches("aside")) above = above.previousElementSibling;
  const from = element.getBoundingClientRect().top - down;
  return { top: above?.getBoundingClientRect().top ?? from, from };
}

const wide = matchMedia("(min-width: 76rem)");
const arrangeIfWide = () => wide.matches && arrange();
if (article?.querySelector(":scope > aside, .footnotes")) {
  wide.addEventListener("change", arrangeIfWide);
  new ResizeObserver(arrangeIfWide).observe(article);
}
