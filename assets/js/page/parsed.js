// What else a page does begins once all of it is there, and in a task of its own: browsers have enough to do
// at the end of a page, and what a reader sees comes first.
if (document.readyState === "loading") {
  await new Promise((resolve) =>
    document.addEventListener("DOMContentLoaded", () => setTimeout(resolve)),
  );
}
