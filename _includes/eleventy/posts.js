/** The posts, oldest first. */
export function posts(eleventy) {
  eleventy.addCollection("posts", (all) => all.getFilteredByGlob("content/posts/*.md"));
}
