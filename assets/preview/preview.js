import { Overlay } from "./overlay.js";
import { Page } from "./page.js";

/* The author's preview: shows mistakes and changes as they come. Readers' pages do not have it. */

const { events } = document.querySelector("script[data-events]").dataset;
const overlay = new Overlay(document.body);
const page = new Page();
let session;

const source = new EventSource(events);
source.addEventListener("open", () => overlay.connected());
source.addEventListener("error", () => overlay.disconnected());
source.addEventListener("message", ({ data }) => {
  const message = JSON.parse(data);
  switch (message.type) {
    case "hello":
      // Whatever was saved while the server was away has not been told.
      if (session && session !== message.session) location.reload();
      session = message.session;
      break;
    case "state":
      overlay.show(message);
      break;
    case "rendered":
      if (message.urls.some(isThisPage)) page.refresh();
      break;
    case "removed":
      if (message.urls.some(isThisPage)) location.reload();
      break;
    case "assets":
      page.refreshAssets(message.paths);
      break;
  }
});

function isThisPage(url) {
  return url === "*" || url === decodeURIComponent(location.pathname);
}

// A site that was served from this address before may have left its service worker behind.
navigator.serviceWorker?.getRegistration().then((left) => left?.unregister());
