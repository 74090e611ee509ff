// Opens the search by its link, by "/" and by Ctrl or ⌘ with K. What it is made of is loaded then; if that
// fails, the link leads to the page of the search, which says so.

import { isPlain } from "./plain-click.js";

const door = document.querySelector(".search-door");

function open(event) {
  event.preventDefault();
  import(door.dataset.search).then(
    (search) => search.open(),
    () => location.assign(door.href),
  );
}

door.title = "Search: / or Ctrl K";
door.ariaKeyShortcuts = "/ Control+K Meta+K";

door.addEventListener("click", (event) => {
  if (isPlain(event)) open(event);
});

addEventListener("keydown", (event) => {
  const combined = event.ctrlKey || event.metaKey;
  if (event.key !== (combined ? "k" : "/") || event.altKey) return;
  if (!event.target.closest("input, select, textarea, dialog")) open(event);
});
