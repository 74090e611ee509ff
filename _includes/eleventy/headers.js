import { readFileSync, readdirSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { folders } from "./folders.js";
import { isBuild } from "./mode.js";

/** What is to be sent with the files. The examples of hosts in docs/hosting/ send the same. */
const { everywhere, withHash, withoutHash } = JSON.parse(
  readFileSync("_includes/headers.json", "utf8"),
);

/** Folders in which every file has a hash in its name. */
const WITH_HASH = ["assets", "examples"];

/** Tells pages their security policy, and hosts that read such a file what to send. */
export function headers(eleventy) {
  eleventy.addGlobalData("contentSecurityPolicy", policyOfPages());
  if (!isBuild) return;
  const rules = () => rulesFor(eleventy.pathPrefix.replace(/\/?$/, "/"));
  eleventy.on("eleventy.after", () => writeFileSync(path.join(folders.site, "_headers"), rules()));
}

/** Who may frame a page, the page itself cannot say. */
function policyOfPages() {
  return everywhere["Content-Security-Policy"].replace(/; frame-ancestors [^;]*/, "");
}

/** Hosts join what several rules say of the same header: so no file has two rules for one. */
function rulesFor(base) {
  const rules = [rule(`${base}*`, everywhere), rule(base, withoutHash)];
  for (const name of readdirSync(folders.site).sort()) {
    if (name.startsWith("_") || name === "index.html") continue;
    const isFolder = statSync(path.join(folders.site, name)).isDirectory();
    rules.push(
      rule(
        `${base}${name}${isFolder ? "/*" : ""}`,
        WITH_HASH.includes(name) ? withHash : withoutHash,
      ),
    );
  }
  return rules.join("");
}

function rule(address, headers) {
  const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}\n`);
  return `${address}\n${lines.join("")}`;
}
