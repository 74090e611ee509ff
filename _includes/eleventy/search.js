import { publishedUrl } from "./assets.js";
import { prepared } from "./prepared.js";

/** How many posts are loaded together by who searches. */
const POSTS_IN_A_PART = 200;

/**
 * Publishes what readers search in: the text of all posts in parts, the newest first. Parts are counted
 * from the oldest post, so that a new one changes only the newest.
 */
export function search(eleventy) {
  eleventy.addFilter("searchParts", (posts, engine) => {
    const parts = [];
    for (let start = 0; start < posts.length; start += POSTS_IN_A_PART) {
      const part = posts.slice(start, start + POSTS_IN_A_PART).map(textOf);
      parts.unshift(publishedUrl(JSON.stringify(part.reverse()), "/assets/search/part.json"));
    }
    return {
      engine,
      articles: posts.length,
      parts: parts.map((url) => `..${url}`),
    };
  });
}

/** A post as it is searched; its address is seen from the front page. */
function textOf({ url, inputPath, data }) {
  const [first = { id: "", text: "" }, ...others] = prepared(inputPath, "text").sections ?? [];
  const text = `${data.description} ${first.text}`.trim();
  return {
    url: url.slice(1),
    title: data.title,
    tags: data.tags,
    sections: [{ ...first, text }, ...others],
  };
}
