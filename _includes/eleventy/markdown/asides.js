const MARK = "[!ASIDE]";

/** Makes an aside of a quote whose first line is `[!ASIDE]`; Java refuses what is only nearly one. */
export function asides(md) {
  // Before lines are read as text, and before footnotes find their place.
  md.core.ruler.after("block", "asides", ({ tokens }) => {
    const open = [];
    for (let index = 0; index < tokens.length; index++) {
      const token = tokens[index];
      if (token.type === "blockquote_open") open.push(isAside(tokens, index) ? token : null);
      if (token.type !== "blockquote_open" && token.type !== "blockquote_close") continue;
      const quote = token.type === "blockquote_open" ? open.at(-1) : open.pop();
      if (!quote) continue;
      token.tag = "aside";
      if (quote !== token) continue;
      token.attrSet("role", "note"); // no landmark of its own within the article
      dropMark(tokens, index + 1);
    }
  });
}

function isAside(tokens, index) {
  const [paragraph, text] = tokens.slice(index + 1);
  return paragraph.type === "paragraph_open" && text.content.split("\n")[0].trim() === MARK;
}

/** Takes the first line off a paragraph, and the paragraph out if nothing else stands in it. */
function dropMark(tokens, index) {
  const text = tokens[index + 1];
  const [, ...rest] = text.content.split("\n");
  text.content = rest.join("\n").trim();
  if (!text.content) tokens.splice(index, 3);
}
