/** Gives every heading an id and makes its text a link to itself. */
export function headings(md, slugify) {
  md.core.ruler.push("headings", ({ tokens, Token }) => {
    const taken = new Set(["main", ...tokens.flatMap(idsOfExample)]);
    tokens.forEach((heading, index) => {
      if (heading.type !== "heading_open") return;
      const text = tokens[index + 1];
      const id = freeId(slugify(plainText(text)) || "section", taken);
      heading.attrSet("id", id);
      // A link cannot stand inside a link.
      if (text.children.some(({ type }) => type === "link_open")) return;
      const open = new Token("link_open", "a", 1);
      open.attrs = [["href", `#${id}`]];
      text.children = [open, ...text.children, new Token("link_close", "a", -1)];
    });
  });
}

/** A component derives its ids from that of its example. */
function idsOfExample({ meta }) {
  if (!meta?.example) return [];
  const { id, values } = meta.example;
  return [id, `${id}-title`, ...Object.keys(values).map((name) => `${id}-${name}`)];
}

function plainText(inline) {
  return inline.children
    .filter(({ type }) => ["text", "code_inline", "text_special"].includes(type))
    .map(({ content }) => content)
    .join("");
}

function freeId(slug, taken) {
  let id = slug;
  for (let n = 2; taken.has(id); n++) id = `${slug}-${n}`;
  taken.add(id);
  return id;
}
