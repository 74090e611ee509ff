// How soon an author sees what she saves: the time from the end of the save until a real Chromium
// shows it, in a preview of 100 and of 1,000 posts; for a changed sentence, for a mistake, and for
// its mending. Medians and ninth deciles, in milliseconds. Between two saves there is a rest, now and
// then a longer one, after which the lists and feeds are rendered: so whatever the preview does
// afterwards is part of some measurements, as it is of a day's work.
//
//   npm run bench:preview              (after `mvn verify`, which installs what it needs)
//   npm run bench:preview -- --quick   (100 posts, few saves)
//
// CHROMIUM names the browser to measure in; without it, the one that comes as an npm package.

import { spawn } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { cpus, loadavg } from "node:os";
import path from "node:path";
import { createInterface } from "node:readline";
import carried from "@sparticuz/chromium";
import { chromium } from "playwright-core";
import { median } from "./median.mjs";

const QUICK = process.argv.includes("--quick");
const SIZES = QUICK ? [100] : [100, 1000];
const SAVES = QUICK ? 5 : 25;
const WARM_UP = 5;
const BARS = { 100: 300, 1000: 500 };
const DAY = 86_400_000;

const results = {};
for (const posts of SIZES) results[`${posts} posts`] = await measure(posts);
console.table(results);
console.log(`${cpus().length} × ${cpus()[0].model}, load ${loadavg()[0].toFixed(1)}`);
mkdirSync("target/bench", { recursive: true });
writeFileSync("target/bench/preview.json", JSON.stringify(results, null, 2));

async function measure(posts) {
  const folder = generate(posts);
  const preview = await start(folder);
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? (await carried.executablePath()),
    args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-background-networking"],
  });
  try {
    const page = await browser.newPage();
    const number = Math.floor(posts / 2);
    await page.goto(`${preview.address}posts/post-${number}/`, { timeout: 120_000 });
    await page.getByText("A sentence to change").waitFor();
    await page.locator(".preview-progress:not([hidden])").waitFor({ state: "detached" });
    await page.waitForTimeout(5000); // whatever the start has left to do is done
    await page.evaluate(watchPage);
    const file = path.join(folder, `content/posts/post-${number}.md`);
    const good = readFileSync(file, "utf8");
    const change = (i) => good.replace("A sentence to change", `A sentence changed ${i} times`);
    const bad = (i) => change(i).replace("hidden:", `hiden${i}:`);
    const times = { shown: [], reported: [], mended: [] };
    for (let i = 1; i <= SAVES + WARM_UP; i++) {
      const shown = await save(page, file, change(i), `changed ${i} times`);
      const reported = await save(page, file, bad(i), `no key 'hiden${i}'`);
      const mended = await save(page, file, change(i), "");
      if (i <= WARM_UP) continue;
      times.shown.push(shown);
      times.reported.push(reported);
      times.mended.push(mended);
    }
    return summary(times, BARS[posts]);
  } finally {
    await browser.close();
    preview.stop();
  }
}

/** Saves a file and returns how long it took until the page showed a text, or no mistake. */
async function save(page, file, content, text) {
  await page.evaluate((awaited) => window.awaitText(awaited), text);
  writeFileSync(file, content);
  const saved = Date.now();
  const seen = await page.evaluate(() => window.seen);
  const isLong = Math.random() < 0.1;
  await page.waitForTimeout(isLong ? 5000 + 3000 * Math.random() : 100 + 1400 * Math.random());
  return seen - saved;
}

/** Runs in the page: notes by the same clock when a text is shown; without one, when no mistake is. */
function watchPage() {
  window.awaitText = (text) => {
    const isThere = () => {
      const panel = document.querySelector(".preview-panel");
      return text === "" ? panel.hidden : document.body.innerText.includes(text);
    };
    window.seen = new Promise((resolve) => {
      const look = () => {
        if (!isThere()) return;
        observer.disconnect();
        resolve(Date.now());
      };
      const observer = new MutationObserver(look);
      observer.observe(document.body, {
        subtree: true,
        childList: true,
        characterData: true,
        attributes: true,
      });
      look();
    });
  };
}

function summary(times, bar) {
  const row = {};
  for (const [what, values] of Object.entries(times)) {
    values.sort((a, b) => a - b);
    row[`${what}, median`] = median(values);
    row[`${what}, 9 of 10`] = values[Math.floor(values.length * 0.9)];
  }
  return { ...row, "median at most": bar };
}

/** Starts the preview of a project and waits until it tells its address. */
async function start(folder) {
  const program = path.join(folder, "_includes/preview/preview.js");
  const server = spawn(process.execPath, [path.relative(folder, program), "--port=0"], {
    cwd: folder,
    stdio: ["ignore", "pipe", "inherit"],
  });
  const address = await new Promise((resolve) => {
    createInterface({ input: server.stdout }).on("line", (line) => {
      const [found] = line.match(/http:\S+/) ?? [];
      if (found) resolve(found);
    });
  });
  return { address, stop: () => server.kill() };
}

/** Lays out a project with so many posts, each with an example of a few that are trained once. */
function generate(posts) {
  const folder = path.resolve(`target/bench/preview-${posts}`);
  rmSync(folder, { recursive: true, force: true });
  for (const name of [".eleventy.js", "package.json", "_includes", "assets", "content"]) {
    cpSync(name, path.join(folder, name), { recursive: true });
  }
  rmSync(path.join(folder, "content/posts"), { recursive: true });
  for (const name of [
    "content/posts/posts.json",
    "target/trainer",
    "target/reference",
    "target/preview.args",
  ]) {
    cpSync(name, path.join(folder, name), { recursive: true });
  }
  for (let i = 0; i < posts; i++) {
    const date = new Date(Date.UTC(2016, 0, 1) + i * DAY).toISOString().slice(0, 10);
    writeFileSync(path.join(folder, `content/posts/post-${i}.md`), post(i, date));
  }
  return folder;
}

function post(i, date) {
  return `---
title: Post ${i}
description: The ${i}th post of a site that has many, with an example that trains a small network.
date: ${date}
author_name: Jules
author_image: /assets/images/author-jules.png
thumbnail: /assets/images/one-neuron-thumbnail.png
tags: [Number ${i % 7}, Topic ${i % 11}]
---

A sentence to change.

## What this is about

${"A paragraph about *networks* and how they learn, with `code` in it. ".repeat(8)}

\`\`\`trainer
id: ring
title: A ring around a cluster
data: circle
hidden: [${2 + (i % 3)}]
epochs: 20
alt: A closed line runs around the blue cluster
\`\`\`

After training it gets \`=ring.accuracy\` of the points right.

\`\`\`java
int number = ${i};
\`\`\`

## What else there is to say

${"More about learning, in a paragraph of the usual length. ".repeat(10)}
`;
}
