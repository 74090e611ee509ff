import { createHash } from "node:crypto";
import { postsOf } from "./posts.js";
import { slugOf } from "./slug.js";

const POSTS_A_PAGE = 24;

/** What posts are shelved by: the names that a post gives, of which each gets a page. */
const SHELVES = {
  tags: ({ data }) => data.tags,
  series: ({ data }) => (data.series ? [data.series.name] : []),
  authors: ({ data }) => (data.author_name ? [data.author_name] : []),
};

/**
 * The tags, series and authors of the posts, each with a safe address that no other has:
 * `collections.shelves.tags` and so on are in alphabetical order, with their posts, oldest first.
 */
export function shelves(eleventy) {
  let addresses = {};

  eleventy.addCollection("shelves", (all) => {
    const posts = postsOf(all);
    const shelves = mapValues(SHELVES, (namesOf, kind) => shelve(kind, posts, namesOf));
    addresses = mapValues(shelves, (list) => new Map(list.map(({ name, url }) => [name, url])));
    return shelves;
  });
  // What very many articles share is parted into pages.
  eleventy.addCollection("tagPages", (all) => pagesOf("tags", all));
  eleventy.addCollection("authorPages", (all) => pagesOf("authors", all));

  for (const kind of Object.keys(SHELVES)) {
    eleventy.addFilter(`${kind}Url`, (name) => addresses[kind].get(name));
  }
  eleventy.addFilter("mostUsed", mostUsed);
}

/** So many of the shelves with most posts, in alphabetical order. */
function mostUsed(shelves, most) {
  const byUse = shelves.toSorted((a, b) => b.posts.length - a.posts.length);
  const chosen = new Set(byUse.slice(0, most));
  return shelves.filter((shelf) => chosen.has(shelf));
}

function shelve(kind, posts, namesOf) {
  const shelves = new Map();
  const taken = new Set();
  // Oldest first: when two names want the same address, the one that is already published keeps it.
  for (const post of posts) {
    for (const name of new Set(namesOf(post))) {
      if (!shelves.has(name)) {
        const slug = freeSlug(kind, name, taken);
        taken.add(slug);
        shelves.set(name, { name, slug, url: `/${kind}/${slug}/`, posts: [] });
      }
      shelves.get(name).posts.push(post);
    }
  }
  return [...shelves.values()].sort((a, b) => (a.slug < b.slug ? -1 : 1));
}

function freeSlug(kind, name, taken) {
  const slug = slugOf(name);
  const word = { tags: "tag", series: "series", authors: "author" }[kind];
  return slug && !taken.has(slug) ? slug : `${slug || word}-${digest(name)}`;
}

function digest(name) {
  return createHash("sha256").update(name).digest("hex").slice(0, 8);
}

function pagesOf(kind, all) {
  return shelve(kind, postsOf(all), SHELVES[kind]).flatMap(parted);
}

/** The pages of a shelf, the newest articles first. */
function parted({ name, url, posts }) {
  const newestFirst = posts.toReversed();
  const count = Math.ceil(posts.length / POSTS_A_PAGE);
  const address = (number) => (number === 1 ? url : `${url}page/${number}/`);
  return Array.from({ length: count }, (_, index) => ({
    name,
    number: index + 1,
    count,
    url: address(index + 1),
    posts: newestFirst.slice(index * POSTS_A_PAGE, (index + 1) * POSTS_A_PAGE),
    previous: index > 0 ? address(index) : undefined,
    next: index + 1 < count ? address(index + 2) : undefined,
  }));
}

function mapValues(object, change) {
  return Object.fromEntries(
    Object.entries(object).map(([key, value]) => [key, change(value, key)]),
  );
}
