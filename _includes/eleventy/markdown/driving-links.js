/**
 * In the feed, links such as `?ring.epoch=120#ring` lead to the post: what reads the feed would take
 * them for its own, and what makes addresses absolute would lose what they say.
 */
export function drivingLinks(md) {
  md.core.ruler.push("driving_links", ({ tokens, env }) => {
    if (env.medium !== "feed") return;
    for (const token of tokens.flatMap(({ children }) => children ?? [])) {
      const href = token.type === "link_open" ? token.attrGet("href") : "";
      if (href.startsWith("?")) token.attrSet("href", env.page.url + href);
    }
  });
}
