import { isBuild } from "../mode.js";
import { prepared } from "../prepared.js";

const LINKS = ["link_open", "footnote_ref", "citation"];

/**
 * Gives every heading its id, which Java has made of its text, and makes the text a link to itself;
 * not in feeds, where several texts stand on one page.
 */
export function headings(md) {
  md.core.ruler.push("headings", ({ tokens, env, Token }) => {
    const texts = tokens.filter((_, index) => tokens[index - 1]?.type === "heading_open");
    if (texts.length === 0 || env.medium === "feed") return;
    const ids = prepared(env.page.inputPath).headings ?? [];
    if (isBuild && ids.length !== texts.length) {
      throw new Error(`${env.page.inputPath}: its headings are unknown; run the whole build.`);
    }
    let next = 0;
    for (const heading of tokens.filter(({ type }) => type === "heading_open")) {
      const id = ids[next];
      const text = texts[next++];
      if (!id) continue;
      heading.attrSet("id", id);
      // A link cannot stand inside a link.
      if (text.children.some(({ type }) => LINKS.includes(type))) continue;
      const open = new Token("link_open", "a", 1);
      open.attrs = [["href", `#${encodeURIComponent(id)}`]];
      text.children = [open, ...text.children, new Token("link_close", "a", -1)];
    }
  });
}
