import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { folders } from "../eleventy/folders.js";

const PLACE = /\(([^()\n]+\.njk)\)(?:\s*\[Line (\d+), Column (\d+)\])?/g;

/** Describes what went wrong with a template the way mistakes in posts are described. */
export function templateMistake(error) {
  const causes = [];
  for (let cause = error; cause; cause = cause.originalError ?? cause.cause) causes.push(cause);
  const text = causes.map(({ message }) => message).join("\n");
  // The innermost place comes last; what includes it is not to blame.
  const [, file, line, column] = [...text.matchAll(PLACE)].at(-1) ?? [];
  const mistake = {
    file: file ? path.relative("", file).replace(folders.content, "content") : "_includes",
    severity: "error",
    code: "template",
    message: reason(causes.at(-1).message),
    hint: "",
    ...(line && excerpt(file, Number(line), Number(column))),
  };
  const place = [mistake.file, mistake.line, mistake.column].filter(Boolean).join(":");
  const source = mistake.source ? `\n     | ${mistake.source}\n     | ${mistake.carets}` : "";
  return { ...mistake, printed: `${place}: error[template]: ${mistake.message}${source}` };
}

function reason(message) {
  const lines = message.split("\n").map((line) => line.trim());
  return (
    lines
      .map((line) => line.replace(PLACE, "").replace(/^(Template render error:|Error:)\s*/, ""))
      .filter(Boolean)
      .at(-1) ?? message
  );
}

function excerpt(file, line, column) {
  const source = existsSync(file) ? readFileSync(file, "utf8").split(/\r?\n/)[line - 1] : undefined;
  if (source === undefined) return {};
  const carets = `${source.slice(0, Math.max(0, column - 1)).replace(/[^\t]/g, " ")}^`;
  return { line, column, source, carets };
}
