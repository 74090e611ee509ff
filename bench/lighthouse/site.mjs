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
const HASHED = /\.[0-9a-f]{8,16}\.\w+$/;

/**
 * Serves a site as the hosts in our examples do: by HTTP/2, compressed, hashed files for ever. The
 * certificate is its own.
 */
export async function serveSite(folder) {
  const { private: key, cert } = await generate([{ name: "commonName", value: "localhost" }]);
  const server = createSecureServer({ key, cert, allowHTTP1: true }, (request, response) => {
    const { pathname } = new URL(request.url, "https://localhost");
    let file = path.join(folder, path.posix.normalize(decodeURIComponent(pathname)));
    if (existsSync(file) && statSync(file).isDirectory()) file = path.join(file, "index.html");
    const found = existsSync(file);
    if (!found) file = path.join(folder, "404.html");
    const type = TYPES[path.extname(file)] ?? "application/octet-stream";
    response.setHeader("Content-Type", type);
    response.setHeader(
      "Cache-Control",
      HASHED.test(file) ? "public, max-age=31536000, immutable" : "no-cache",
    );
    let content = readFileSync(file);
    if (COMPRESSED.test(type)) {
      response.setHeader("Content-Encoding", "gzip");
      content = gzipSync(content);
    }
    response.writeHead(found ? 200 : 404).end(content);
  });
  await new Promise((resolve) => server.listen(0, "localhost", resolve));
  return {
    address: `https://localhost:${server.address().port}`,
    close: () => server.close(),
  };
}
