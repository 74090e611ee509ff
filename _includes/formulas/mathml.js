import { styled } from "./alphabets.js";
import { Refusal } from "./refusal.js";

/** Elements of MathML Core, which all browsers show. */
const ELEMENTS = new Set(
  (
    "math mfrac mi mn mo mover mpadded mphantom mroot mrow mspace msqrt mstyle msub msubsup msup" +
    " mtable mtd mtext mtr munder munderover"
  ).split(" "),
);
const TOKENS = new Set(["mi", "mn", "mo", "mtext"]);
const KEPT = new Set(
  (
    "accent accentunder depth display displaystyle fence height largeop linethickness lspace" +
    " maxsize minsize movablelimits rspace scriptlevel separator stretchy symmetric voffset width" +
    " mathsize"
  ).split(" "),
);

/** Attributes that few browsers know: spaces between rows and columns are those of the style sheet. */
const DROPPED = new Set(["align", "columnspacing", "rowspacing", "side", "xmlns"]);

const LENGTH = /^-?[\d.]+(em|ex|px|pt|mu)?$/;
const FARTHEST = 40;

/**
 * Writes KaTeX's tree as MathML that the pages' security policy lets through and all browsers show
 * alike: without styles, and with classes for what MathML Core has no attributes for.
 */
export function mathml(node) {
  if (node.text !== undefined) return escape(node.text);
  if (node.type === undefined) return space(node);
  if (node.type === "semantics") return mathml(node.children[0]); // without its source
  if (isUnderBar(node))
    return `<mrow class="${BARS[node.type]}">${mathml(node.children[0])}</mrow>`;
  const type = typeOf(node);
  if (!ELEMENTS.has(type)) throw new Refusal("this cannot be shown in a page");
  const { attributes, classes } = look(node);
  if (classes.length > 0) attributes.class = classes.join(" ");
  const markup = Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escape(value)}"`)
    .join("");
  return `<${type}${markup}>${contentOf(node)}</${type}>`;
}

/** A bar that some browsers do not draw, and others not as long as what is below or above it. */
const BAR = "\u203e";
const BARS = { mover: "box-top", munder: "box-bottom" };

function isUnderBar({ type, children }) {
  return type in BARS && textOf(children[1].children ?? []) === BAR;
}

/** A short bar, which some browsers do not draw if they may stretch it. */
const MACRON = "\u02c9";

function space(node) {
  refuseIfFar(node.width, `${node.width}em`);
  return node.toMarkup();
}

function refuseIfFar(number, length) {
  if (Math.abs(number) > FARTHEST) throw new Refusal(`nothing is moved as far as ${length}`);
}

/** KaTeX writes whole expressions into a token, to space them like one. */
function typeOf({ type, children }) {
  const holdsMore = TOKENS.has(type) && children.some(({ text }) => text === undefined);
  return holdsMore || type === "menclose" ? "mrow" : type;
}

function contentOf(node) {
  const { type, attributes, children } = node;
  const style = attributes.mathvariant;
  if (TOKENS.has(type) && type !== "mtext" && style && style !== "normal") {
    return children
      .map((child) => (child.text ? styled(child.text, style) : mathml(child)))
      .join("");
  }
  if (type === "mtable") return rowsOf(node);
  return children.map(mathml).join("");
}

/** Tells a node's attributes from what has to be a class. */
function look({ type, attributes, classes, children }) {
  const kept = {};
  const ours = classes.filter((name) => OURS.has(name));
  for (const [name, value] of Object.entries(attributes)) {
    if (type === "mtable" || DROPPED.has(name)) {
      if (name === "width") {
        ours.push("numbered");
        kept.displaystyle = "true";
      }
      if (name === "columnspacing" && value.startsWith("0em")) ours.push("aligned");
    } else if (name === "mathvariant") {
      if (type === "mtext") ours.push(...value.split("-").filter((word) => TEXT_STYLES.has(word)));
      else if (type === "mi" && value === "normal" && textOf(children).length === 1)
        kept[name] = value;
    } else if (name === "notation") {
      ours.push(...value.split(" ").map(lineOf));
    } else if (type === "mtd" && name === "width") {
      ours.push("glue");
    } else if (type === "mpadded" && /^\+|[a-z]{3,}$/.test(value)) {
      if (!attributes.width?.startsWith("+")) throw new Refusal("this cannot be shown in a page");
      ours.push("padded");
    } else if (name === "linebreak") {
      throw new Refusal(
        "a formula in a line has no lines of its own",
        "write it between lines of $$",
      );
    } else if (KEPT.has(name)) {
      if (LENGTH.test(value)) refuseIfFar(parseFloat(value), value);
      kept[name] = value;
    } else {
      throw new Refusal("this cannot be shown in a page");
    }
  }
  if (type === "mo" && textOf(children) === MACRON) kept.stretchy = "false";
  if (ours.includes("padded")) delete kept.lspace;
  return { attributes: kept, classes: [...new Set(ours)] };
}

const OURS = new Set(["left", "right", "line-after", "line-below"]);
const TEXT_STYLES = new Set(["bold", "italic", "sans", "monospace"]);

/** KaTeX takes the sides of a table for its top and bottom, and the other way about. */
const SIDES = { left: "top", right: "bottom", top: "left", bottom: "right" };

function lineOf(notation) {
  if (notation === "box") return notation;
  if (!SIDES[notation]) throw new Refusal("not all browsers would show the stroke");
  return `box-${SIDES[notation]}`;
}

/** Writes the rows of a table, whose cells know how they are aligned and where there are lines. */
function rowsOf({ attributes, children }) {
  const list = (name) => attributes[name]?.split(" ") ?? [];
  const [alignment, columnLines, rowLines] = ["columnalign", "columnlines", "rowlines"].map(list);
  const rows = children
    .map((row) => row.children.filter(isCell))
    .filter(({ length }) => length > 0);
  return rows
    .map((cells, row) => {
      cells.forEach(({ classes }, column) => {
        classes.push(alignment[column]);
        if (isLine(columnLines[column]) && column + 1 < cells.length) classes.push("line-after");
        if (isLine(rowLines[row]) && row + 1 < rows.length) classes.push("line-below");
      });
      return `<mtr>${cells.map(mathml).join("")}</mtr>`;
    })
    .join("");
}

/** KaTeX leaves room for numbers beside the rows, which it does not write. */
const isCell = ({ classes }) =>
  !classes.some((name) => name === "mtr-glue" || name === "mml-eqn-num");

const isLine = (style) => style === "solid" || style === "dashed";

const textOf = (children) => children.map(({ text }) => text ?? "").join("");

const escape = (text) =>
  text.replace(
    /[&<>"]/g,
    (sign) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" })[sign],
  );
