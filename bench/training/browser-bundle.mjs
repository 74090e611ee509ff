// Makes one module for browsers of a source text and all that it imports.

import path from "node:path";

const FOLDER = path.resolve("bench/training");

export async function bundleForBrowsers({ source, minify }) {
  const { build } = await import("esbuild"); // installed only once the benchmark runs
  const { outputFiles } = await build({
    stdin: { contents: source, resolveDir: FOLDER },
    absWorkingDir: FOLDER, // where an alias is looked up
    bundle: true,
    minify,
    write: false,
    format: "esm",
    platform: "browser",
    target: "es2022",
    define: { global: "globalThis" },
    alias: {
      // all that is wanted of the layers is here, too
      "@tensorflow/tfjs-layers": "@tensorflow/tfjs-core/dist/register_all_gradients.js",
    },
    logLevel: "error",
  });
  return outputFiles[0].contents;
}
