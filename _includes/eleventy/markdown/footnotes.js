import footnote from "markdown-it-footnote";

/**
 * Footnotes: a mark `[^label]` in the text, and `[^label]:` with what it says. What is a footnote is
 * decided in Java as well, by the same rules.
 */
export function footnotes(md) {
  md.use(footnote).disable("footnote_inline");

  // A footnote ends a quote or a list above it, as it ends a paragraph.
  const definition = md.block.ruler.getRules("").find(({ name }) => name === "footnote_def");
  md.block.ruler.at("footnote_def", definition, {
    alt: ["paragraph", "reference", "blockquote", "list"],
  });

  const { rules } = md.renderer;
  const number = ({ meta }) => meta.id + 1;
  const name = ({ meta }) => `${meta.id + 1}${meta.subId > 0 ? `:${meta.subId}` : ""}`;
  // In a feed many texts stand on one page, so that none may have ids: a number leads to the article.
  rules.footnote_ref = (tokens, index, options, env) => {
    const mark = tokens[index];
    const label = `aria-label="Footnote ${number(mark)}"`;
    const address = `${env.medium === "feed" ? env.page.url : ""}#fn:${number(mark)}`;
    const id = env.medium === "feed" ? "" : ` id="fnref:${name(mark)}"`;
    return `<sup><a href="${address}"${id} ${label}>${number(mark)}</a></sup>`;
  };
  rules.footnote_block_open = () => `<section class="footnotes" aria-label="Footnotes">\n<ol>\n`;
  rules.footnote_open = (tokens, index, options, env) =>
    env.medium === "feed" ? "<li>" : `<li id="fn:${number(tokens[index])}">`;
  rules.footnote_anchor = (tokens, index, options, env) =>
    env.medium === "feed"
      ? ""
      : ` <a href="#fnref:${name(tokens[index])}" aria-label="Back to the text">\u21a9\uFE0E</a>`;
}
