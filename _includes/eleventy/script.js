import { readFileSync } from "node:fs";
import path from "node:path";
import { minify_sync as minify } from "terser";

/** Reads a script as one small text: each `import "./x.js";` is replaced by that file's statements. */
export function readScript(file) {
  return minified(joined(file));
}

/** Makes a script small. */
export function minified(script) {
  return minify(script, { module: true, ecma: 2020 }).code;
}

/** What several files declare does not meet: each stands in a block of its own. */
function joined(file) {
  return readFileSync(file, "utf8").replace(
    /^import "(\.[^"]+)";$/gm,
    (_, name) => `{\n${joined(path.join(path.dirname(file), name))}\n}`,
  );
}
