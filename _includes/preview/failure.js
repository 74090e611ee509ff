/** What our own programs could not do, described the way mistakes in posts are. */
export function failure(message) {
  return { file: "", severity: "error", code: "failure", message, hint: "", printed: message };
}
