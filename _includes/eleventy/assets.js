import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { imageSize } from "image-size";
import { bundle } from "./bundle.js";
import { folders, generated } from "./folders.js";
import { isBuild } from "./mode.js";

/** The sizes of images, which many pages show, as of when they were last written. */
const imageSizes = new Map();

/** What the pages of this build refer to: address with content hash → content. */
const published = new Map();

/** Where the assets of this build are: plain address → address with content hash. */
const addresses = new Map();

/** Written for people, perhaps in several files, and published for browsers as one. Not TeaVM's. */
const BUNDLED = /^\/assets\/(css|js|minisearch|preview)\/.*\.(css|js)$/;

/**
 * Publishes every asset that a page names under an address that changes with its content, so that
 * browsers may keep it for ever. The preview serves the files themselves under their plain names.
 */
export function assets(eleventy) {
  eleventy.addFilter("asset", assetUrl);
  eleventy.addFilter("imageSize", imageSizeOf);

  eleventy.on("eleventy.before", () => {
    published.clear();
    addresses.clear();
  });
  eleventy.on("eleventy.after", publish);
  eleventy.on("page.rendered", publish); // the preview renders a page alone

  if (isBuild) return;
  eleventy.addPassthroughCopy({ assets: "assets" });
  for (const [url, folder] of Object.entries(generated)) {
    eleventy.addPassthroughCopy({ [folder]: url.slice(1) });
  }
}

/** Writes what the pages that were rendered refer to. */
function publish() {
  for (const [url, content] of published) {
    const file = path.join(folders.site, url);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
}

/** The address under which an asset such as "/assets/css/site.css" is published. */
export function assetUrl(url) {
  if (!isBuild) return url;
  if (!addresses.has(url)) addresses.set(url, publishedUrl(readAsset(url), url));
  return addresses.get(url);
}

function readAsset(url) {
  const file = fileOf(url);
  if (!existsSync(file)) throw new Error(`There is no asset ${url}: no such file as ${file}.`);
  return BUNDLED.test(url) ? bundle(file) : readFileSync(file);
}

/** The address under which a content is published, such as a part of a page that is loaded late. */
export function publishedUrl(content, url) {
  const hash = createHash("sha256").update(content).digest("hex").slice(0, 8);
  const { dir, name, ext } = path.posix.parse(url);
  const address = `${dir}/${name}.${hash}${ext}`;
  published.set(address, content);
  return address;
}

/** The width and height of an image in pixels. */
export function imageSizeOf(url) {
  const file = fileOf(url);
  const { mtimeMs } = statSync(file);
  const known = imageSizes.get(file);
  if (known?.mtimeMs === mtimeMs) return known.size;
  const size = imageSize(readFileSync(file));
  imageSizes.set(file, { mtimeMs, size });
  return size;
}

function fileOf(url) {
  const prefix = Object.keys(generated).find((one) => url.startsWith(one));
  return prefix ? url.replace(prefix, generated[prefix]) : url.slice(1);
}
