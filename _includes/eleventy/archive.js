import { postsOf } from "./posts.js";

const MOST_ON_INDEX = 24;

/** The years in which something was published, newest first, with their posts, newest first. */
export function archive(eleventy) {
  eleventy.addCollection("years", (all) => {
    const years = new Map();
    for (const post of postsOf(all).toReversed()) {
      const year = post.date.getUTCFullYear();
      if (!years.has(year)) years.set(year, { year, url: `/archive/${year}/`, posts: [] });
      years.get(year).posts.push(post);
    }
    return [...years.values()].map((year) => ({
      ...year,
      newest: year.posts.slice(0, MOST_ON_INDEX),
    }));
  });
}
