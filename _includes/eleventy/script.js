import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { minify_sync as minify } from "terser";

const IMPORT = /^import (?:\{([^}]+)\} from )?"(\.[^"]+)";$/gm;
const EXPORT = /^export (?=(?:async )?(?:function|const|class) (\w+))/gm;

/** Making a script small takes long: what came of it is kept, by what it was made of. */
const KEPT = "target/cache/scripts";
const TERSER = readFileSync(fileURLToPath(import.meta.resolve("terser/package.json")), "utf8");

/** Reads a script, and what it imports from files beside it, as one small text. */
export function readScript(file) {
  return minified(joined(file));
}

/** Makes a script small. */
export function minified(text) {
  const digest = createHash("sha256").update(`${TERSER} ${text}`).digest("hex").slice(0, 16);
  const kept = path.join(KEPT, `${digest}.js`);
  if (existsSync(kept)) return readFileSync(kept, "utf8");
  const { code } = minify(text, { module: true, ecma: 2020 });
  mkdirSync(KEPT, { recursive: true });
  writeFileSync(kept, code);
  return code;
}

/** What several files declare does not meet: each stands in a function or block of its own. */
function joined(entry) {
  const names = new Map();
  const modules = [];

  function read(file) {
    return readFileSync(file, "utf8").replace(IMPORT, (_, wanted, name) => {
      const from = path.join(path.dirname(file), name);
      if (!names.has(from)) {
        names.set(from, `module${names.size}`);
        modules.push(module(names.get(from), read(from)));
      }
      return wanted ? `const {${wanted}} = ${names.get(from)};` : "";
    });
  }

  const text = read(entry);
  return [...modules, text].join("\n");
}

function module(name, text) {
  const exported = [...text.matchAll(EXPORT)].map(([, word]) => word);
  const body = text.replace(EXPORT, "");
  return exported.length > 0
    ? `const ${name} = (() => {\n${body}\nreturn { ${exported.join(", ")} };\n})();`
    : `{\n${body}\n}`;
}
