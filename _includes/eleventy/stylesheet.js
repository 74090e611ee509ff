import { readFileSync } from "node:fs";
import path from "node:path";

/** Reads a stylesheet as one text: imports replaced by what they name, comments left out. */
export function readStylesheet(file) {
  return readFileSync(file, "utf8")
    .replace(/@import "([^"]+)";/g, (_, name) =>
      readStylesheet(path.join(path.dirname(file), name)),
    )
    .replace(/\/\*[^]*?\*\//g, "")
    .replace(/\s*\n\s*/g, "\n")
    .trim();
}
