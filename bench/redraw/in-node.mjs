// Measures in a process of its own, in Node, and sends the results to its parent.

import { measure } from "./measure.mjs";

const [name, options] = process.argv.slice(2);
const results = await measure(name, JSON.parse(options));
process.send(results, () => process.exit());
