import { isBuild } from "../mode.js";
import { prepared } from "../prepared.js";
import { environment } from "../templates.js";

const GROUP = /\[@[^[\]`<>\\\r\n]*\]/y;

/**
 * Citations: `[@name]` in the text, or several with a place in each, `[@one, p. 13; @two]`. What is a
 * citation is decided in Java as well, by the same rule; Java has also read what the sources are.
 */
export function citations(md) {
  md.inline.ruler.after("footnote_ref", "citation", readGroup);
  // When footnotes have found their place, so that sources are numbered as a reader meets them.
  md.core.ruler.after("footnote_tail", "sources", listSources);

  // In a feed many texts stand on one page, so that none may have ids: a number leads to the article.
  md.renderer.rules.citation = (tokens, index, options, { medium, page }) => {
    const cited = tokens[index].meta.map(({ name, place, id, number }) => {
      const address = `${medium === "feed" ? page.url : ""}#source:${name}`;
      const mark = medium === "feed" ? "" : ` id="${id}"`;
      const link = `<a href="${address}"${mark} aria-label="Source ${number}">${number}</a>`;
      return place ? `${link}, ${md.utils.escapeHtml(place)}` : link;
    });
    const places = tokens[index].meta.some(({ place }) => place);
    return `<span class="citation">[${cited.join(places ? "; " : ", ")}]</span>`;
  };
  md.renderer.rules.sources = (tokens, index, options, { medium }) =>
    environment.render("components/sources.njk", { sources: tokens[index].meta, medium });
}

function readGroup(state, silent) {
  GROUP.lastIndex = state.pos;
  const [group] = GROUP.exec(state.src) ?? [];
  if (!group || state.pos + group.length > state.posMax) return false;
  if (!silent) state.push("citation", "", 0).meta = citedIn(group);
  state.pos += group.length;
  return true;
}

function citedIn(group) {
  return group
    .slice(1, -1)
    .split(";")
    .map((part) => {
      const [name, ...place] = part.trim().slice(1).split(",");
      return { name: name.trim(), place: place.join(",").trim() };
    });
}

/** Numbers the sources and puts a list of them at the end. */
function listSources({ tokens, env, Token }) {
  const cited = tokens
    .flatMap(({ children }) => children ?? [])
    .flatMap(({ type, meta }) => (type === "citation" ? meta : []));
  if (cited.length === 0) return;
  const known = prepared(env.page.inputPath).sources ?? {};
  const sources = new Map();
  cited.forEach((citation, index) => {
    const { name } = citation;
    if (!known[name] && isBuild) {
      throw new Error(`${env.page.inputPath}: there is no source ${name}; run the whole build.`);
    }
    if (!sources.has(name)) {
      sources.set(name, { ...known[name], name, number: sources.size + 1, mentions: [] });
    }
    citation.id = `cite:${index + 1}`;
    citation.number = sources.get(name).number;
    sources.get(name).mentions.push(citation.id);
  });
  const list = new Token("sources", "", 0);
  list.meta = [...sources.values()];
  tokens.push(list);
}
