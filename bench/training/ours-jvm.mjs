// The product's network on the JVM, in a process of its own that answers over standard output.

import { spawn } from "node:child_process";
import { JAVA } from "./java.mjs";

export const JVM = "Gradient Press, JVM";

export function jvm(workload) {
  const java = spawn(
    JAVA,
    ["-cp", "target/classes:target/test-classes", "gradientpress.bench.ContestantProcess"],
    { stdio: ["pipe", "pipe", "inherit"] },
  );
  java.stdin.write(encode(workload));
  const read = reader(java.stdout);

  async function ask(request, times) {
    const message = Buffer.alloc(times === undefined ? 1 : 5);
    message.write(request);
    if (times !== undefined) message.writeInt32BE(times, 1);
    java.stdin.write(message);
    const length = (await read(4)).readInt32BE();
    const bytes = await read(8 * length);
    return Float64Array.from({ length }, (_, i) => bytes.readDoubleBE(8 * i));
  }
  const milliseconds = async (request, times) => (await ask(request, times))[0] / 1e6;

  return {
    name: JVM,
    precision: "double",
    /** Returns how long it took by the JVM's own clock, in milliseconds. */
    trainEpochs: (count) => milliseconds("t", count),
    outputs: () => ask("o"),
    parameters: () => ask("p"),
    draw: (times) => milliseconds("d", times),
    close: () => java.stdin.end(),
  };
}

function encode({ sizes, activation, learningRate, batch, seed, ...arrays }) {
  const parts = [];
  const int = (value) => {
    const bytes = Buffer.alloc(4);
    bytes.writeInt32BE(value);
    parts.push(bytes);
  };
  const doubles = (values) => {
    const bytes = Buffer.alloc(8 * values.length);
    values.forEach((value, i) => bytes.writeDoubleBE(value, 8 * i));
    parts.push(bytes);
  };
  int(sizes.length);
  sizes.forEach(int);
  const name = Buffer.alloc(2 + activation.length);
  name.writeInt16BE(activation.length);
  name.write(activation, 2);
  parts.push(name);
  doubles([learningRate]);
  int(batch);
  for (const key of ["parameters", "features", "targets", "grid"]) {
    int(arrays[key].length);
    doubles(arrays[key]);
  }
  int(seed);
  return Buffer.concat(parts);
}

/** Returns a function that reads so many bytes of a stream, one call after the other. */
function reader(stream) {
  const chunks = stream[Symbol.asyncIterator]();
  let rest = Buffer.alloc(0);
  return async (count) => {
    const parts = [rest];
    let length = rest.length;
    while (length < count) {
      const { value, done } = await chunks.next();
      if (done) throw new Error("the JVM has ended");
      parts.push(value);
      length += value.length;
    }
    const bytes = Buffer.concat(parts);
    rest = bytes.subarray(count);
    return bytes.subarray(0, count);
  };
}
