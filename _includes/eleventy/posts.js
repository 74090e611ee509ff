import { folders } from "./folders.js";

/** The posts, oldest first. */
export function posts(eleventy) {
  eleventy.addCollection("posts", postsOf);
}

export function postsOf(all) {
  return all.getFilteredByGlob(`${folders.content}/posts/*.md`);
}
