// Measures one workload in a process of its own, in Node, and sends the results to its parent.

import { OURS, PEERS } from "./contestants.mjs";
import { measure } from "./measure.mjs";
import { jvm } from "./ours-jvm.mjs";
import { workload } from "./workloads.mjs";

const [name, options] = process.argv.slice(2);
const results = await measure(workload(name), [...OURS, jvm, ...PEERS], JSON.parse(options));
process.send(results, () => process.exit());
