// How a trainer feels, measured in a real Chromium on the built site: the time from the press of
// Train to the first frame, frames a second while a 2-8-8-1 network trains, and the longest task on
// the page's main thread; medians of several rounds. Prints a table or, with --json, JSON.
//
//   npm run bench:figure     (after `mvn verify`, which installs what it needs)
//
// CHROMIUM names the browser to measure in; without it, the one that comes as an npm package.

import { createReadStream, existsSync, statSync } from "node:fs";
import { createServer } from "node:http";
import path from "node:path";
import carried from "@sparticuz/chromium";
import { chromium } from "playwright-core";

const ROUNDS = 7;
const SITE = path.resolve("_site");
const ARTICLE = "/posts/beginners-guide-to-neural-networks/";
const SPIRAL = "figure#spiral";
const TYPES = { ".html": "text/html", ".js": "text/javascript", ".css": "text/css" };

const server = createServer((request, response) => {
  let file = path.join(SITE, new URL(request.url, "http://localhost").pathname);
  if (existsSync(file) && statSync(file).isDirectory()) file = path.join(file, "index.html");
  if (!existsSync(file)) return response.writeHead(404).end();
  response.setHeader("content-type", TYPES[path.extname(file)] ?? "image/svg+xml");
  createReadStream(file).pipe(response);
}).listen(0, "127.0.0.1");
await new Promise((resolve) => server.once("listening", resolve));

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? (await carried.executablePath()),
  args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-background-networking"],
});

const rounds = [];
for (let round = 0; round < ROUNDS; round++) rounds.push(await measure());
await browser.close();
server.close();

const figures = {
  "first frame after Train, ms": median(rounds.map((round) => round.firstFrame)),
  "frames a second while training": median(rounds.map((round) => round.framesPerSecond)),
  "animation frames a second, the display's own": median(rounds.map((round) => round.display)),
  "longest task on the main thread, ms (0: none over 50)": median(
    rounds.map((round) => round.longestTask),
  ),
  "the same in the worst round": Math.max(...rounds.map((round) => round.longestTask)),
};
if (process.argv.includes("--json")) console.log(JSON.stringify(figures, null, 2));
else console.table(figures);

/** Trains the largest network of the article for three seconds in a fresh tab. */
async function measure() {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.goto(`http://127.0.0.1:${server.address().port}${ARTICLE}`);
  const figure = page.locator(SPIRAL);
  await figure.scrollIntoViewIfNeeded();
  const result = await figure.evaluate(observe);
  await page.close();
  return result;
}

/** Runs in the page: presses Train and watches. */
async function observe(figure) {
  const seconds = 3;
  let longestTask = 0;
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longestTask = Math.max(longestTask, duration);
  }).observe({ type: "longtask" });

  const epoch = figure.querySelector("[data-value=epoch]");
  const frames = [];
  new MutationObserver(() => frames.push(performance.now())).observe(epoch, { childList: true });
  await new Promise((resolve) => setTimeout(resolve, 500)); // the page is warm

  const pressed = performance.now();
  figure.querySelector("[data-action=train]").click();
  const ticks = [];
  await new Promise((resolve) => {
    requestAnimationFrame(function tick(now) {
      ticks.push(now);
      if (performance.now() < pressed + seconds * 1000) requestAnimationFrame(tick);
      else resolve();
    });
  });
  const steady = (times) => {
    const last = times.filter((time) => time > pressed + 1000);
    return (last.length - 1) / ((last.at(-1) - last[0]) / 1000);
  };
  return {
    firstFrame: frames[0] - pressed,
    framesPerSecond: steady(frames),
    display: steady(ticks),
    longestTask,
  };
}

function median(numbers) {
  return Math.round(numbers.sort((a, b) => a - b)[numbers.length >> 1] * 10) / 10;
}
