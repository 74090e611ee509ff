import path from "node:path";
import { fileURLToPath } from "node:url";
import { isBuild } from "./mode.js";

/** Where the Java side leaves what pages are rendered from, and where the pages go. */
export const folders = isBuild
  ? { content: "target/content", posts: "target/posts", site: "target/site-staged" }
  : {
      content: "target/preview/content",
      posts: "target/preview/posts",
      site: "target/preview/site",
    };

/** Files of others' making that are published among the assets, by their address. */
export const generated = {
  "/assets/trainer/": "target/trainer/",
  "/assets/minisearch/": path.dirname(fileURLToPath(import.meta.resolve("minisearch"))) + path.sep,
};
