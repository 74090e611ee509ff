/** How many articles beside one, by date, are looked at as related: so the cost of each is the same. */
const NEAR = 12;

const MOST_RELATED = 3;

/** The places of the posts of a build: made once, when the first page asks. */
const placesOfPosts = new WeakMap();

/** Where a post stands among the others: its neighbours, its series, and what is related to it. */
export function places(eleventy) {
  eleventy.addFilter("placeOf", (posts, shelves, url) => placesOf(posts, shelves).get(url));
  eleventy.addFilter("parts", partsOf);
}

function placesOf(posts, shelves) {
  if (!placesOfPosts.has(posts)) placesOfPosts.set(posts, find(posts, shelves));
  return placesOfPosts.get(posts);
}

function find(posts, shelves) {
  const places = new Map();
  posts.forEach((post, index) => {
    places.set(post.url, {
      post,
      older: posts[index - 1],
      newer: posts[index + 1],
      index,
      candidates: new Map(),
    });
  });
  for (const series of shelves.series) {
    const parts = partsOf(series);
    parts.forEach((post, index) => {
      const place = places.get(post.url);
      place.series = { name: series.name, url: series.url, parts, number: index + 1 };
    });
  }
  for (const tag of shelves.tags) weigh(tag, places);
  for (const place of places.values()) place.related = bestOf(place, places);
  return places;
}

/** The posts of a series, oldest first, by the number of their part and else by date. */
function partsOf({ posts }) {
  const part = ({ data }) => data.series.part ?? Infinity;
  return posts.toSorted((a, b) => (part(a) === part(b) ? 0 : part(a) < part(b) ? -1 : 1));
}

/** Adds to what relates posts of the same tag: the more, the rarer the tag. */
function weigh({ posts }, places) {
  const weight = 1 / Math.log2(1 + posts.length);
  posts.forEach((post, index) => {
    const { candidates } = places.get(post.url);
    for (const other of posts.slice(Math.max(0, index - NEAR), index + NEAR + 1)) {
      if (other !== post) candidates.set(other, (candidates.get(other) ?? 0) + weight);
    }
  });
}

/** What has most in common, then what was written about the same time; not what is listed anyway. */
function bestOf({ candidates, index, older, newer, series }, places) {
  const listed = new Set([older, newer, ...(series?.parts ?? [])]);
  const distance = (post) => Math.abs(places.get(post.url).index - index);
  return [...candidates]
    .filter(([post]) => !listed.has(post))
    .sort(([a, x], [b, y]) => y - x || distance(a) - distance(b) || (a.url < b.url ? -1 : 1))
    .slice(0, MOST_RELATED)
    .map(([post]) => post);
}
