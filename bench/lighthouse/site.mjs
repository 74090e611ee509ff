import { existsSync, readFileSync, statSync } from "node:fs";
import { createSecureServer } from "node:http2";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { generate } from "selfsigned";

const TYPES = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".webmanifest": "application/manifest+json",
  ".xml": "text/xml; charset=utf-8",
};
const COMPRESSED = /^text|json|xml/;
const EMPTY_PAGE = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Empty</title>
<h1>An empty page</h1>
<p>One sentence is all there is.</p>
`;
const HASHED = /\.[0-9a-f]{8,16}\.\w+$/;

/**
 * Serves a site as the hosts in our examples do: by HTTP/2, compressed, hashed files for ever. The
 * certificate is its own.
 */
export function serveSite(folder) {
  return serve((pathname) => {
    let file = path.join(folder, path.posix.normalize(decodeURIComponent(pathname)));
    if (existsSync(file) && statSync(file).isDirectory()) file = path.join(file, "index.html");
    const status = existsSync(file) ? 200 : 404;
    if (status === 404) file = path.join(folder, "404.html");
    return { status, name: file, content: readFileSync(file) };
  });
}

/** Serves a heading and a sentence, without a style or a script, in the same way. */
export function serveEmptyPage() {
  const name = "index.html";
  return serve(() => ({ status: 200, name, content: EMPTY_PAGE }));
}

/** Answers each path with what is found for it: a status, a file's name and its content. */
async function serve(find) {
  const { private: key, cert } = await generate([{ name: "commonName", value: "localhost" }]);
  const server = createSecureServer({ key, cert, allowHTTP1: true }, (request, response) => {
    const { pathname } = new URL(request.url, "https://localhost");
    const { status, name, content } = find(pathname);
    const type = TYPES[path.extname(name)] ?? "application/octet-stream";
    response.setHeader("Content-Type", type);
    response.setHeader(
      "Cache-Control",
      HASHED.test(name) ? "public, max-age=31536000, immutable" : "no-cache",
    );
    const compressed = COMPRESSED.test(type);
    if (compressed) response.setHeader("Content-Encoding", "gzip");
    response.writeHead(status).end(compressed ? gzipSync(content) : content);
  });
  await new Promise((resolve) => server.listen(0, "localhost", resolve));
  return {
    address: `https://localhost:${server.address().port}`,
    close: () => server.close(),
  };
}
