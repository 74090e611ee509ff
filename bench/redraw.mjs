// How long it takes to paint all that a network says anew: the maps of all neurons of the largest
// network on a grid of 100 × 100 points, and that of its output, by the product's classes and by
// loops written by hand, in turns. Without the browser's own copying of pixels to the screen.
//
//   npm run bench:redraw
//
// It compiles and installs what it needs. CHROMIUM names the browser to measure in; without it, the
// one that comes as an npm package.

import { prepare } from "./training/prepare.mjs";

const WORKLOAD = "W3";

/** The bar, in milliseconds. */
const GOAL = 4;

const OPTIONS = { rounds: 21, milliseconds: 100 };
const PAGE = `
  import { measure } from "../redraw/measure.mjs";
  window.measureWorkload = measure;`;

prepare();
// only now, because they import what has just been made
const { engine, measureInNode } = await import("./training/node.mjs");
const { openChromium } = await import("./training/chromium.mjs");
const inNode = new URL("redraw/in-node.mjs", import.meta.url);
print(engine, await measureInNode(WORKLOAD, OPTIONS, inNode));
const chromium = await openChromium(PAGE);
try {
  print(chromium.engine, await chromium.measure(WORKLOAD, OPTIONS));
} finally {
  await chromium.close();
}

function print(engine, { title, milliseconds }) {
  console.log(`\n${title}, all neurons and the output, in ${engine}`);
  console.table(milliseconds);
  const ours = Object.values(milliseconds)[0];
  console.log(`${ours < GOAL ? "reached" : "missed"}: under ${GOAL} ms`);
}
