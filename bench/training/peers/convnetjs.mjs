// ConvNetJS: one sample at a time, updates once a batch.

import convnetjs from "convnetjs";
import { Order } from "../seeded-random.mjs";
import { layersOf } from "../workloads.mjs";

export function convNetJs(workload) {
  const { sizes, batch, samples, classes, activation, learningRate } = workload;
  const net = new convnetjs.Net();
  net.makeLayers([
    { type: "input", out_sx: 1, out_sy: 1, out_depth: sizes[0] },
    ...sizes.slice(1, -1).map((size) => ({ type: "fc", num_neurons: size, activation })),
    classes
      ? { type: "softmax", num_classes: sizes.at(-1) }
      : { type: "regression", num_neurons: sizes.at(-1) },
  ]);
  const connected = net.layers.filter((layer) => layer.layer_type === "fc");
  layersOf(sizes).forEach(({ inputs, units, weights, biases }, l) => {
    for (let u = 0; u < units; u++) {
      const from = weights + u * inputs;
      connected[l].filters[u].w.set(workload.parameters.subarray(from, from + inputs));
    }
    connected[l].biases.w.set(workload.parameters.subarray(biases, biases + units));
  });
  const trainer = new convnetjs.Trainer(net, {
    method: "sgd",
    momentum: 0,
    learning_rate: learningRate,
    batch_size: batch,
  });
  const rows = (values, width) =>
    Array.from({ length: samples }, (_, s) => Array.from(values.slice(s * width, (s + 1) * width)));
  const volumes = rows(workload.features, sizes[0]).map((row) => new convnetjs.Vol(row));
  const targets = rows(workload.targets, sizes.at(-1)).map((row) =>
    classes ? row.indexOf(1) : row,
  );
  const order = new Order(samples, workload.seed);
  const logits = connected.at(-1);
  return {
    name: "ConvNetJS",
    precision: "double",
    trainEpochs(count) {
      for (let i = 0; i < count; i++) {
        for (const sample of order.next()) trainer.train(volumes[sample], targets[sample]);
      }
    },
    outputs: () =>
      Float64Array.from(
        volumes.flatMap((volume) => {
          net.forward(volume);
          return Array.from(logits.out_act.w);
        }),
      ),
  };
}
