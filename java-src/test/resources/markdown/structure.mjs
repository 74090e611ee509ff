// Prints what markdown-it, as this site sets it up, finds in each of many documents.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { pathToFileURL } from "node:url";

const [file] = process.argv.slice(2);
const require = createRequire(
  pathToFileURL(path.resolve("node_modules/@11ty/eleventy/package.json")),
);
const MarkdownIt = require("markdown-it");
const { markdown } = await import(pathToFileURL(path.resolve("_includes/eleventy/markdown.js")));

const md = new MarkdownIt({ html: true });
markdown({
  addFilter: () => {},
  amendLibrary: (_, amend) => amend(md),
});
// Only what stands where is of interest here, not what our rules make of it.
const ours = md.core.ruler.__rules__.map(({ name }) => name);
md.core.ruler.enableOnly(
  ours.filter((name) => ["normalize", "block", "asides", "inline", "text_join"].includes(name)),
);
// Addresses as they are written; those that are refused are diagnostics on the other side.
md.normalizeLink = (address) => address;
md.validateLink = () => true;

const VALUE = /^=[a-z][a-z0-9-]*\.[a-z-]+$/;

const isFormula = ({ type, info }) =>
  type.startsWith("formula_") || (type === "fence" && info.trim().split(/[ \t]+/)[0] === "math");

function structure(text) {
  const found = { fences: [], values: [], headings: [], formulas: [], images: [], links: [] };
  Object.assign(found, { notes: [], citations: [], asides: 0 });
  const visit = (token, inImage) => {
    if (isFormula(token) && !inImage) found.formulas.push([token.block, token.content]);
    if (token.type === "fence") {
      found.fences.push([token.info.trim().split(/[ \t]+/)[0], token.content]);
    } else if (token.type === "code_inline" && VALUE.test(token.content)) {
      found.values.push(token.content);
    } else if (token.type === "heading_open") {
      found.headings.push(Number(token.tag.slice(1)));
    } else if (token.type === "image") {
      found.images.push(token.attrGet("src"));
    } else if (token.type === "link_open") {
      found.links.push(token.attrGet("href"));
    } else if (token.type === "footnote_ref") {
      found.notes.push(token.meta.label);
    } else if (token.type === "footnote_reference_open") {
      found.notes.push(`${token.meta.label}:`);
    }
    if (token.type === "citation") {
      found.citations.push(...token.meta.map(({ name, place }) => [name, place]));
    } else if (token.type === "blockquote_open" && token.tag === "aside") {
      found.asides++;
    }
    token.children?.forEach((child) => visit(child, inImage || token.type === "image"));
  };
  md.parse(text, { page: { inputPath: "x.md" } }).forEach((token) => visit(token, false));
  found.notes.sort();
  return found;
}

const documents = JSON.parse(readFileSync(file, "utf8"));
process.stdout.write(JSON.stringify(documents.map(structure)));
