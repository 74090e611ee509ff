// Tables and goals.

import { BUNDLE } from "./ours-bundle.mjs";
import { JVM } from "./ours-jvm.mjs";
import { LOOPS } from "./loops.mjs";
import { OBJECTS } from "./objects.mjs";

/** The product's own speed, as ratios in one run. */
const OF_LOOPS = 0.95;
const OF_OBJECTS = 10;
const OF_PEER = { W1: 2.5, W2: 2.5, W3: 2.5, W4: 4, W5: 1.5 };

const NOT_PEERS = [BUNDLE, JVM, LOOPS, OBJECTS];

/** Adds to each result its ratios to the loops and to the fastest peer; fastest first. */
export function withRatios(results) {
  const speedOf = (wanted) => results.find(({ name }) => name === wanted)?.samplesPerSecond;
  const peers = results.filter(({ name }) => !NOT_PEERS.includes(name));
  const fastest = Math.max(...peers.map(({ samplesPerSecond }) => samplesPerSecond));
  return results
    .map((result) => ({
      ...result,
      toLoops: result.samplesPerSecond / speedOf(LOOPS),
      toFastestPeer: result.samplesPerSecond / fastest,
    }))
    .sort((a, b) => b.samplesPerSecond - a.samplesPerSecond);
}

/** Returns the goals of a workload: what, wanted, reached. */
export function goals(workload, results) {
  const ours = results.find(({ name }) => name === BUNDLE);
  const objects = results.find(({ name }) => name === OBJECTS);
  const list = [
    { what: "to hand-written loops", wanted: OF_LOOPS, reached: ours.toLoops },
    { what: "to the fastest peer", wanted: OF_PEER[workload], reached: ours.toFastestPeer },
  ];
  if (objects) {
    const reached = ours.samplesPerSecond / objects.samplesPerSecond;
    list.push({ what: "to one object per unit and link", wanted: OF_OBJECTS, reached });
  }
  return list.map((goal) => ({ ...goal, met: goal.reached >= goal.wanted }));
}

export function printWorkload(engine, { name, title, loss }, results) {
  console.log(`\n${name}  ${title}, ${loss}  (${engine})`);
  const rows = results.map((result) => [
    result.name,
    significant(result.samplesPerSecond / 1000),
    significant(result.toLoops),
    significant(result.toFastestPeer),
    result.drawingMilliseconds === undefined ? "" : significant(result.drawingMilliseconds),
    result.note ?? "",
  ]);
  const head = ["", "thousand samples/s", "to loops", "to fastest peer", "drawing, ms", ""];
  if (rows.every((row) => row[4] === "")) [head, ...rows].forEach((row) => row.splice(4, 1));
  printTable(head, rows);
  for (const { what, wanted, reached, met } of goals(name, results)) {
    console.log(`  ${met ? "met   " : "missed"} ${significant(reached)} of ${wanted} ${what}`);
  }
}

export function printSizes(sizes) {
  console.log("\nBundles");
  printTable(
    ["", "KB gzip"],
    sizes.map(({ name, bytes }) => [name, (bytes / 1024).toFixed(1)]),
  );
}

function printTable(head, rows) {
  const widths = head.map((_, c) => Math.max(...[head, ...rows].map((row) => row[c].length)));
  for (const row of [head, ...rows]) {
    const cells = row.map((cell, c) =>
      head[c] === "" ? cell.padEnd(widths[c]) : cell.padStart(widths[c]),
    );
    console.log(`  ${cells.join("  ")}`.trimEnd());
  }
}

/** Three significant digits, without an exponent. */
function significant(number) {
  const digits = Math.max(0, 2 - Math.floor(Math.log10(number)));
  return digits > 0 ? number.toFixed(Math.min(digits, 3)) : String(Math.round(number));
}
