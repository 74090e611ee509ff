import { createHash } from "node:crypto";
import { postsOf } from "./posts.js";
import { slugOf } from "./slug.js";

/** The tags in alphabetical order, each with its posts (newest first) and an address of its own. */
export function tags(eleventy) {
  const addresses = new Map();

  eleventy.addCollection("postTags", (all) => {
    const postsByTag = new Map();
    for (const post of postsOf(all)) {
      for (const tag of new Set(post.data.tags)) {
        postsByTag.set(tag, [post, ...(postsByTag.get(tag) ?? [])]);
      }
    }
    addresses.clear();
    // Oldest first: when two tags want the same address, the one that is already published keeps it.
    for (const tag of postsByTag.keys()) addresses.set(tag, freeSlug(tag, [...addresses.values()]));
    return [...postsByTag]
      .map(([name, posts]) => ({ name, slug: addresses.get(name), posts }))
      .sort((a, b) => (a.slug < b.slug ? -1 : 1));
  });

  eleventy.addFilter("tagUrl", (tag) => `/tags/${addresses.get(tag)}/`);
}

function freeSlug(tag, taken) {
  const slug = slugOf(tag);
  return slug && !taken.includes(slug) ? slug : [slug || "tag", digest(tag)].join("-");
}

function digest(tag) {
  return createHash("sha256").update(tag).digest("hex").slice(0, 8);
}
