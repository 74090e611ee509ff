import nunjucks from "nunjucks";

/** One Nunjucks environment for pages and for the components that Markdown rules render. */
export const environment = new nunjucks.Environment(new nunjucks.FileSystemLoader("_includes"), {
  autoescape: true,
  trimBlocks: true,
  lstripBlocks: true,
});

export function templates(eleventy) {
  eleventy.setLibrary("njk", environment);
  // "<" is escaped so that no text can end the script element that holds the data.
  eleventy.addFilter("json", (value) => JSON.stringify(value).replaceAll("<", "\\u003c"));
}
