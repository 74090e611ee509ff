// The loss by which contestants are compared: written once, plainly, for all that can predict.

/** Returns the mean loss of the samples, given the network's outputs [samples × outputs]. */
export function meanLoss(workload, outputs) {
  const { samples, targets, classes, sizes } = workload;
  const width = sizes.at(-1);
  let sum = 0;
  for (let sample = 0; sample < samples; sample++) {
    const from = sample * width;
    if (!classes) {
      sum += (outputs[from] - targets[from]) ** 2 / 2;
      continue;
    }
    const row = Array.from(outputs.slice(from, from + width));
    const largest = Math.max(...row);
    const total = row.reduce((subtotal, z) => subtotal + Math.exp(z - largest), 0);
    row.forEach((z, k) => (sum += (Math.log(total) + largest - z) * targets[from + k]));
  }
  return sum / samples;
}
