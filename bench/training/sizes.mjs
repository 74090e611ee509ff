// What a reader would download for each: gzip, the peers minified by esbuild.

import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { bundleForBrowsers } from "./browser-bundle.mjs";

const TRAINER = "target/trainer/trainer.js";
const FIGURE = "target/trainer/figure.js";

/** What a page would import to train with a peer, with parts of it that nobody calls left out. */
const PEERS = {
  "brain.js": `import { NeuralNetwork } from "brain.js"; console.log(NeuralNetwork);`,
  ConvNetJS: `import { Net, Trainer, Vol } from "convnetjs"; console.log(Net, Trainer, Vol);`,
  synaptic: `import { Layer, Network } from "synaptic"; console.log(Layer, Network);`,
  "TensorFlow.js, cpu": tensorflow("cpu"),
  "TensorFlow.js, wasm (and its module)": tensorflow("wasm"),
};
const MODULE = "bench/node_modules/@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm-simd.wasm";

function tensorflow(backend) {
  return `import * as tf from "@tensorflow/tfjs-core"; import "@tensorflow/tfjs-layers";
    import "@tensorflow/tfjs-backend-${backend}"; console.log(tf.matMul, tf.add, tf.tanh, tf.relu,
    tf.train.sgd, tf.losses.softmaxCrossEntropy, tf.tensor2d, tf.variable, tf.setBackend);`;
}

/** Returns { name, bytes } of each bundle, the product's own two first. */
export async function sizes() {
  const list = [
    { name: "Gradient Press: training", bytes: gzipped(TRAINER) },
    { name: "Gradient Press: drawing, figure", bytes: gzipped(FIGURE) },
  ];
  for (const [name, source] of Object.entries(PEERS)) {
    const code = await bundleForBrowsers({ source, minify: true });
    const bytes = gzipSync(code, { level: 9 }).length;
    list.push({ name, bytes: name.includes("wasm") ? bytes + gzipped(MODULE) : bytes });
  }
  return list;
}

function gzipped(file) {
  return gzipSync(readFileSync(file), { level: 9 }).length;
}
