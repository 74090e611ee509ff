import { statSync } from "node:fs";
import { watch as watchFiles } from "chokidar";

const PLACES = ["content", "assets", "_includes", "java-src", "target/trainer", ".eleventy.js"];

/** Editors write, rename and touch: what happens within this time is one change. */
const MILLISECONDS_OF_ONE_CHANGE = 8;

/** Some editors empty a file before they write it. */
const MILLISECONDS_OF_AN_EMPTY_FILE = 40;

/** A change that follows another within 50 ms is not told by chokidar: it has to be looked for. */
const MILLISECONDS_TO_A_SECOND_LOOK = 60;

/** Calls back with the paths that have changed, soon after they have. */
export function watch(changed) {
  let paths = new Set();
  let timer;
  const note = (path) => {
    paths.add(path);
    clearTimeout(timer);
    const isEmpty = stamp(path).endsWith(" 0");
    timer = setTimeout(tell, isEmpty ? MILLISECONDS_OF_AN_EMPTY_FILE : MILLISECONDS_OF_ONE_CHANGE);
  };
  const tell = () => {
    const told = [...paths];
    paths = new Set();
    const stamps = told.map(stamp);
    setTimeout(() => {
      told.filter((path, i) => stamp(path) !== stamps[i]).forEach(note);
    }, MILLISECONDS_TO_A_SECOND_LOOK).unref();
    changed(told);
  };
  // Nothing is waited for: who looks at a file too early looks again when it is whole.
  const watcher = watchFiles(PLACES, { ignoreInitial: true, atomic: false, ignored: isHidden });
  watcher.on("all", (event, path) => note(path.replaceAll("\\", "/")));
  // A folder that cannot be read is reported by whoever needs it.
  watcher.on("error", () => {});
  return watcher;
}

function isHidden(path) {
  return path !== ".eleventy.js" && /(^|[/\\])\.[^./\\]|~$/.test(path);
}

/** When a file was written and how long it is; nothing if there is none. */
function stamp(path) {
  try {
    const status = statSync(path);
    return status.isFile() ? `${status.mtimeMs} ${status.size}` : "";
  } catch {
    return "";
  }
}
