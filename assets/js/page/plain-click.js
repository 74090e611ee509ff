/** Says whether a click is one that follows a link here, and not one that opens it elsewhere. */
export function isPlain({ metaKey, ctrlKey, shiftKey, altKey }) {
  return !(metaKey || ctrlKey || shiftKey || altKey);
}
