// Runs workloads in Chromium, each in a fresh page.

import { createReadStream, existsSync } from "node:fs";
import { createServer } from "node:http";
import path from "node:path";
import { bundleForBrowsers } from "./browser-bundle.mjs";

const WASM = path.resolve("bench/node_modules/@tensorflow/tfjs-backend-wasm/dist");

const TRAINING = `
  import { OURS, PEERS } from "./contestants.mjs";
  import { measure } from "./measure.mjs";
  import { workload } from "./workloads.mjs";
  window.measureWorkload = (name, options) => measure(workload(name), [...OURS, ...PEERS], options);`;

/**
 * Opens a browser: { engine, measure(workload, options), close() }.
 *
 * @param source text of a module of this folder that sets window.measureWorkload
 */
export async function openChromium(source = TRAINING) {
  const { chromium } = await import("playwright-core");
  const { default: carried } = await import("@sparticuz/chromium");
  const code = await bundleForBrowsers({ source, minify: false });
  const server = createServer((request, response) => {
    const file = path.join(WASM, path.basename(request.url));
    if (request.url === "/") {
      response.setHeader("content-type", "text/html");
      response.end('<!doctype html><script type="module" src="contestants.js"></script>');
    } else if (request.url === "/contestants.js") {
      response.setHeader("content-type", "text/javascript");
      response.end(code);
    } else if (file.endsWith(".wasm") && existsSync(file)) {
      response.setHeader("content-type", "application/wasm");
      createReadStream(file).pipe(response);
    } else response.writeHead(404).end();
  }).listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? (await carried.executablePath()),
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--disable-background-networking",
      "--js-flags=--expose-gc",
    ],
  });
  return {
    engine: `Chromium ${browser.version()}`,
    async measure(workload, options) {
      const context = await browser.newContext(); // a process of its own
      const page = await context.newPage();
      await page.goto(`http://127.0.0.1:${server.address().port}/`);
      await page.waitForFunction("window.measureWorkload");
      try {
        return await page.evaluate(
          ([name, settings]) => window.measureWorkload(name, settings),
          [workload, options],
        );
      } finally {
        await context.close();
      }
    },
    async close() {
      await browser.close();
      server.close();
    },
  };
}
