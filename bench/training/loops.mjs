// The bar for the product: loops over flat arrays, written for speed and nothing else.

import { descend, product } from "./loops-kernel.mjs";
import {
  relu,
  softmaxErrors,
  squaredErrors,
  tanh,
  throughRelu,
  throughTanh,
} from "./loops-functions.mjs";
import { Order } from "./seeded-random.mjs";
import { layersOf } from "./workloads.mjs";

export const LOOPS = "hand-written loops";

/** Rows of one pass when no training is meant: a line of the picture. */
const CHUNK = 100;

/**
 * Makes the contestant, after one that is thrown away: of a closure that was made only once, V8
 * takes the variables for constants, down to the addresses of arrays. No library can count on that,
 * because a page trains more than one network, if only after a reset.
 */
export function loops(workload) {
  closure(workload);
  return closure(workload);
}

function closure(workload) {
  const { sizes, batch, samples, features, targets, learningRate, classes, activation } = workload;
  const parameters = workload.parameters.slice();
  const capacity = Math.max(batch, CHUNK);
  const layers = layersOf(sizes).map((layer) => ({
    ...layer,
    outputs: new Float64Array(capacity * layer.units),
    errors: new Float64Array(capacity * layer.units),
  }));
  const inputs = sizes[0];
  const outputs = sizes.at(-1);
  const last = layers.length - 1;
  const ins = new Float64Array(capacity * inputs);
  const wanted = new Float64Array(batch * outputs);
  const order = new Order(samples, workload.seed);
  const activate = activation === "tanh" ? tanh : relu;
  const throughActivation = activation === "tanh" ? throughTanh : throughRelu;
  const lossErrors = classes ? softmaxErrors : squaredErrors;

  function forward(rows) {
    let from = ins;
    for (let l = 0; l <= last; l++) {
      const { inputs, units, weights, biases, outputs } = layers[l];
      product(parameters, weights, inputs, 1, biases, from, inputs, outputs, units, rows);
      if (l < last) activate(outputs, rows * units);
      from = outputs;
    }
  }

  function backward(rows) {
    for (let l = last; l >= 0; l--) {
      const { inputs, units, weights, biases, errors } = layers[l];
      if (l > 0) {
        const below = layers[l - 1];
        product(parameters, weights, 1, inputs, -1, errors, units, below.errors, inputs, rows);
        throughActivation(below.outputs, below.errors, rows * inputs);
      }
      const from = l === 0 ? ins : layers[l - 1].outputs;
      descend(parameters, weights, biases, from, inputs, errors, units, rows, learningRate);
    }
  }

  function epoch() {
    const next = order.next();
    for (let from = 0; from < samples; from += batch) {
      const rows = Math.min(batch, samples - from);
      gather(features, inputs, next, from, rows, ins);
      gather(targets, outputs, next, from, rows, wanted);
      forward(rows);
      lossErrors(layers[last].outputs, wanted, layers[last].errors, rows, outputs);
      backward(rows);
    }
  }

  /** Runs many rows forward and hands the layers to the visitor after each chunk. */
  function run(all, visit) {
    const total = all.length / inputs;
    for (let from = 0; from < total; from += CHUNK) {
      const rows = Math.min(CHUNK, total - from);
      ins.set(all.subarray(from * inputs, (from + rows) * inputs));
      forward(rows);
      visit(from, rows);
    }
  }

  const predictions = new Float64Array(samples * outputs);
  const points = workload.grid.length / inputs;
  const units = sizes.slice(1).reduce((sum, size) => sum + size, 0);
  const picture = new Float64Array(units * points);
  return {
    name: LOOPS,
    precision: "double",
    trainEpochs(count) {
      for (let i = 0; i < count; i++) epoch();
    },
    outputs() {
      run(features, (from, rows) => {
        predictions.set(layers[last].outputs.subarray(0, rows * outputs), from * outputs);
      });
      return predictions;
    },
    draw() {
      run(workload.grid, (from, rows) => {
        let unit = 0;
        for (const { units, outputs } of layers) {
          for (let u = 0; u < units; u++, unit++) {
            copyColumn(outputs, u, units, rows, picture, unit * points + from);
          }
        }
      });
      return picture;
    },
  };
}

function copyColumn(from, column, columns, rows, to, at) {
  for (let row = 0, f = column; row < rows; row++, f += columns) to[at + row] = from[f];
}

function gather(from, width, order, first, rows, to) {
  let place = 0;
  for (let row = 0; row < rows; row++) {
    let at = order[first + row] * width;
    for (let i = 0; i < width; i++) to[place++] = from[at++];
  }
}
