import { publishedUrl } from "../_includes/eleventy/assets.js";

const POSTS_IN_A_PART = 200;

/** Publishes what readers search in: the text of all posts without its marks, in parts. */
export function search(eleventy) {
  eleventy.addFilter("searchParts", (posts, engine) => {
    const parts = [];
    for (let start = 0; start < posts.length; start += POSTS_IN_A_PART) {
      const part = posts.slice(start, start + POSTS_IN_A_PART).map(textOf);
      parts.unshift(publishedUrl(JSON.stringify(part.reverse()), "/assets/search/part.json"));
    }
    return { engine, articles: posts.length, parts: parts.map((url) => `..${url}`) };
  });
}

function textOf({ url, data, rawInput }) {
  const sections = rawInput.split(/^(?=## )/m).map((markdown) => ({
    heading: markdown.match(/^## (.*)/)?.[1] ?? "",
    text: markdown.replace(/[#*`|[\]{}$\\]+/g, " ").replace(/\s+/g, " "),
  }));
  return { url: url.slice(1), title: data.title, tags: data.tags, sections };
}
