// Brings a figure to life at the first press of one of its buttons or change of one of its controls.
// Until then nothing is loaded. What a figure does then is written in Java: gradientpress.browser.

const {
  figure: figureCode,
  trainer,
  worker,
} = document.querySelector("script[data-figure]").dataset;
const alive = new WeakMap();
let failures = 0;

function open(figure) {
  if (!alive.has(figure)) alive.set(figure, load(figure));
  return alive.get(figure);
}

async function load(figure) {
  const trainerWorker = new Worker(worker, { type: "module" });
  try {
    trainerWorker.postMessage(new URL(trainer, document.baseURI).href);
    // Browsers remember a module that did not load by its address, the fragment included.
    const module = import(failures ? `${figureCode}#${failures}` : figureCode);
    const [{ FigureExports }] = await Promise.all([
      module,
      ready(trainerWorker),
      loadMoreControls(figure),
    ]);
    await new Promise((resolve) => setTimeout(resolve)); // lets the page breathe in between
    const specification = figure.querySelector("[data-part=specification]").textContent;
    trainerWorker.addEventListener("error", () => fail(figure));
    return FigureExports.openTrainer(figure, JSON.parse(specification), trainerWorker);
  } catch (error) {
    trainerWorker.terminate();
    throw error;
  }
}

async function loadMoreControls(figure) {
  const template = figure.querySelector("template[data-src]");
  if (!template || template.innerHTML) return;
  const response = await fetch(template.dataset.src);
  if (!response.ok) throw new Error(`no controls: ${response.status}`);
  template.innerHTML = await response.text();
}

function ready(trainerWorker) {
  return new Promise((resolve, reject) => {
    trainerWorker.addEventListener("message", resolve, { once: true });
    trainerWorker.addEventListener("error", () => reject(new Error("no worker")), { once: true });
  });
}

async function use(figure, action) {
  try {
    action(await open(figure));
  } catch (error) {
    fail(figure);
    throw error;
  }
}

function fail(figure) {
  alive.delete(figure);
  failures++;
  figure.dataset.state = "failed";
  figure.querySelector("[data-part=status]").textContent =
    "The trainer could not be loaded. Check the connection and try again.";
}

document.addEventListener("click", ({ target }) => {
  const button = target.closest("[data-action]");
  if (button) use(button.closest("figure"), (figure) => figure.press(button.dataset.action));
});

document.addEventListener("change", ({ target }) => {
  const figure = target.closest("figure[data-kind]");
  if (figure) use(figure, (live) => live.change(target.name));
});
