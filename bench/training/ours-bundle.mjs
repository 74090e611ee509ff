// The product's network, compiled to JavaScript with the product's settings.

import { ContestantExports } from "../../target/bench/contestant.js";

export const BUNDLE = "Gradient Press, JavaScript";

export function bundle(workload) {
  const contestant = ContestantExports.prepare(
    Int32Array.from(workload.sizes),
    workload.activation,
    workload.learningRate,
    workload.batch,
    workload.parameters,
    workload.features,
    workload.targets,
    workload.grid,
    workload.seed,
  );
  return {
    name: BUNDLE,
    precision: "double",
    trainEpochs: (count) => contestant.trainEpochs(count),
    outputs: () => contestant.outputs(),
    parameters: () => contestant.parameters(),
    draw: () => contestant.draw(),
  };
}
