// A worker that trains. The page's first message names the module to load; the module, compiled from
// Java, answers all later ones.
self.addEventListener(
  "message",
  async ({ data: module }) => {
    try {
      const { TrainerExports } = await import(module);
      TrainerExports.serve(self);
      self.postMessage("ready");
    } catch (error) {
      reportError(error); // tells the page, which a failed promise would not
    }
  },
  { once: true },
);
