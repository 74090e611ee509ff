// synaptic: writes a function for the network at hand; updates after every sample, the weights of a
// layer before the error passes through them. Its function for W5 is too large to be compiled.

import synaptic from "synaptic";
import { Order } from "../seeded-random.mjs";
import { layersOf } from "../workloads.mjs";

const LARGEST = 10_000;

export function synapticJs(workload) {
  const { sizes, batch, samples, features, targets, activation, classes, learningRate } = workload;
  if (workload.parameters.length > LARGEST) return null;
  const layers = sizes.map((size) => new synaptic.Layer(size));
  const { TANH, RELU, IDENTITY } = synaptic.Neuron.squash;
  layers.slice(1).forEach((layer, l) => {
    const hidden = activation === "tanh" ? TANH : RELU;
    layer.set({ squash: l === layers.length - 2 ? IDENTITY : hidden });
    layers[l].project(layer);
  });
  layersOf(sizes).forEach(({ inputs, weights, biases }, l) => {
    layers[l + 1].list.forEach((neuron, u) => {
      neuron.bias = workload.parameters[biases + u];
      for (const connection of Object.values(neuron.connections.inputs)) {
        const input = layers[l].list.indexOf(connection.from);
        connection.weight = workload.parameters[weights + u * inputs + input];
      }
    });
  });
  const network = new synaptic.Network({
    input: layers[0],
    hidden: layers.slice(1, -1),
    output: layers.at(-1),
  });
  const rows = (values, width) =>
    Array.from({ length: samples }, (_, s) => Array.from(values.slice(s * width, (s + 1) * width)));
  const inputs = rows(features, sizes[0]);
  const wanted = rows(targets, sizes.at(-1));
  const order = new Order(samples, workload.seed);
  return {
    name: "synaptic",
    note: `batch 1${classes ? ", squared error" : ""}`,
    trainEpochs(count) {
      for (let i = 0; i < count; i++) {
        for (const sample of order.next()) {
          network.activate(inputs[sample]);
          network.propagate(learningRate / batch, wanted[sample]);
        }
      }
    },
    outputs: () => Float64Array.from(inputs.flatMap((input) => network.activate(input))),
  };
}
