import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { bundle } from "./bundle.js";
import { folders } from "./folders.js";
import { isBuild } from "./mode.js";

const SCRIPTS = "assets/js/service-worker";

/**
 * Publishes the service worker, which keeps what was read for when there is no network; for a site
 * that wants none, one that ends those of before.
 */
export function serviceWorker(eleventy) {
  if (!isBuild) return;
  eleventy.on("eleventy.after", ({ results }) => {
    writeFileSync(path.join(folders.site, "sw.js"), script(results));
  });
}

function script(results) {
  const { offline } = JSON.parse(readFileSync(`${folders.content}/_data/site.json`, "utf8"));
  if (offline === false) return bundle(`${SCRIPTS}/end.js`, "iife");
  // Browsers take a worker for new, and have it keep this page anew, when a letter has changed.
  const { content } = results.find(({ url }) => url === "/offline/");
  const digest = createHash("sha256").update(content).digest("hex").slice(0, 8);
  return `${bundle(`${SCRIPTS}/keep.js`, "iife")}\n// For the offline page ${digest}\n`;
}
