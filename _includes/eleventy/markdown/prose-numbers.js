import { examplesOf } from "../examples.js";
import { isBuild } from "../mode.js";

const REFERENCE = /^\?([a-z][a-z0-9-]*)\.([a-z0-9-]+)$/;

/**
 * Replaces code such as `?ring.learning-rate` by the author's value: a link to the figure, of which
 * the page's code makes a number to be dragged. In the feed, and where no link can stand, it is text.
 */
export function proseNumbers(md) {
  md.core.ruler.push("prose_numbers", ({ tokens, env }) => {
    tokens.forEach(({ children }, index) => {
      if (!children?.some(isReference)) return;
      let links = tokens[index - 1].type === "heading_open" || env.medium === "feed" ? 1 : 0;
      for (const token of children) {
        if (token.type === "link_open") links++;
        if (token.type === "link_close") links--;
        if (isReference(token)) replace(token, links === 0, env.page.inputPath);
      }
    });
  });

  md.renderer.rules.prose_number = (tokens, index) => {
    const { content, meta } = tokens[index];
    const text = md.utils.escapeHtml(content);
    return `<a class="prose-number" href="#${meta.id}" data-key="${meta.key}">${text}</a>`;
  };
}

function isReference(token) {
  return token.type === "code_inline" && REFERENCE.test(token.content);
}

function replace(token, asLink, inputPath) {
  const [, id, key] = token.content.match(REFERENCE);
  const control = controlsOf(inputPath, id).find((one) => one.key === key);
  if (control) {
    const type = asLink ? "prose_number" : "text";
    Object.assign(token, { type, tag: "", content: textOf(control), meta: { id, key } });
  } else if (isBuild) {
    throw new Error(`${inputPath}: there is no number \`${token.content}\`.`);
  }
}

function controlsOf(inputPath, id) {
  const example = examplesOf(inputPath).find((one) => one.id === id);
  const further = example?.moreControls.flatMap(({ controls }) => controls) ?? [];
  return [...(example?.controls ?? []), ...further];
}

function textOf({ kind, value, options }) {
  if (kind === "flag") return value === "true" ? "yes" : "no";
  return options?.find((option) => option.value === value).label ?? value;
}
