/** Does something once the page has loaded, and in a task of its own. */
export function later(action) {
  if (document.readyState === "complete") setTimeout(action);
  else addEventListener("load", () => setTimeout(action));
}
