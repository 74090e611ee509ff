import { buildSync } from "esbuild";

/**
 * Joins a script or a style sheet with all that it imports, and makes it small.
 *
 * @param file the first of the files
 * @param format esbuild's name for what a script becomes: a module, or one that the page runs at once
 */
export function bundle(file, format = "esm") {
  const { outputFiles } = buildSync({
    entryPoints: [file],
    bundle: true,
    minify: true,
    format,
    charset: "utf8",
    legalComments: "none",
    write: false,
  });
  return outputFiles[0].text.trim();
}
