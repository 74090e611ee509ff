// A worker that trains. The page's first message names the module to load; the module, compiled from
// Java, answers all later ones. Those that arrive while it loads wait in line.
self.addEventListener(
  "message",
  async ({ data }) => {
    const waiting = [];
    const wait = (event) => waiting.push(event.data);
    self.addEventListener("message", wait);
    try {
      const { Exports } = await import(data.module);
      Exports.startTrainerWorker();
    } catch (error) {
      reportError(error); // tells the page, which a failed promise would not
    }
    self.removeEventListener("message", wait);
    for (const request of waiting) {
      self.dispatchEvent(new MessageEvent("message", { data: request }));
    }
  },
  { once: true },
);
