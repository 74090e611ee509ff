// TensorFlow.js: its operations, gradients and optimizer in a loop of our own, which spares it the
// asynchronous bookkeeping of its model.fit. It computes in 32 bits.

import * as tf from "@tensorflow/tfjs-core";
import "@tensorflow/tfjs-layers"; // brings the gradients of the operations
import "@tensorflow/tfjs-backend-cpu";
import { setWasmPaths } from "@tensorflow/tfjs-backend-wasm";
import { Order } from "../seeded-random.mjs";
import { layersOf } from "../workloads.mjs";

if (typeof process === "undefined") setWasmPaths("/tensorflow-wasm/");

export const tensorflowCpu = (workload) => tensorflow(workload, "cpu");
export const tensorflowWasm = (workload) => tensorflow(workload, "wasm");

async function tensorflow(workload, backend) {
  const { sizes, batch, samples, classes, learningRate } = workload;
  await tf.setBackend(backend);
  const order = new Order(samples, workload.seed);
  const layers = layersOf(sizes).map(({ inputs, units, weights, biases }) => ({
    weights: tf.variable(
      tf.transpose(matrix(workload.parameters.slice(weights, biases), units, inputs)),
    ),
    biases: tf.variable(
      tf.tensor1d(Float32Array.from(workload.parameters.slice(biases, biases + units))),
    ),
  }));
  const features = matrix(workload.features, samples, sizes[0]);
  const targets = matrix(workload.targets, samples, sizes.at(-1));
  const activate = workload.activation === "tanh" ? tf.tanh : tf.relu;
  const optimizer = tf.train.sgd(learningRate);

  const forward = (input) =>
    layers.reduce((previous, { weights, biases }, l) => {
      const sums = tf.add(tf.matMul(previous, weights), biases);
      return l === layers.length - 1 ? sums : activate(sums);
    }, input);

  const meanLoss = (outputs, wanted) =>
    classes
      ? tf.losses.softmaxCrossEntropy(wanted, outputs)
      : tf.mul(tf.mean(tf.squaredDifference(outputs, wanted)), 0.5);

  function epoch() {
    const next = tf.tensor1d(order.next(), "int32");
    const inputs = tf.gather(features, next);
    const wanted = tf.gather(targets, next);
    for (let from = 0; from < samples; from += batch) {
      const rows = Math.min(batch, samples - from);
      optimizer.minimize(() =>
        meanLoss(
          forward(tf.slice(inputs, [from, 0], [rows, -1])),
          tf.slice(wanted, [from, 0], [rows, -1]),
        ),
      );
    }
  }

  return {
    name: `TensorFlow.js, ${backend}`,
    precision: "single",
    prepare: () => tf.setBackend(backend),
    trainEpochs(count) {
      for (let i = 0; i < count; i++) tf.tidy(epoch);
    },
    outputs: () => tf.tidy(() => forward(features).dataSync()),
  };
}

function matrix(values, rows, columns) {
  return tf.tensor2d(Float32Array.from(values), [rows, columns]);
}
