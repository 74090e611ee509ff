import { building } from "./mode.js";

/** Shows drafts to their author only: a build leaves them out of pages, lists, feed and sitemap. */
export function drafts(eleventy) {
  eleventy.addPreprocessor("drafts", "md", ({ draft }) =>
    draft && building() ? false : undefined,
  );
}
