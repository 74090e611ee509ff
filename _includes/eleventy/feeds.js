/** How many articles a feed carries. */
const MOST_ENTRIES = 20;

/** What the feeds have in common. */
export function feeds(eleventy) {
  eleventy.addFilter("newest", (posts) => posts.slice(-MOST_ENTRIES).reverse());
}
