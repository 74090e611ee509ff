import { building } from "./mode.js";

/** Where the Java side leaves what pages are rendered from, and where the pages go. */
export const folders = {
  content: "target/content",
  posts: "target/posts",
  site: building() ? "target/site-staged" : "target/site-served",
};
