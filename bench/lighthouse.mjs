// What Lighthouse says of the site, as a phone on a slow connection sees it: the front page, an article
// with four trainers, a tag and the search. Each category has to be at 100, nothing may move or block, and
// the largest part has to be there within a second. Prints medians of several readings, taken by turns,
// and what is amiss, writes the last reports to target/bench/lighthouse/, and fails if a bar is missed.
//
// An empty page, a heading and a sentence without a style, is measured along with them: what a machine
// charges for showing anything at all. Lighthouse reckons with four times the time that it measures, so
// where the empty page blocks, or takes most of a second, no page can meet the bars. Its model of the first
// paint leaves out what a browser does to begin a page, and its model of blocking does not: by that much the
// first layout comes after the first paint, and blocks. A page passes where it begins within 12.5 ms of the
// machine's own time, or is laid out within 25 (of layout Lighthouse takes the double).
//
//   npm run check:lighthouse                                  (after `mvn package`)
//   npm run check:lighthouse -- --readings 9 /about/ /tags/   (more readings, other pages)
//
// Lighthouse needs a newer Node than the build does: it runs in the one of an npm package.
// CHROMIUM names the browser; without it, the one that comes as an npm package.

import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { median } from "./median.mjs";

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
const EMPTY = "(an empty page)";

if (!existsSync(NODE)) {
  spawnSync("npm", ["ci", "--prefix", "bench", "--ignore-scripts", "--loglevel=error"], {
    stdio: "inherit",
  });
}
if (parseInt(process.versions.node) < OLDEST_NODE) {
  const { status } = spawnSync(NODE, process.argv.slice(1), { stdio: "inherit" });
  process.exit(status ?? 1);
}

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { readings: { type: "string", default: "3" } },
});
const readings = Number(options.readings);
if (!Number.isInteger(readings) || readings < 1 || readings > 99) {
  console.error(`--readings has to be a number from 1 to 99, not ${options.readings}`);
  process.exit(1);
}
const pages = positionals.length > 0 ? positionals : PAGES;

const { serveEmptyPage, serveSite } = await import("./lighthouse/site.mjs");
const { default: lighthouse } = await import("lighthouse");
const { launch } = await import("chrome-launcher");
const { default: carried } = await import("@sparticuz/chromium");

const site = await serveSite("_site");
const empty = await serveEmptyPage();
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
const reports = Object.fromEntries([EMPTY, ...pages].map((page) => [page, []]));
mkdirSync(REPORTS, { recursive: true });
try {
  for (let reading = 1; reading <= readings; reading++) {
    reports[EMPTY].push(await ask(empty.address, ["performance"]));
    for (const page of pages) {
      const report = await ask(site.address + page);
      reports[page].push(report);
      const name = page.replaceAll("/", " ").trim().replaceAll(" ", "-") || "front";
      writeFileSync(`${REPORTS}/${name}.json`, JSON.stringify(report, null, 2));
    }
  }
} finally {
  chrome.kill();
  site.close();
  empty.close();
}
const rows = Object.fromEntries(Object.entries(reports).map(([page, all]) => [page, figures(all)]));
console.log(`Medians of ${readings} readings by turns`);
console.table(rows);
const amiss = pages.flatMap((page) => shortfalls(page, rows[page], reports[page]));
amiss.forEach((line) => console.log(line));
process.exitCode = amiss.length > 0 ? 1 : 0;

/** Returns what Lighthouse reports of an address, in all categories or in those named. */
async function ask(address, onlyCategories) {
  const { lhr } = await lighthouse(address, { port: chrome.port, output: "json", onlyCategories });
  return lhr;
}

/** Returns the medians over several reports of a page: its categories from 0 to 100, then the rest. */
function figures(all) {
  const middle = (read) => median(all.map(read));
  const audit = (name) => middle(({ audits }) => audits[name].numericValue);
  const row = {};
  for (const id of Object.keys(all[0].categories)) {
    row[id] = Math.round(middle(({ categories }) => categories[id].score ?? NaN) * 100);
  }
  row["LCP, ms"] = Math.round(audit("largest-contentful-paint"));
  row.CLS = audit("cumulative-layout-shift");
  row["TBT, ms"] = Math.round(audit("total-blocking-time"));
  row.kB = Math.round(audit("total-byte-weight") / 100) / 10;
  return row;
}

/** Returns a line for each figure of a page that misses its bar; for a category, with the reasons. */
function shortfalls(page, row, all) {
  const lines = [];
  for (const id of Object.keys(all[0].categories).filter((id) => row[id] < 100)) {
    const { categories, audits } = all.find(({ categories }) => categories[id].score < 1);
    const failed = categories[id].auditRefs.map((ref) => audits[ref.id]).filter((a) => a.score < 1);
    const titles = failed.map((audit) => `${audit.id} (${audit.displayValue ?? audit.title})`);
    lines.push(`${page}: ${id} ${row[id]}: ${titles.join("; ")}`);
  }
  for (const [name, most] of Object.entries(BARS)) {
    if (row[name] > most) lines.push(`${page}: ${name} is ${row[name]}, at most ${most}`);
  }
  return lines;
}
