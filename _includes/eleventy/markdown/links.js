import { assetUrl } from "../assets.js";

/** Publishes the files among the assets that a text links to, under hashed names. */
export function links(md) {
  md.core.ruler.push("asset_links", ({ tokens }) => {
    const inline = tokens.flatMap(({ children }) => children ?? []);
    for (const link of inline.filter(({ type }) => type === "link_open")) {
      const [, file, rest] = link.attrGet("href").match(/^(\/assets\/[^?#]+)(.*)$/) ?? [];
      if (file) link.attrSet("href", encodeURI(assetUrl(decodeURI(file))) + rest);
    }
  });
}
