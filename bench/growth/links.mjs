import { existsSync } from "node:fs";
import path from "node:path";
import { measured } from "./measured.mjs";

const CHECKER = "bench/node_modules/check-html-links/src/cli.js";

/** Looks for broken links and anchors with the usual tool, for those who build without looking. */
export function checkLinks(site, cwd) {
  if (!existsSync(path.join(cwd, site, "index.html"))) throw new Error(`No site in ${cwd}/${site}`);
  return measured([[process.execPath, path.resolve(CHECKER), site]], { cwd });
}
