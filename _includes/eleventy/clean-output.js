import { rmSync } from "node:fs";
import path from "node:path";
import { isBuild } from "./mode.js";

/** Empties the output folder first, so that a removed post leaves no page behind. */
export function cleanOutput(eleventy) {
  eleventy.on("eleventy.before", ({ directories }) => {
    const output = path.resolve(directories.output);
    // Only generated folders are ours to delete.
    if (isBuild && output.startsWith(path.resolve("target") + path.sep)) {
      rmSync(output, { recursive: true, force: true });
    }
  });
}
