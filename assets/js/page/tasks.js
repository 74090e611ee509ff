// What else a page does begins in a task of its own: browsers have enough to do where a page ends, and what a
// reader sees comes first.

/** Comes once all is loaded, in a task of its own, too. */
export const loaded = new Promise((resolve) => addEventListener("load", () => setTimeout(resolve)));

await new Promise((resolve) => setTimeout(resolve));
