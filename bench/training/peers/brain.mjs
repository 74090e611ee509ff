// brain.js: one activation for all layers, squared error, an update after every sample, 32 bits.

import brain from "brain.js";
import { Order } from "../seeded-random.mjs";
import { layersOf } from "../workloads.mjs";

export function brainJs(workload) {
  const { sizes, batch, samples, features, targets, activation, classes, learningRate } = workload;
  const net = new brain.NeuralNetwork({ activation, learningRate: learningRate / batch });
  net.trainOpts.momentum = 0; // its own check of options asks for some
  net.sizes = sizes;
  net.initialize();
  layersOf(sizes).forEach(({ inputs, units, weights, biases }, l) => {
    for (let u = 0; u < units; u++) {
      const from = weights + u * inputs;
      net.weights[l + 1][u].set(workload.parameters.subarray(from, from + inputs));
    }
    net.biases[l + 1].set(workload.parameters.subarray(biases, biases + units));
  });
  const patterns = Array.from({ length: samples }, (_, s) => ({
    input: Float32Array.from(features.subarray(s * sizes[0], (s + 1) * sizes[0])),
    output: Float32Array.from(targets.subarray(s * sizes.at(-1), (s + 1) * sizes.at(-1))),
  }));
  const order = new Order(samples, workload.seed);
  return {
    name: "brain.js",
    note: `batch 1, ${classes ? "ReLU outputs and squared error" : "tanh output"}`,
    trainEpochs(count) {
      for (let i = 0; i < count; i++) {
        for (const sample of order.next()) net.trainPattern(patterns[sample]);
      }
    },
    outputs: () =>
      Float64Array.from(patterns.flatMap(({ input }) => Array.from(net.runInput(input)))),
  };
}
