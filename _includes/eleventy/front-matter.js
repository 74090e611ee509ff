/** Keeps front matter plain data: a post may not run code while the site is built. */
export function frontMatter(eleventy) {
  const refuse = () => {
    throw new Error("Front matter is YAML between two lines of `---`; it cannot be a program.");
  };
  eleventy.setFrontMatterParsingOptions({
    engines: { json: read, javascript: refuse, jsLegacy: refuse, coffee: refuse },
  });
}

/**
 * Reads the front matter of a post as the Java side has written it. Eleventy would look through all
 * posts for each tag; who has which tag is found in shelves.js.
 */
function read(json) {
  const data = JSON.parse(json);
  return data.tags ? { ...data, eleventyExcludeFromCollections: data.tags } : data;
}
