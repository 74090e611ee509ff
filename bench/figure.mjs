// How a trainer feels, measured in a real Chromium on the built site: the time from the press of
// Train to the first frame, frames a second while a network trains, and the longest task on the
// page's main thread, until a second after the first frame and from then on; medians of several
// rounds, in which the figures take turns. Prints a table or, with --json, JSON.
//
// A task's time by the clock grows with whatever else the machine does; its time on the processor
// hardly does. Where the machine is busy, only the latter tells anything.
//
//   npm run bench:figure     (after `mvn verify`, which installs what it needs)
//
// CHROMIUM names the browser to measure in; without it, the one that comes as an npm package.

import { createReadStream, existsSync, statSync } from "node:fs";
import { createServer } from "node:http";
import path from "node:path";
import carried from "@sparticuz/chromium";
import { chromium } from "playwright-core";
import { median } from "./median.mjs";

const ROUNDS = 7;
const SITE = path.resolve("_site");
const ARTICLE = "/posts/beginners-guide-to-neural-networks/";
const SPIRAL = "figure#spiral";

/** The article's largest network, and the largest that anybody may ask for, on most points. */
const LARGEST = {
  points: 1000,
  noise: 0.1,
  hidden: [8, 8, 8, 8, 8, 8],
  epochs: 5000,
  features: ["x", "y", "x^2", "y^2", "xy", "sin(x)", "sin(y)", "cos(x)", "cos(y)", "radius"],
};
const FIGURES = {
  "spiral, 2-8-8-1": {},
  "spiral, 10-8×6-1": LARGEST,
  "blobs of six classes, 10-8×6-6": { ...LARGEST, data: "blobs", classes: 6 },
  "hills, 10-8×6-1": { ...LARGEST, data: "hills" },
};
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

const rounds = new Map(Object.keys(FIGURES).map((name) => [name, []]));
for (let round = 0; round < ROUNDS; round++) {
  for (const [name, results] of rounds) results.push(await measure(FIGURES[name]));
}
await browser.close();
server.close();

const figures = {};
for (const [name, results] of rounds) {
  for (const what of Object.keys(results[0])) {
    (figures[what] ??= {})[name] = Number(median(results.map((result) => result[what])).toFixed(1));
  }
}
if (process.argv.includes("--json")) console.log(JSON.stringify(figures, null, 2));
else console.table(figures);

/** Trains a network, which differs from the article's in what is given, in a fresh tab. */
async function measure(changes) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.goto(`http://127.0.0.1:${server.address().port}${ARTICLE}`);
  const figure = page.locator(SPIRAL);
  await figure.evaluate((element, others) => {
    const part = element.querySelector("[data-part=specification]");
    part.textContent = JSON.stringify({ ...JSON.parse(part.textContent), ...others });
  }, changes);
  await figure.scrollIntoViewIfNeeded();
  await page.waitForTimeout(500); // the page is warm
  await browser.startTracing(page, { categories: ["toplevel", "blink.user_timing"] });
  const { firstFrame, framesPerSecond, display } = await figure.evaluate(observe);
  const { traceEvents } = JSON.parse(await browser.stopTracing());
  await page.close();
  const begin = longestTask(traceEvents, "pressed", "steady");
  const later = longestTask(traceEvents, "steady", "over");
  return {
    "first frame after Train, ms": firstFrame,
    "frames a second while training": framesPerSecond,
    "animation frames a second, the display's own": display,
    "longest task at first, ms": begin.clock,
    "longest task at first, ms on the processor": begin.processor,
    "longest task later, ms": later.clock,
    "longest task later, ms on the processor": later.processor,
  };
}

/** Returns how long the longest task of the page's main thread took between two marks. */
function longestTask(events, from, to) {
  const [begin, end] = [from, to].map((name) => events.find((event) => event.name === name));
  const tasks = events.filter(
    ({ name, pid, tid, ts, dur }) =>
      name.endsWith("::RunTask") &&
      pid === begin.pid &&
      tid === begin.tid &&
      ts + dur > begin.ts &&
      ts < end.ts,
  );
  const longest = (times) => Math.max(0, ...times) / 1000;
  return {
    clock: longest(tasks.map(({ dur }) => dur)),
    processor: longest(tasks.map(({ tdur }) => tdur ?? 0)),
  };
}

/** Runs in the page: presses Train and watches. */
async function observe(figure) {
  const seconds = 3;
  const epoch = figure.querySelector("[data-value=epoch]");
  const frames = [];
  new MutationObserver(() => frames.push(performance.now())).observe(epoch, { childList: true });

  const pressed = performance.now();
  performance.mark("pressed");
  figure.querySelector("[data-action=train]").click();
  const ticks = [];
  let steadyFrom;
  await new Promise((resolve) => {
    requestAnimationFrame(function tick(now) {
      ticks.push(now);
      if (!steadyFrom && frames[0] + 1000 < now) {
        steadyFrom = now;
        performance.mark("steady");
      }
      if (!(steadyFrom + seconds * 1000 < now)) requestAnimationFrame(tick);
      else resolve();
    });
  });
  performance.mark("over");
  const steady = (times) => {
    const last = times.filter((time) => time > steadyFrom);
    return (last.length - 1) / ((last.at(-1) - last[0]) / 1000);
  };
  return {
    firstFrame: frames[0] - pressed,
    framesPerSecond: steady(frames),
    display: steady(ticks),
  };
}
