// What else a page does begins in a task of its own: browsers have enough to do where a page ends, and what a
// reader sees comes first.
await new Promise((resolve) => setTimeout(resolve));
