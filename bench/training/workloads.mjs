// What is trained: shapes, data and first weights in the same order, for every contestant.

import { SeededRandom } from "./seeded-random.mjs";

/** Outputs are linear; the loss is half the squared error, or softmax cross-entropy. */
const SHAPES = {
  W1: { sizes: [2, 4, 2, 1], activation: "tanh", batch: 10, samples: 250 },
  W2: { sizes: [2, 8, 8, 1], activation: "tanh", batch: 10, samples: 250 },
  W3: { sizes: [7, 8, 8, 8, 8, 8, 8, 1], activation: "tanh", batch: 10, samples: 250 },
  W4: { sizes: [64, 32, 10], activation: "relu", batch: 16, samples: 512 },
  W5: { sizes: [784, 64, 10], activation: "relu", batch: 32, samples: 512 },
};

/** Points on a side of the picture that a figure draws of what every unit says. */
const GRID = 100;

/** Decides the order of the samples. */
const SEED = 1;

export const WORKLOADS = Object.keys(SHAPES);

/**
 * Makes a workload of its name.
 *
 * Features are [samples × inputs], targets [samples × outputs]; parameters go layer after layer,
 * weights [units × inputs] and then biases [units]. The grid is [points × inputs], empty where no picture is drawn.
 */
export function workload(name) {
  const shape = SHAPES[name];
  const { sizes, samples } = shape;
  const random = new SeededRandom(1, 1);
  const inputs = sizes[0];
  const outputs = sizes.at(-1);
  const classes = outputs > 1;
  const features = Float64Array.from({ length: samples * inputs }, () => random.nextBetween(-1, 1));
  const targets = new Float64Array(samples * outputs);
  for (let sample = 0; sample < samples; sample++) {
    const at = sample * inputs;
    if (classes) targets[sample * outputs + random.nextInt(outputs)] = 1;
    else targets[sample] = features[at] * features[at + 1] > 0 ? 1 : -1;
  }
  return {
    name,
    ...shape,
    title: `${sizes.join("-")} ${shape.activation}, batch ${shape.batch}`,
    loss: classes ? "softmax cross-entropy" : "half squared error",
    classes,
    learningRate: 0.03,
    seed: SEED,
    features,
    targets,
    parameters: firstParameters(sizes, random),
    grid: classes ? new Float64Array(0) : grid(inputs),
  };
}

/** Uniform weights after Glorot and Bengio (2010), and small biases, so that none is missed. */
function firstParameters(sizes, random) {
  const parameters = [];
  for (let l = 1; l < sizes.length; l++) {
    const limit = Math.sqrt(6 / (sizes[l - 1] + sizes[l]));
    const weights = sizes[l - 1] * sizes[l];
    for (let i = 0; i < weights; i++) parameters.push(random.nextBetween(-limit, limit));
    for (let i = 0; i < sizes[l]; i++) parameters.push(random.nextBetween(-0.1, 0.1));
  }
  return Float64Array.from(parameters);
}

/** The points of a square, with the products of their coordinates as further features. */
function grid(inputs) {
  const points = new Float64Array(GRID * GRID * inputs);
  let at = 0;
  for (let row = 0; row < GRID; row++) {
    for (let column = 0; column < GRID; column++) {
      const x = (column / (GRID - 1)) * 2 - 1;
      const y = (row / (GRID - 1)) * 2 - 1;
      const features = [x, y, x * y, x * x, y * y, x * x * y, x * y * y];
      points.set(features.slice(0, inputs), at);
      at += inputs;
    }
  }
  return points;
}

/** Splits parameters into layers: { inputs, units, weights, biases }, the last two as offsets. */
export function layersOf(sizes) {
  const layers = [];
  let at = 0;
  for (let l = 1; l < sizes.length; l++) {
    const inputs = sizes[l - 1];
    const units = sizes[l];
    layers.push({ inputs, units, weights: at, biases: at + inputs * units });
    at += units * (inputs + 1);
  }
  return layers;
}
