// Has a service worker keep what was read for when there is no network. It starts some time after the page
// has loaded, so that nobody waits for it: in WebKit what a figure loads while it comes may wait for ever.
// The author's preview has none, nor has a site that wants none.

const worker = document.querySelector("[data-offline]")?.dataset.offline;

if (worker) {
  const register = () => navigator.serviceWorker?.register(worker).catch(() => {});
  addEventListener("load", () => setTimeout(register, 5000));
}
