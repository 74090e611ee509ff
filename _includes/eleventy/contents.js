const HEADING = /<h2 id="([^"]+)"[^>]*>(.*?)<\/h2>/gs;

/** The mark of a footnote, or a citation. */
const MARK = /<sup>.*?<\/sup>|<span class="citation">.*?<\/span>/gs;

/** The table of contents of an article: its headings of level 2. */
export function contents(eleventy) {
  eleventy.addFilter("sectionsOf", (html) =>
    [...html.matchAll(HEADING)].map(([, id, text]) => ({
      id: encodeURIComponent(id),
      html: text.replace(MARK, "").replace(/<\/?(a|img)\b[^>]*>/g, ""),
    })),
  );
}
