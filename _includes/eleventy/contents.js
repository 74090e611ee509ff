const HEADING = /<h2 id="([^"]+)"[^>]*>(.*?)<\/h2>/gs;

/** What a reader finds before the text: the parts of a series, and a table of contents. */
export function contents(eleventy) {
  eleventy.addFilter("sectionsOf", (html) =>
    [...html.matchAll(HEADING)].map(([, id, text]) => ({
      id: encodeURIComponent(id),
      html: text.replace(/<\/?(a|img)\b[^>]*>/g, ""),
    })),
  );
  eleventy.addFilter("partsOf", partsOf);
}

/** The posts of a series, oldest first, by the number of their part and else by date. */
function partsOf(posts, series) {
  const part = ({ data }) => data.series.part ?? Infinity;
  return posts
    .filter(({ data }) => data.series?.name === series.name)
    .map((post, index) => ({ post, index }))
    .sort((a, b) =>
      part(a.post) < part(b.post) ? -1 : part(a.post) > part(b.post) ? 1 : a.index - b.index,
    )
    .map(({ post }) => post);
}
