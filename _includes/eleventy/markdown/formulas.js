import { isBuild } from "../mode.js";
import { prepared } from "../prepared.js";

const EDGE = "$";
const EDGES = "$$";
const BACKSLASH = "\\";
const CODE = 4;

/**
 * Formulas: TeX between dollar signs in a line, as Pandoc reads them, or between lines of `$$`. What
 * is a formula is decided in Java as well, by the same rules; and their MathML is made there.
 */
export function formulas(md) {
  md.inline.ruler.before("backticks", "formula", formulaInLine);
  md.block.ruler.before("fence", "formula", formulaOnLines, {
    alt: ["paragraph", "reference", "blockquote", "list"],
  });

  // Before the footnotes move to the end, since the parts that Java has made are told apart by order.
  md.core.ruler.after("inline", "formulas", ({ tokens, env }) => {
    const found = tokens.flatMap((token) => formulasOf(token));
    if (found.length === 0) return;
    const parts = prepared(env.page.inputPath).formulas ?? [];
    if (isBuild && parts.length !== found.length) {
      throw new Error(`${env.page.inputPath}: its formulas are unknown; run the whole build.`);
    }
    found.forEach((token, index) => {
      token.type = token.block ? "formula_block" : "formula_inline";
      token.meta = { math: parts[index] };
    });
  });

  const math = ({ content, meta }, { medium }) => {
    if (!meta.math) return `<code>${md.utils.escapeHtml(content)}</code>`;
    // Readers of feeds that know no MathML may know what to do with its source.
    const source = medium === "feed" ? ` alttext="${md.utils.escapeHtml(content.trim())}"` : "";
    return meta.math.replace("<math", () => `<math${source}`);
  };
  md.renderer.rules.formula_inline = (tokens, index, options, env) => math(tokens[index], env);
  md.renderer.rules.formula_block = (tokens, index, options, env) =>
    env.medium === "feed"
      ? `<p>${math(tokens[index], env)}</p>\n`
      : `<div class="formula" role="group" aria-label="Formula" tabindex="0">${math(tokens[index], env)}</div>\n`;
}

/** Returns the formulas in a block; one in the text of an image becomes text. */
function formulasOf(token) {
  if (token.type === "formula_block") return [token];
  if (token.type === "fence") return token.info.trim().split(/\s+/)[0] === "math" ? [token] : [];
  const children = token.children ?? [];
  if (token.type === "image") {
    for (const child of children.filter(({ type }) => type === "formula_inline")) {
      Object.assign(child, { type: "text", tag: "" });
    }
    children.forEach(formulasOf);
    return [];
  }
  return token.type === "formula_inline" ? [token] : children.flatMap(formulasOf);
}

function formulaInLine(state, silent) {
  const { src, pos } = state;
  if (src[pos] !== EDGE) return false;
  const row = endOfRow(src, pos, state.posMax);
  if (row > pos + 1) {
    if (!silent) state.pending += src.slice(pos, row);
    state.pos = row;
    return true;
  }
  const end = endOfFormula(src, pos, state.posMax);
  if (end < 0) return false;
  if (!silent) {
    const token = state.push("formula_inline", "math", 0);
    token.content = src.slice(pos + 1, end - 1).replace(/[ \t\r\n]+/g, " ");
  }
  state.pos = end;
  return true;
}

function endOfRow(text, start, last) {
  let end = start;
  while (end < last && text[end] === EDGE) end++;
  return end;
}

/** Returns where the formula ends that begins somewhere; -1 if none does. */
function endOfFormula(text, start, last) {
  let at = start + 1;
  if (at === last || isSpace(text[at])) return -1;
  while (at < last && text[at] !== EDGE) at += text[at] === BACKSLASH ? 2 : 1;
  if (at >= last || isSpace(text[at - 1])) return -1;
  const next = at + 1 < last ? text[at + 1] : " ";
  return next === EDGE || (next >= "0" && next <= "9") ? -1 : at + 1;
}

const isSpace = (sign) => " \t\r\n".includes(sign);

function formulaOnLines(state, startLine, endLine, silent) {
  if (state.sCount[startLine] - state.blkIndent >= CODE) return false;
  const opening = textOf(state, startLine);
  if (!opening.startsWith(EDGES)) return false;
  const rest = trim(opening.slice(EDGES.length));
  if (rest !== "" && !isWhole(rest)) return false;
  if (silent) return true;

  const token = state.push("formula_block", "math", 0);
  if (rest === "") {
    let line = startLine + 1;
    while (line < endLine && !isOutside(state, line) && !isClosing(state, line)) line++;
    const closed = line < endLine && !isOutside(state, line);
    token.content = state.getLines(startLine + 1, line, state.sCount[startLine], true);
    state.line = closed ? line + 1 : line;
  } else {
    token.content = trim(rest.slice(0, -EDGES.length));
    state.line = startLine + 1;
  }
  token.map = [startLine, state.line];
  return true;
}

/** Says whether a formula ends on the line on which it begins. */
function isWhole(rest) {
  if (!rest.endsWith(EDGES)) return false;
  const tex = trim(rest.slice(0, -EDGES.length));
  return tex !== "" && !tex.includes(EDGES) && !/^\$|[$\\]$/.test(tex);
}

/** Says whether a line ends the list or quote around a formula, as it would end that around a fence. */
function isOutside(state, line) {
  return textOf(state, line) !== "" && state.sCount[line] < state.blkIndent;
}

function isClosing(state, line) {
  return state.sCount[line] - state.blkIndent < CODE && trim(textOf(state, line)) === EDGES;
}

const textOf = ({ src, bMarks, tShift, eMarks }, line) =>
  src.slice(bMarks[line] + tShift[line], eMarks[line]);

const trim = (text) => text.replace(/^[ \t]+|[ \t]+$/g, "");
