// Opens a footnote, or the definition of a term, at the word that was pressed.

const GAP = 12;

const box = document.createElement("div");
box.className = "note";
box.popover = "auto";
box.tabIndex = -1;
box.setAttribute("role", "dialog");
document.body.append(box);

let opener;
let glossary;

/** Shows what a link leads to; where that stands in the margin already, there. */
export async function show(link) {
  if (link.matches(".term")) return open(link, ...(await definition(link)));
  const note = document.getElementById(decodeURIComponent(link.hash.slice(1)));
  if (getComputedStyle(note).position !== "absolute") {
    return open(link, link.getAttribute("aria-label"), contentOf(note));
  }
  note.tabIndex = -1;
  note.focus();
}

/** What the page of the glossary says of a term: its name, its definition, and a way to that page. */
async function definition(link) {
  glossary ??= fetchPage(link.pathname);
  const page = await glossary.catch((error) => {
    glossary = undefined;
    throw error;
  });
  const heading = page.getElementById(decodeURIComponent(link.hash.slice(1)));
  const name = heading.textContent.trim();
  const text = contentOf(heading.nextElementSibling);
  for (const a of text.querySelectorAll("a")) {
    a.href = new URL(a.getAttribute("href"), link.href);
  }
  return [name, element("strong", name), text, element("a", "In the glossary", link.href)];
}

async function fetchPage(address) {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`no glossary: ${response.status}`);
  return new DOMParser().parseFromString(await response.text(), "text/html");
}

/** A copy of what is in an element, without ids, which are there already, and what leads back. */
function contentOf(original) {
  const copy = document.createElement("div");
  copy.append(...document.importNode(original, true).childNodes);
  for (const back of copy.querySelectorAll("a[href^='#fnref:']")) back.remove();
  for (const named of copy.querySelectorAll("[id]")) named.removeAttribute("id");
  return copy;
}

function element(tag, text, href) {
  const made = document.createElement(tag);
  made.textContent = text;
  if (href) made.href = href;
  return made;
}

function open(link, name, ...content) {
  // A mark within a note changes what the box shows.
  if (!box.contains(link)) opener = link;
  box.setAttribute("aria-label", name);
  box.replaceChildren(...content);
  box.showPopover({ source: opener });
  place();
  box.focus({ preventScroll: true });
}

/** Below the word, or above it where there is more room, and always within the window. */
function place() {
  const [word] = opener.getClientRects();
  const { clientWidth, clientHeight } = document.documentElement;
  const { width, height } = box.getBoundingClientRect();
  const below = word.bottom + GAP;
  const fits = below + height + GAP <= clientHeight;
  const left = Math.max(GAP, Math.min(word.left, clientWidth - width - GAP));
  const top = fits ? below : Math.max(GAP, word.top - GAP - height);
  box.style.left = `${left + scrollX}px`;
  box.style.top = `${top + scrollY}px`;
}

addEventListener("resize", () => box.matches(":popover-open") && place());

box.addEventListener("toggle", ({ newState }) => {
  const focused = document.activeElement;
  const lost = focused === document.body || box.contains(focused);
  if (newState === "closed" && lost) opener.focus({ preventScroll: true });
});
