// Runs workloads in Node, each in a fresh process: what one has taught the compiler would colour
// the figures of the next.

import { fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";

const CHILD = fileURLToPath(new URL("in-node.mjs", import.meta.url));

export const engine = `Node ${process.versions.node}`;

/** Returns what measure() returns. */
export async function measureInNode(workload, options) {
  const child = fork(CHILD, [workload, JSON.stringify(options)], { silent: true });
  let words = "";
  child.stderr.on("data", (text) => (words += text));
  child.stdout.resume();
  const results = once(child, "message").then(([message]) => message);
  const end = once(child, "exit").then(() => {
    throw new Error(`${workload} was not measured:\n${words}`);
  });
  end.catch(() => {}); // it ends well, too, once the results are there
  return Promise.race([results, end]);
}
