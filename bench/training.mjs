// How fast the network trains: the product's, compiled to JavaScript and on the JVM, beside loops
// written by hand and libraries from the npm registry, which take turns in one run on the same
// workloads. Prints tables, and writes them to target/bench/training.json.
//
//   npm run bench:training -- [--quick] [--only W1,W4] [--node | --chromium]
//
// It compiles and installs what it needs. CHROMIUM names the browser to measure in; without it, the
// one that comes as an npm package.

import { mkdirSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { prepare } from "./training/prepare.mjs";
import { WORKLOADS, workload } from "./training/workloads.mjs";

const { values: chosen } = parseArgs({
  options: {
    quick: { type: "boolean" },
    only: { type: "string" },
    node: { type: "boolean" },
    chromium: { type: "boolean" },
  },
});
const names = chosen.only?.split(",") ?? WORKLOADS;
const unknown = names.find((name) => !WORKLOADS.includes(name));
if (unknown !== undefined) throw new Error(`no workload is called ${unknown}: ${WORKLOADS}`);
const options = chosen.quick ? { rounds: 1, milliseconds: 20 } : { rounds: 21, milliseconds: 100 };

prepare();
// only now, because they import what has just been made
const { goals, printSizes, printWorkload, withRatios } = await import("./training/report.mjs");
const report = { engines: [] };
if (!chosen.chromium) {
  const { engine, measureInNode } = await import("./training/node.mjs");
  await runIn(engine, measureInNode);
}
if (!chosen.node) {
  const { openChromium } = await import("./training/chromium.mjs");
  const { engine, measure, close } = await openChromium();
  await runIn(engine, measure).finally(close);
}
const { sizes } = await import("./training/sizes.mjs");
report.sizes = await sizes();
printSizes(report.sizes);
mkdirSync("target/bench", { recursive: true });
writeFileSync("target/bench/training.json", JSON.stringify(report, null, 2));

async function runIn(engine, measure) {
  const workloads = [];
  for (const name of names) {
    const results = withRatios(await measure(name, options));
    printWorkload(engine, workload(name), results);
    workloads.push({ name, results, goals: goals(name, results) });
  }
  report.engines.push({ engine, workloads });
}
