import { folders } from "./folders.js";

/** The posts, oldest first. */
export function posts(eleventy) {
  eleventy.addCollection("posts", postsOf);
  // Eleventy would look through all posts for each tag; who has which tag is found in shelves.js.
  eleventy.addPreprocessor("no-tag-collections", "md", (data) => {
    data.eleventyExcludeFromCollections = data.tags;
  });
}

export function postsOf(all) {
  return all.getFilteredByGlob(`${folders.content}/posts/*.md`);
}
