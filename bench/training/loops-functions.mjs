// Activations and losses of the hand-written loops: over whole buffers, with nothing allocated.

/** tanh of every 64th from -20 to 20: both signs, because a branch on the sign is unpredictable. */
const TANH = Float64Array.from({ length: 2561 }, (_, k) => Math.tanh((k - 1280) / 64));

/**
 * Replaces z by tanh(z), within 1.5 ulp: with t = tanh(k / 64) of the table and the rest d = z - k / 64,
 * tanh(z) = t + (1 - t²)·h / (1 + t·h), where h = tanh(d) = d·(15 + d²) / (15 + 6d²) (Padé).
 */
export function tanh(values, count) {
  const table = TANH;
  for (let i = 0; i < count; i++) {
    let z = values[i];
    if (z > 20) z = 20;
    if (z < -20) z = -20;
    const k = (z * 64 + 1280.5) | 0;
    const d = z - (k - 1280) * 0.015625;
    const t = table[k];
    const dd = d * d;
    const p = (15 + dd) * d;
    values[i] = t + (p * (1 - t * t)) / (15 + 6 * dd + p * t);
  }
}

/** Multiplies errors by the derivative 1 - a². */
export function throughTanh(outputs, errors, count) {
  let i = 0;
  for (; i + 3 < count; i += 4) {
    const a = outputs[i];
    const b = outputs[i + 1];
    const c = outputs[i + 2];
    const d = outputs[i + 3];
    errors[i] = (1 - a * a) * errors[i];
    errors[i + 1] = (1 - b * b) * errors[i + 1];
    errors[i + 2] = (1 - c * c) * errors[i + 2];
    errors[i + 3] = (1 - d * d) * errors[i + 3];
  }
  for (; i < count; i++) errors[i] = (1 - outputs[i] * outputs[i]) * errors[i];
}

/** Replaces z by max(z, 0). */
export function relu(values, count) {
  for (let i = 0; i < count; i++) if (values[i] <= 0) values[i] = 0;
}

/** Multiplies errors by the derivative 0 or 1. */
export function throughRelu(outputs, errors, count) {
  for (let i = 0; i < count; i++) if (outputs[i] <= 0) errors[i] = 0;
}

/** Sets errors to the derivative of half the squared error, mean over the rows. */
export function squaredErrors(outputs, targets, errors, rows, width) {
  const count = rows * width;
  for (let i = 0; i < count; i++) errors[i] = (outputs[i] - targets[i]) / rows;
}

/** Sets errors to the derivative of softmax cross-entropy, mean over the rows. */
export function softmaxErrors(outputs, targets, errors, rows, width) {
  for (let row = 0; row < rows; row++) {
    const from = row * width;
    const to = from + width;
    let largest = outputs[from];
    for (let i = from + 1; i < to; i++) if (outputs[i] > largest) largest = outputs[i];
    let total = 0;
    for (let i = from; i < to; i++) {
      const power = Math.exp(outputs[i] - largest);
      errors[i] = power;
      total += power;
    }
    const scale = 1 / (total * rows);
    for (let i = from; i < to; i++) errors[i] = errors[i] * scale - targets[i] / rows;
  }
}
