// Who takes part wherever JavaScript runs. A contestant is made from a workload, or is null when
// the workload is beyond it; it offers
//
//   name, note        what differs from the others, if anything
//   precision         "double" or "single" if its numbers can be compared, else undefined
//   prepare()         optional, awaited before each round and not timed
//   trainEpochs(n)    may return (a promise of) its own time in milliseconds
//   outputs()         of all samples, before softmax, [samples × outputs]
//   parameters()      optional, to be compared bit by bit
//   draw(n)           optional, what every unit says to every point of the grid, n times
//   close()           optional

import { loops } from "./loops.mjs";
import { objects } from "./objects.mjs";
import { bundle } from "./ours-bundle.mjs";
import { brainJs } from "./peers/brain.mjs";
import { convNetJs } from "./peers/convnetjs.mjs";
import { synapticJs } from "./peers/synaptic.mjs";
import { tensorflowCpu, tensorflowWasm } from "./peers/tensorflow.mjs";

export const OURS = [bundle, loops, objects];
export const PEERS = [brainJs, convNetJs, synapticJs, tensorflowCpu, tensorflowWasm];
