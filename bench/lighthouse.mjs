// What Lighthouse says of the site, as a phone on a slow connection sees it: the front page, an article
// with four trainers, a tag and the search. Each category has to be at 100, nothing may move or block, and
// the largest part has to be there within a second. Prints a table and what is amiss, writes whole
// reports to target/bench/lighthouse/, and fails if a bar is missed.
//
//   npm run check:lighthouse                    (after `mvn package`)
//   npm run check:lighthouse -- /about/ /tags/  (other pages)
//
// Lighthouse needs a newer Node than the build does: it runs in the one of an npm package.
// CHROMIUM names the browser; without it, the one that comes as an npm package.

import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const NODE = fileURLToPath(new URL("node_modules/.bin/node", import.meta.url));
const OLDEST_NODE = 22;
const PAGES = [
  "/",
  "/posts/beginners-guide-to-neural-networks/",
  "/tags/machine-learning/",
  "/search/",
];
const BARS = { "LCP, ms": 1000, CLS: 0, "TBT, ms": 0 };
const REPORTS = "target/bench/lighthouse";

if (!existsSync(NODE)) {
  spawnSync("npm", ["ci", "--prefix", "bench", "--ignore-scripts", "--loglevel=error"], {
    stdio: "inherit",
  });
}
if (parseInt(process.versions.node) < OLDEST_NODE) {
  const { status } = spawnSync(NODE, process.argv.slice(1), { stdio: "inherit" });
  process.exit(status ?? 1);
}

const { serveSite } = await import("./lighthouse/site.mjs");
const { default: lighthouse } = await import("lighthouse");
const { launch } = await import("chrome-launcher");
const { default: carried } = await import("@sparticuz/chromium");

const { address, close } = await serveSite("_site");
const chrome = await launch({
  chromePath: process.env.CHROMIUM ?? (await carried.executablePath()),
  chromeFlags: [
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--ignore-certificate-errors", // ours is nobody's but its own
  ],
});
const results = {};
const amiss = [];
mkdirSync(REPORTS, { recursive: true });
try {
  const chosen = process.argv.slice(2);
  for (const page of chosen.length > 0 ? chosen : PAGES) {
    const { lhr } = await lighthouse(address + page, { port: chrome.port, output: "json" });
    results[page] = judge(page, lhr);
    const name = page.replaceAll("/", " ").trim().replaceAll(" ", "-") || "front";
    writeFileSync(`${REPORTS}/${name}.json`, JSON.stringify(lhr, null, 2));
  }
} finally {
  chrome.kill();
  close();
}
console.table(results);
amiss.forEach((line) => console.log(line));
process.exitCode = amiss.length > 0 ? 1 : 0;

/** Returns the figures of a page, and notes which of them miss their bars and why. */
function judge(page, { categories, audits }) {
  const row = {};
  for (const { id, score, auditRefs } of Object.values(categories)) {
    row[id] = score === null ? "–" : Math.round(score * 100);
    if (row[id] === 100) continue;
    const failed = auditRefs.map((ref) => audits[ref.id]).filter((audit) => audit.score < 1);
    const titles = failed.map((audit) => `${audit.id} (${audit.displayValue ?? audit.title})`);
    amiss.push(`${page}: ${id} ${row[id]}: ${titles.join("; ")}`);
  }
  row["LCP, ms"] = Math.round(audits["largest-contentful-paint"].numericValue);
  row.CLS = audits["cumulative-layout-shift"].numericValue;
  row["TBT, ms"] = audits["total-blocking-time"].numericValue;
  row["kB"] = Math.round(audits["total-byte-weight"].numericValue / 100) / 10;
  for (const [name, most] of Object.entries(BARS)) {
    if (row[name] > most) amiss.push(`${page}: ${name} is ${row[name]}, at most ${most}`);
  }
  return row;
}
