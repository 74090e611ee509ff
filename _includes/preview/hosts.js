import { isIP } from "node:net";
import { hostname } from "node:os";

/**
 * Says whether a request is meant for this machine, by its Host header.
 *
 * A page from elsewhere may have the browser look up its own name anew and find this machine; it
 * would then read what is not published yet. The name tells: it is the page's, and none of ours.
 *
 * @param header what the browser calls the machine, perhaps with a port
 * @param host by whose name the author wants to reach the preview
 */
export function isOurs(header, host) {
  const name = nameIn(header ?? "");
  const machine = hostname().toLowerCase();
  const ours = ["localhost", host.toLowerCase(), machine, `${machine}.local`];
  return isIP(name) !== 0 || ours.includes(name);
}

function nameIn(header) {
  const [, name] = /^(\[[^\]]*\]|[^:[\]]+)(?::\d*)?$/.exec(header) ?? [undefined, ""];
  return name.replace(/^\[|\]$/g, "").toLowerCase();
}
