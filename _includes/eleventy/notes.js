const NOTES = /<aside|<section class="(footnotes|sources)"|<a [^>]*class="term"/;

/** Before each term of the glossary, and before its first. */
const TERM = /(?=<h2 id=")/;
const ID = /^<h2 id="([^"]+)"/;

/** Footnotes, citations, asides and terms, as far as their page has to know of them. */
export function notes(eleventy) {
  eleventy.addFilter("hasNotes", (html = "") => NOTES.test(html));
  eleventy.addFilter("termsOf", (html) =>
    String(html)
      .split(TERM)
      .map((part) => ({ html: part, id: part.match(ID)?.[1] })),
  );
  eleventy.addFilter("usesOf", usesOf);
}

/** The posts that link to terms of the glossary: the id of a term → its posts. */
function usesOf(posts) {
  const uses = {};
  for (const post of posts) {
    for (const id of post.data.terms ?? []) (uses[id] ??= []).push(post);
  }
  return uses;
}
