/**
 * Changes a live element by the difference between two states in which it was served: what is equal
 * in both is left alone, whatever scripts have made of it since.
 *
 * @returns whether that was possible; if not, the page has to be loaded anew
 */
export function update(live, before, after) {
  // Scripts have moved things about: what stands where is not known.
  if (live.childNodes.length !== before.childNodes.length) return false;
  const old = [...before.childNodes];
  const now = [...after.childNodes];
  let head = 0;
  while (head < old.length && head < now.length && old[head].isEqualNode(now[head])) head++;
  let tail = 0;
  const rest = Math.min(old.length, now.length) - head;
  while (tail < rest && old.at(-1 - tail).isEqualNode(now.at(-1 - tail))) tail++;
  const gone = old.slice(head, old.length - tail);
  const come = now.slice(head, now.length - tail);
  if (gone.length === 1 && come.length === 1 && isSameShell(gone[0], come[0])) {
    return update(live.childNodes[head], gone[0], come[0]);
  }
  // A figure comes alive when its page is loaded.
  if ([...gone, ...come].some(hasFigure)) return false;
  const next = live.childNodes[head + gone.length] ?? null;
  for (const node of [...live.childNodes].slice(head, head + gone.length)) node.remove();
  for (const node of come) live.insertBefore(document.importNode(node, true), next);
  return true;
}

/**
 * Says whether two elements differ in nothing but what is in them, and are no figures, nor code, into
 * which a script has put its button.
 */
function isSameShell(one, other) {
  return (
    one.nodeType === Node.ELEMENT_NODE &&
    !one.matches("[data-kind], pre") &&
    one.cloneNode().isEqualNode(other.cloneNode())
  );
}

function hasFigure(node) {
  return (
    node.nodeType === Node.ELEMENT_NODE &&
    (node.matches("[data-kind]") || node.querySelector("[data-kind]") !== null)
  );
}
