// Checks that contestants compute the same, then lets them train in turns and reports their speed.

import { LOOPS } from "./loops.mjs";
import { meanLoss } from "./mean-loss.mjs";
import { median } from "../median.mjs";

/** Epochs before losses are compared. */
const CHECKED_EPOCHS = 5;

/** By how much losses may differ, relative to those of the hand-written loops. */
const TOLERANCE = { double: 1e-9, single: 1e-3 };

/**
 * Trains a workload with all contestants in turns.
 *
 * @param makers make a contestant from the workload, or null
 * @param options rounds, and the milliseconds of a round
 * @returns for each contestant name, note, samplesPerSecond, drawing (ms, or undefined) and loss
 * @throws if contestants whose numbers can be compared differ
 */
export async function measure(workload, makers, options) {
  const contestants = [];
  for (const make of makers) {
    const contestant = await make(workload);
    if (contestant) contestants.push(contestant);
  }
  const losses = await check(workload, contestants);
  const training = await inTurns(contestants, options, (contestant, count) =>
    contestant.trainEpochs(count),
  );
  const artists = contestants.filter((contestant) => workload.grid.length > 0 && contestant.draw);
  const drawing = await inTurns(artists, options, drawOften);
  for (const contestant of contestants) contestant.close?.();
  return contestants.map((contestant, i) => ({
    name: contestant.name,
    note: contestant.note,
    compared: contestant.precision !== undefined,
    loss: losses[i],
    samplesPerSecond: (workload.samples * 1000) / training.get(contestant),
    drawingMilliseconds: drawing.get(contestant),
  }));
}

function drawOften(contestant, count) {
  if (contestant.draw.length > 0) return contestant.draw(count);
  for (let i = 0; i < count; i++) contestant.draw();
}

async function check(workload, contestants) {
  const losses = [];
  for (const contestant of contestants) {
    await contestant.prepare?.();
    const before = meanLoss(workload, await contestant.outputs());
    await contestant.trainEpochs(CHECKED_EPOCHS);
    const after = meanLoss(workload, await contestant.outputs());
    if (!(after < before)) {
      throw new Error(`${workload.name}: ${contestant.name} does not learn: ${before}, ${after}`);
    }
    losses.push(after);
  }
  const expected = losses[contestants.findIndex(({ name }) => name === LOOPS)];
  contestants.forEach(({ name, precision }, i) => {
    if (precision && !(Math.abs(losses[i] / expected - 1) <= TOLERANCE[precision])) {
      throw new Error(
        `${workload.name}: after ${CHECKED_EPOCHS} epochs the loss of ${name} is ${losses[i]}, ` +
          `that of the ${LOOPS} ${expected}`,
      );
    }
  });
  await checkBits(workload, contestants);
  return losses;
}

/** Those who show their parameters are one program on two machines: no bit may differ. */
async function checkBits(workload, contestants) {
  const same = contestants.filter((contestant) => contestant.parameters);
  const parameters = await Promise.all(same.map((contestant) => contestant.parameters()));
  for (let k = 1; k < same.length; k++) {
    const at = parameters[0].findIndex((value, i) => !Object.is(value, parameters[k][i]));
    if (at < 0) continue;
    throw new Error(
      `${workload.name}: parameter ${at} is ${parameters[0][at]} in ${same[0].name}, ` +
        `but ${parameters[k][at]} in ${same[k].name}`,
    );
  }
}

/** Returns the median milliseconds that one of many repetitions takes each contestant. */
export async function inTurns(contestants, { rounds, milliseconds }, repeat) {
  const time = async (contestant, count) => {
    await contestant.prepare?.();
    globalThis.gc(); // nobody pays for the garbage of another
    const start = performance.now();
    const own = await repeat(contestant, count);
    return typeof own === "number" ? own : performance.now() - start;
  };
  const counts = new Map();
  for (const contestant of contestants) {
    let count = 1;
    let taken = await time(contestant, count);
    while (taken < milliseconds) {
      count *= 2;
      taken = await time(contestant, count);
    }
    counts.set(contestant, Math.max(1, Math.round((count * milliseconds) / taken)));
  }
  const times = new Map(contestants.map((contestant) => [contestant, []]));
  for (let round = 0; round < rounds; round++) {
    for (const contestant of contestants) {
      const count = counts.get(contestant);
      times.get(contestant).push((await time(contestant, count)) / count);
    }
  }
  return new Map([...times].map(([contestant, all]) => [contestant, median(all)]));
}
