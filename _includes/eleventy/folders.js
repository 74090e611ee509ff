import { building } from "./mode.js";

/** Where the Java side leaves what pages are rendered from, and where the pages go. */
export const folders = building()
  ? { content: "target/content", posts: "target/posts", site: "target/site-staged" }
  : {
      content: "target/preview/content",
      posts: "target/preview/posts",
      site: "target/preview/site",
    };
