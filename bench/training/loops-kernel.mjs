// The loops that training spends its time in, unrolled as one would by hand. Writing them out takes
// five hundred lines that are all alike, so a few lines write them.
//
// Batches are [rows × columns]. Blocks of up to 4 × 8 factors stand in local variables while a long
// loop runs past them: a local, even one that the compiler spills to the stack, is cheaper than an
// entry of an array with its check of bounds.

const EIGHT = [8, 4, 2, 1];
const FOUR = [4, 1];
const TWO = [2, 1];

/** Inputs that forward and backward passes take at a time, so that they stay in the nearest cache. */
const TILE = 64;

/** Up to so many inputs, a gradient is summed in local variables; beyond, as a product. */
const FEW_INPUTS = 8;

const repeat = (count, write) => Array.from({ length: count }, (_, i) => write(i)).join("");
const grid = (units, inputs, write) => repeat(units, (u) => repeat(inputs, (i) => write(u, i)));

/** Runs all rows past a block of weights: out[row][unit] = bias (first) or itself, + Σ x · w. */
const weights = (units, inputs, first) => `
  ${grid(units, inputs, (u, i) => `const w${u}_${i} = p[w + (u + ${u}) * stepU + (i + ${i}) * stepI];`)}
  ${first ? repeat(units, (u) => `const b${u} = b < 0 ? 0 : p[b + u + ${u}];`) : ""}
  for (let row = 0, x = i, o = u; row < rows; row++, x = x + inputs | 0, o = o + units | 0) {
    ${repeat(inputs, (i) => `const x${i} = ins[x + ${i} | 0];`)}
    ${repeat(units, (u) => `outs[o + ${u} | 0] = ${first ? `b${u}` : `outs[o + ${u} | 0]`}${repeat(inputs, (i) => ` + x${i} * w${u}_${i}`)};`)}
  }`;

const PRODUCT = `
  for (let from = 0; from < inputs; from += ${TILE}) {
    const to = Math.min(from + ${TILE}, inputs);
    let u = 0;
    ${FOUR.map((size) => `for (; u + ${size} <= units; u += ${size}) units${size}(p, w, stepU, stepI, b, ins, inputs, from, to, outs, units, u, rows);`).join("\n")}
  }`;

const unitsOf = (size) => `
  let i = from;
  if (i === 0) {
    ${EIGHT.map((inputs) => `if (to >= ${inputs}) { ${weights(size, inputs, true)} i = ${inputs}; }`).join(" else ")}
  }
  ${EIGHT.map((inputs) => `for (; i + ${inputs} <= to; i += ${inputs}) { ${weights(size, inputs, false)} }`).join("\n")}`;

/** Sums a block of gradients in local variables, and the biases' on the way; then descends. */
const sums = (units, inputs) => `
  ${grid(units, inputs, (u, i) => `let g${u}_${i} = 0;`)}
  ${repeat(units, (u) => `let b${u} = 0;`)}
  for (let row = 0, x = i, e = u; row < rows; row++, x = x + inputs | 0, e = e + units | 0) {
    ${repeat(units, (u) => `const e${u} = errors[e + ${u} | 0]; b${u} += e${u};`)}
    ${repeat(inputs, (i) => `const x${i} = ins[x + ${i} | 0]; ${repeat(units, (u) => `g${u}_${i} += x${i} * e${u};`)}`)}
  }
  ${grid(units, inputs, (u, i) => `p[w + (u + ${u}) * inputs + i + ${i}] -= g${u}_${i} * rate;`)}
  if (i === 0) { ${repeat(units, (u) => `p[b + u + ${u}] -= b${u} * rate;`)} }`;

const fewOf = (units) => `
  let i = 0;
  ${[4, 2, 1].map((inputs) => `for (; i + ${inputs} <= inputs; i += ${inputs}) { ${sums(units, inputs)} }`).join("\n")}`;

/** Runs the inputs past a block of errors, already times the rate, of a few units and rows. */
const steps = (units, rows) => `
  ${grid(units, rows, (u, r) => `const e${u}_${r} = errors[(row + ${r}) * units + u + ${u}];`)}
  ${repeat(units, (u) => `const w${u} = w + (u + ${u}) * inputs;`)}
  ${repeat(rows, (r) => `const in${r} = (row + ${r}) * inputs;`)}
  for (let i = 0; i < inputs; i++) {
    ${repeat(rows, (r) => `const x${r} = ins[in${r} + i | 0];`)}
    ${repeat(units, (u) => `p[w${u} + i | 0] = p[w${u} + i | 0]${repeat(rows, (r) => ` - x${r} * e${u}_${r}`)};`)}
  }
  ${repeat(units, (u) => `p[b + u + ${u}] = p[b + u + ${u}]${repeat(rows, (r) => ` - e${u}_${r}`)};`)}`;

const DESCEND_MANY = `
  const count = rows * units;
  for (let k = 0; k < count; k++) errors[k] *= rate;
  ${FOUR.map(
    (units) => `
  for (; u + ${units} <= units; u += ${units}) {
    let row = 0;
    ${EIGHT.map((size) => `for (; row + ${size} <= rows; row += ${size}) { ${steps(units, size)} }`).join("\n")}
  }`,
  ).join("\n")}`;

const DESCEND = `
  if (inputs > ${FEW_INPUTS}) return many(p, w, b, ins, inputs, errors, units, rows, rate);
  let u = 0;
  ${TWO.map((size) => `for (; u + ${size} <= units; u += ${size}) few${size}(p, w, b, ins, inputs, errors, units, u, rows, rate);`).join("\n")}`;

const SOURCE = `
  ${FOUR.map((size) => `function units${size}(p, w, stepU, stepI, b, ins, inputs, from, to, outs, units, u, rows) { ${unitsOf(size)} }`).join("\n")}
  function product(p, w, stepU, stepI, b, ins, inputs, outs, units, rows) { ${PRODUCT} }
  ${TWO.map((size) => `function few${size}(p, w, b, ins, inputs, errors, units, u, rows, rate) { ${fewOf(size)} }`).join("\n")}
  function many(p, w, b, ins, inputs, errors, units, rows, rate) { let u = 0; ${DESCEND_MANY} }
  function descend(p, w, b, ins, inputs, errors, units, rows, rate) { ${DESCEND} }
  return { product, descend };`;

/**
 * The two loops.
 *
 * product(p, w, stepU, stepI, b, ins, inputs, outs, units, rows) sets
 * outs[row][u] = p[b + u] + Σᵢ p[w + u·stepU + i·stepI] · ins[row][i], without the first if b < 0;
 *
 * descend(p, w, b, ins, inputs, errors, units, rows, rate) subtracts rate · Σ errors[row][u] ·
 * ins[row][i] from the weights [units × inputs] at w, and rate · Σ errors[row][u] from the biases
 * at b; it may overwrite the errors.
 */
export const { product, descend } = new Function(SOURCE)();
