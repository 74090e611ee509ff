import { createHash } from "node:crypto";
import { existsSync, readFileSync, statSync } from "node:fs";
import { createServer } from "node:http";
import path from "node:path";
import { folders, generated } from "../eleventy/folders.js";
import { isOurs } from "./hosts.js";

const TYPES = {
  ".css": "text/css",
  ".html": "text/html",
  ".js": "text/javascript",
  ".json": "application/json",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain",
  ".webmanifest": "application/manifest+json",
  ".xml": "text/xml",
};
const TEXT = /^(text|application)\/|\+xml$/;

/** Folders that are served as they are, by the address below which they appear. */
const FOLDERS = {
  "/examples/": `${folders.posts}/images`,
  ...generated,
  "/assets/": "assets",
};

const MOST_PORTS = 10;

/**
 * Serves the preview's pages.
 *
 * @param basePath below which the site is, with a slash at both ends
 * @param host by whose name it may be called, besides those of this machine
 * @param events takes the responses to those who want to be told what happens
 * @param upToDate waits until the page at an address is as it should be
 * @param isComing tells whether there will be a page at an address that has none yet
 */
export function serve({ basePath, host, events, upToDate, isComing }) {
  return createServer(async (request, response) => {
    response.setHeader("Cache-Control", "no-store");
    // What is not published yet is for nobody else's page.
    response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
    if (!isOurs(request.headers.host, host)) {
      return refuse(response, 403, "The preview is not known by this name; HOST names another.");
    }
    if (request.method !== "GET" && request.method !== "HEAD") {
      return refuse(response, 405, "There is nothing to be sent here.");
    }
    const url = pathOf(request.url);
    if (url === undefined) return refuse(response, 400, "This is no address.");
    if (!url.startsWith(basePath)) return redirect(response, basePath);
    const address = path.posix.normalize(`/${url.slice(basePath.length)}`);
    if (address === "/preview/events") return events(response);
    try {
      await answer(response, address, { basePath, upToDate, isComing });
    } catch (error) {
      refuse(response, 500, error.message);
    }
  });
}

/** The path that is asked for, decoded; nothing if it is none that a browser would ask for. */
function pathOf(url) {
  try {
    const path = decodeURIComponent(new URL(url, "http://localhost").pathname);
    return /[\\\0]/.test(path) ? undefined : path;
  } catch {
    return undefined;
  }
}

async function answer(response, address, { basePath, upToDate, isComing }) {
  const served = Object.keys(FOLDERS).find((prefix) => address.startsWith(prefix));
  if (served) {
    const file = path.join(FOLDERS[served], address.slice(served.length));
    if (isFile(file)) return send(response, 200, file);
  } else {
    await upToDate(address);
  }
  const file = path.join(folders.site, address);
  if (isFile(file)) return send(response, 200, file);
  if (isFile(path.join(file, "index.html"))) {
    if (!address.endsWith("/")) return redirect(response, `${basePath}${address.slice(1)}/`);
    return send(response, 200, path.join(file, "index.html"));
  }
  const page = isComing(address) ? "preview/waiting/index.html" : "404.html";
  if (isFile(path.join(folders.site, page))) {
    return send(response, isComing(address) ? 200 : 404, path.join(folders.site, page));
  }
  response.writeHead(503, { "Content-Type": "text/html; charset=utf-8" }).end(bare(basePath));
}

/** A page for when none can be rendered: it says why, and gives way to the real one. */
function bare(basePath) {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>No pages yet</title>
<link rel="stylesheet" href="${basePath}assets/css/site.css">
<link rel="stylesheet" href="${basePath}assets/preview/preview.css">
<script type="module" src="${basePath}assets/preview/preview.js" data-events="${basePath}preview/events"></script>
</head>
<body>
<main id="main" class="listing">
<h1>No pages yet</h1>
<p>They cannot be rendered, and come as soon as that is mended.</p>
</main>
</body>
</html>
`;
}

function isFile(file) {
  return existsSync(file) && statSync(file).isFile();
}

function send(response, status, file) {
  const type = TYPES[path.extname(file)] ?? "application/octet-stream";
  const content = readFileSync(file);
  response
    .writeHead(status, {
      "Content-Type": TEXT.test(type) ? `${type}; charset=utf-8` : type,
      // By this the page's script sees whether what it fetches is what the reader was shown.
      "Server-Timing": `version;desc="${createHash("sha256").update(content).digest("hex")}"`,
    })
    .end(content);
}

function redirect(response, address) {
  response.writeHead(302, { Location: encodeURI(address) }).end();
}

function refuse(response, status, reason) {
  response.writeHead(status, { "Content-Type": "text/plain; charset=utf-8" }).end(`${reason}\n`);
}

/** Has a server listen at a port, or at the next one that is free; returns which. */
export async function listen(server, port, host) {
  for (let next = port; ; next++) {
    try {
      await new Promise((resolve, reject) => {
        server.once("error", reject).listen(next, host, () => {
          server.off("error", reject);
          resolve();
        });
      });
      return server.address().port;
    } catch (error) {
      if (error.code !== "EADDRINUSE" || port === 0 || next >= port + MOST_PORTS) throw error;
      server.removeAllListeners("error");
    }
  }
}
