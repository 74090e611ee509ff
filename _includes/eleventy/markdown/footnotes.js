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
  rules.footnote_ref = (tokens, index) => {
    const mark = tokens[index];
    const attributes = `id="fnref${name(mark)}" aria-label="Footnote ${number(mark)}"`;
    return `<sup><a href="#fn${number(mark)}" ${attributes}>${number(mark)}</a></sup>`;
  };
  rules.footnote_block_open = () => `<section class="footnotes" aria-label="Footnotes">\n<ol>\n`;
  rules.footnote_open = (tokens, index) => `<li id="fn${number(tokens[index])}">`;
  rules.footnote_anchor = (tokens, index) =>
    ` <a href="#fnref${name(tokens[index])}" aria-label="Back to the text">\u21a9\uFE0E</a>`;
}
