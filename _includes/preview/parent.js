/** How soon the end of whoever started this process is noticed. */
const MILLISECONDS = 500;

/**
 * Calls back when the process that started this one has ended without a word, such as a Maven that an editor's stop
 * button killed. Windows does not tell.
 */
export function onOrphaned(callback) {
  const parent = process.ppid;
  const look = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(look);
    callback();
  }, MILLISECONDS);
  look.unref();
}
