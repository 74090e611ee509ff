// Runs workloads in Node, each in a fresh process: what one has taught the compiler would colour
// the figures of the next.
//
// It is the Node that comes as an npm package, because its engine is that of today's browsers; where
// there is none for the machine, the one that runs this.

import { execFileSync, fork } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

const TRAINING = new URL("in-node.mjs", import.meta.url);
const PACKAGED = fileURLToPath(new URL("../node_modules/.bin/node", import.meta.url));
const NODE = existsSync(PACKAGED) ? PACKAGED : process.execPath;

export const engine = `Node ${execFileSync(NODE, ["--version"], { encoding: "utf8" }).trim().slice(1)}`;

/**
 * Returns what measure() returns.
 *
 * @param program the one to run: it gets the workload and the options, and sends its results
 */
export async function measureInNode(workload, options, program = TRAINING) {
  const child = fork(fileURLToPath(program), [workload, JSON.stringify(options)], {
    execPath: NODE,
    execArgv: ["--expose-gc"],
    silent: true,
  });
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
