import path from "node:path";
import { fileURLToPath } from "node:url";

/** Pages are rendered from what authors have written, as it is. */
export const folders = { content: "content", posts: "examples", site: "target/site" };

export const generated = {
  "/assets/trainer/": "target/trainer/",
  "/assets/minisearch/": path.dirname(fileURLToPath(import.meta.resolve("minisearch"))) + path.sep,
};
