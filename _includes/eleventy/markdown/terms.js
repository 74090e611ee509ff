const GLOSSARY = "/glossary/";

/** Marks links to terms of the glossary: the page opens the definition in place. */
export function terms(md) {
  md.core.ruler.push("terms", ({ tokens, env }) => {
    if (env.medium === "feed" || env.page.url === GLOSSARY) return;
    for (const token of tokens.flatMap(({ children }) => children ?? [])) {
      if (token.type === "link_open" && token.attrGet("href").startsWith(`${GLOSSARY}#`)) {
        token.attrJoin("class", "term");
      }
    }
  });
}
