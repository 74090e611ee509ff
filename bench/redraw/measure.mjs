// Checks that both painters paint the same, then lets them paint in turns.

import { inTurns } from "../training/measure.mjs";
import { workload } from "../training/workloads.mjs";
import { RedrawExports } from "../../target/bench/contestant.js";
import { byHand } from "./by-hand.mjs";

/** Part of the pixels that may differ by a tint, since the last bits of tanh do. */
const TOLERANCE = 1e-3;

/** Returns the title of the workload, and the milliseconds that painting takes each painter. */
export async function measure(name, options) {
  const network = workload(name);
  const ours = RedrawExports.prepare(
    Int32Array.from(network.sizes),
    network.activation,
    network.parameters,
    network.grid,
  );
  const theirs = byHand(network, ours.squares(), ours.mapPixels().length);
  ours.run();
  theirs.run();
  check("maps", ours.mapPixels(), theirs.mapPixels);
  check("output", ours.plotPixels(), theirs.plotPixels);
  const times = await inTurns([ours, theirs], options, (painter, count) => {
    for (let i = 0; i < count; i++) painter.run();
  });
  return {
    title: network.title,
    milliseconds: {
      "Gradient Press": Number(times.get(ours).toFixed(2)),
      "by hand": Number(times.get(theirs).toFixed(2)),
    },
  };
}

function check(what, ours, theirs) {
  const differing = ours.reduce((count, pixel, i) => count + (pixel !== theirs[i]), 0);
  if (differing > ours.length * TOLERANCE) {
    throw new Error(`${what}: ${differing} of ${ours.length} pixels differ`);
  }
}
