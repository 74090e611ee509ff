import { statSync } from "node:fs";
import { watch as watchFiles } from "chokidar";

const PLACES = ["content", "assets", "_includes", "java-src", "target/trainer", ".eleventy.js"];

/** Editors write, rename and touch: what happens within this time is one change. */
const MILLISECONDS_OF_ONE_CHANGE = 8;

/** Some editors empty a file before they write it. */
const MILLISECONDS_OF_AN_EMPTY_FILE = 40;

/** Calls back with the paths that have changed, soon after they have. */
export function watch(changed) {
  let paths = new Set();
  let timer;
  const tell = () => {
    const told = [...paths];
    paths = new Set();
    changed(told);
  };
  // Nothing is waited for: who looks at a file too early looks again when it is whole.
  const watcher = watchFiles(PLACES, { ignoreInitial: true, atomic: false, ignored: isHidden });
  watcher.on("all", (event, path) => {
    paths.add(path.replaceAll("\\", "/"));
    clearTimeout(timer);
    timer = setTimeout(
      tell,
      isEmpty(path) ? MILLISECONDS_OF_AN_EMPTY_FILE : MILLISECONDS_OF_ONE_CHANGE,
    );
  });
  // A folder that cannot be read is reported by whoever needs it.
  watcher.on("error", () => {});
  return watcher;
}

function isHidden(path) {
  return path !== ".eleventy.js" && /(^|[/\\])\.[^./\\]|~$/.test(path);
}

function isEmpty(path) {
  try {
    const status = statSync(path);
    return status.isFile() && status.size === 0;
  } catch {
    return false;
  }
}
