import { copyFileSync, existsSync, linkSync, mkdirSync, readdirSync } from "node:fs";
import path from "node:path";
import { folders } from "./folders.js";
import { isBuild } from "./mode.js";

const PICTURES = `${folders.posts}/images`;
const ADDRESS = "examples";

/** Publishes the pictures of examples; the preview serves them from where they are. */
export function pictures(eleventy) {
  if (isBuild) eleventy.on("eleventy.after", publish);
}

function publish() {
  const published = path.join(folders.site, ADDRESS);
  mkdirSync(published, { recursive: true });
  if (!existsSync(PICTURES)) return; // no post has any
  for (const name of readdirSync(PICTURES)) {
    give(path.join(PICTURES, name), path.join(published, name));
  }
}

/** A picture is named by its content and never changes: so a second name for the same file will do. */
function give(picture, published) {
  try {
    linkSync(picture, published);
  } catch {
    copyFileSync(picture, published); // on another disk, or where files have one name each
  }
}
