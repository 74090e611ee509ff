// The bar: what a network says, painted by loops written for nothing else.

import { loops } from "../training/loops.mjs";

const WIDTH = 800;
const CORNER = 10;

/**
 * Prepares to paint.
 *
 * @param squares left, top and side of the square of each unit, in pixels
 * @param count pixels of the picture of all maps
 */
export function byHand(workload, squares, count) {
  const sweep = loops(workload);
  const points = workload.grid.length / workload.sizes[0];
  const side = Math.sqrt(points);
  const palette = new Int32Array(255);
  for (let tint = 0; tint < 255; tint++) {
    const strength = Math.trunc((Math.abs(tint - 127) * 140) / 127);
    palette[tint] = (strength << 24) | (tint < 127 ? 0xd67414 : 0x266bb8);
  }
  const insets = Array.from({ length: CORNER }, (_, row) =>
    Math.trunc(CORNER - Math.sqrt(CORNER ** 2 - (CORNER - row - 0.5) ** 2) + 0.5),
  );
  const mapPixels = new Int32Array(count);
  const plotPixels = new Int32Array(points);

  function paintUnit(said, from, left, top, size) {
    for (let row = 0; row < size; row++) {
      const inset = insets[Math.min(row, size - 1 - row)] ?? 0;
      const line = Math.trunc(((2 * row + 1) * side) / (2 * size)) * side + from;
      const start = (top + row) * WIDTH + left;
      for (let column = inset; column < size - inset; column++) {
        const cell = Math.trunc(((2 * column + 1) * side) / (2 * size));
        mapPixels[start + column] = palette[tint(said[line + cell])];
      }
    }
  }

  return {
    mapPixels,
    plotPixels,
    run() {
      const said = sweep.draw();
      for (let unit = 0; unit < squares.length / 3; unit++) {
        paintUnit(said, unit * points, ...squares.subarray(unit * 3, unit * 3 + 3));
      }
      const from = said.length - points;
      for (let cell = 0; cell < points; cell++) {
        plotPixels[cell] = palette[tint(said[from + cell])];
      }
    },
  };
}

function tint(value) {
  return Math.max(0, Math.min(254, value * 127 + 127.5)) | 0;
}
