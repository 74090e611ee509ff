/** The filters that put the base path, or all of the site's address, before an address of the site. */
const FILTERS = ["url", "htmlBaseUrl"];

/** Works each address out once: every page says the same of its assets, and its own several times. */
export function urls(eleventy) {
  for (const name of FILTERS) {
    const filter = eleventy.getFilter(name);
    const known = new Map();
    eleventy.addFilter(name, function (url, base = "") {
      // What is relative depends on the page.
      if (typeof url !== "string" || !url.startsWith("/")) return filter.call(this, url, base);
      const key = `${base} ${url}`;
      if (!known.has(key)) known.set(key, filter.call(this, url, base));
      return known.get(key);
    });
  }
}
