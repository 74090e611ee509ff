import { spawn } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { setTimeout as rest } from "node:timers/promises";
import { median } from "../median.mjs";

const SAVES = 9;
/** What stands in the page of a post, but not in one that asks to wait. */
const ARTICLE = 'class="article-header"';
/** Longer than any of the servers goes on working after a change. */
const REST_MS = 3000;
const POLL_MS = 20;

/**
 * Returns how many milliseconds after a save the server of an author gives the changed page: the median
 * of some saves, the first of which are left out, for she saves the whole day long.
 *
 * @param command makes a program and its arguments from a port
 * @param file the post that is saved, and is as before afterwards
 * @param address of its page, without the host
 */
export async function served(command, { cwd, file, address }) {
  const port = await freePort();
  const [program, ...options] = command(port);
  const server = spawn(program, options, { cwd, stdio: "ignore" });
  const failure = new Promise((_, fail) => {
    server.on("error", fail);
    server.on("exit", (code) => fail(new Error(`${program} has ended with ${code} in ${cwd}`)));
  });
  failure.catch(() => {}); // the race below tells of it
  const page = `http://localhost:${port}${address}`;
  const written = readFileSync(file, "utf8");
  const times = [];
  try {
    await Promise.race([failure, seen(page, ARTICLE)]);
    for (let save = 1; save <= SAVES; save++) {
      await rest(REST_MS);
      const mark = `It was saved ${save} times.`;
      writeFileSync(file, `${written}\n${mark}\n`);
      const saved = performance.now();
      await Promise.race([failure, seen(page, mark)]);
      if (save > SAVES / 3) times.push(performance.now() - saved);
    }
  } finally {
    server.removeAllListeners("exit");
    server.kill();
    writeFileSync(file, written);
  }
  return median(times);
}

/** Waits until a page holds a text. */
async function seen(page, text) {
  for (;;) {
    const response = await fetch(page).catch(() => undefined); // it may not listen yet
    if (response?.ok && (await response.text()).includes(text)) return;
    await rest(POLL_MS);
  }
}

async function freePort() {
  const server = createServer();
  await new Promise((ready) => server.listen(0, ready));
  const { port } = server.address();
  await new Promise((closed) => server.close(closed));
  return port;
}
