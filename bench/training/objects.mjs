// One object per unit and per link, visited one by one, as TensorFlow Playground does it: it keeps
// the weighted sums and takes derivatives from them, and it goes over a layer once for the errors
// of its units, once for the gradients of their links, and once for what they pass back.

import { Order } from "./seeded-random.mjs";
import { layersOf } from "./workloads.mjs";

export const OBJECTS = "object per unit and link";

export function objects(workload) {
  if (workload.classes) return null; // Playground has no softmax
  const { sizes, batch, samples, features, targets, learningRate } = workload;
  const layers = build(workload);
  const [output] = layers.at(-1);
  const order = new Order(samples, workload.seed);
  const inputs = sizes[0];

  function forward(values, from) {
    layers[0].forEach((unit, i) => (unit.output = values[from + i]));
    for (let l = 1; l < layers.length; l++) {
      for (const unit of layers[l]) unit.respond();
    }
    return output.output;
  }

  function backward(target) {
    output.outputError = output.output - target;
    for (let l = layers.length - 1; l > 0; l--) {
      for (const unit of layers[l]) unit.takeError();
      for (const unit of layers[l]) unit.addGradients();
      if (l > 1) for (const unit of layers[l - 1]) unit.collectError();
    }
  }

  function descend() {
    for (let l = 1; l < layers.length; l++) {
      for (const unit of layers[l]) unit.learn(learningRate);
    }
  }

  const predictions = new Float64Array(samples);
  const points = workload.grid.length / inputs;
  const hidden = layers.slice(1).flat();
  const pictures = hidden.map(() => new Float64Array(points));
  return {
    name: OBJECTS,
    precision: "double",
    trainEpochs(count) {
      for (let i = 0; i < count; i++) {
        const next = order.next();
        for (let k = 0; k < samples; k++) {
          forward(features, next[k] * inputs);
          backward(targets[next[k]]);
          if ((k + 1) % batch === 0 || k + 1 === samples) descend();
        }
      }
    },
    outputs() {
      for (let s = 0; s < samples; s++) predictions[s] = forward(features, s * inputs);
      return predictions;
    },
    draw() {
      for (let point = 0; point < points; point++) {
        forward(workload.grid, point * inputs);
        hidden.forEach((unit, u) => (pictures[u][point] = unit.output));
      }
      return pictures;
    },
  };
}

const TANH = { of: (sum) => Math.tanh(sum), derivative: (sum) => 1 - TANH.of(sum) ** 2 };
const LINEAR = { of: (sum) => sum, derivative: () => 1 };

class Unit {
  incoming = [];
  outgoing = [];
  bias = 0;
  sum = 0;
  output = 0;
  outputError = 0;
  sumError = 0;
  gradient = 0;
  seen = 0;

  constructor(activation) {
    this.activation = activation;
  }

  respond() {
    this.sum = this.bias;
    for (const link of this.incoming) this.sum += link.weight * link.source.output;
    this.output = this.activation.of(this.sum);
  }

  takeError() {
    this.sumError = this.outputError * this.activation.derivative(this.sum);
    this.gradient += this.sumError;
    this.seen++;
  }

  addGradients() {
    for (const link of this.incoming) {
      link.gradient += this.sumError * link.source.output;
      link.seen++;
    }
  }

  collectError() {
    this.outputError = 0;
    for (const link of this.outgoing) this.outputError += link.weight * link.target.sumError;
  }

  learn(learningRate) {
    this.bias -= (learningRate * this.gradient) / this.seen;
    this.gradient = 0;
    this.seen = 0;
    for (const link of this.incoming) {
      link.weight -= (learningRate * link.gradient) / link.seen;
      link.gradient = 0;
      link.seen = 0;
    }
  }
}

class Link {
  gradient = 0;
  seen = 0;

  constructor(source, target, weight) {
    this.source = source;
    this.target = target;
    this.weight = weight;
  }
}

function build({ sizes, parameters }) {
  const layers = sizes.map((size, l) =>
    Array.from({ length: size }, () => new Unit(l === sizes.length - 1 ? LINEAR : TANH)),
  );
  layersOf(sizes).forEach(({ inputs, weights, biases }, l) => {
    layers[l + 1].forEach((target, u) => {
      target.bias = parameters[biases + u];
      layers[l].forEach((source, i) => {
        const link = new Link(source, target, parameters[weights + u * inputs + i]);
        target.incoming.push(link);
        source.outgoing.push(link);
      });
    });
  });
  return layers;
}
