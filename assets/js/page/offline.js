// Has a service worker keep what was read for when there is no network. It starts after the page has
// loaded, so that nobody waits for it. The author's preview has none, nor has a site that wants none.

import { loaded } from "./tasks.js";

const worker = document.querySelector("[data-offline]")?.dataset.offline;

if (worker) {
  loaded.then(() => navigator.serviceWorker?.register(worker).catch(() => {}));
}
