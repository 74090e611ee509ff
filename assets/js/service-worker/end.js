// The site keeps nothing any more: what an earlier version kept is deleted, and there is no worker.
import { OURS } from "./names.js";

addEventListener("install", () => skipWaiting());

addEventListener("activate", (event) => event.waitUntil(end()));

async function end() {
  for (const name of await caches.keys()) {
    if (name.startsWith(OURS)) await caches.delete(name);
  }
  await registration.unregister();
}
