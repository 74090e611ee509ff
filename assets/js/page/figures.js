// Brings a figure to life at the first press of one of its buttons or change of one of its controls.
// Until then nothing is loaded. What a figure does then is written in Java: gradientpress.browser.

import { isPlain } from "./plain-click.js";

const code = document.querySelector("script[data-figure]")?.dataset ?? {}; // an article may have none
const trainer = code.trainer && new URL(code.trainer, document.baseURI).href;
const alive = new WeakMap();
let failures = 0;

function open(figure) {
  if (!alive.has(figure)) alive.set(figure, load(figure));
  return alive.get(figure);
}

async function load(figure) {
  const worker = startWorker();
  try {
    const [{ FigureExports }, port] = await Promise.all([
      module(code.figure),
      worker,
      loadMoreControls(figure),
    ]);
    await new Promise((resolve) => setTimeout(resolve)); // lets the page breathe in between
    const specification = figure.querySelector("[data-part=specification]").textContent;
    return FigureExports.openTrainer(figure, JSON.parse(specification), port, startWorker);
  } catch (error) {
    worker.then((port) => (port.terminate ?? port.close).call(port)).catch(() => {});
    throw error;
  }
}

/** How long a worker may take to start, in milliseconds, before the page does without. */
const PATIENCE = 20_000;

/** Starts a worker that trains; where there can be none, the page itself trains, behind a port. */
async function startWorker() {
  try {
    return await ready(new Worker(code.worker, { type: "module" }));
  } catch {
    const { TrainerExports } = await module(trainer);
    const { port1, port2 } = new MessageChannel();
    TrainerExports.serve(port1);
    return Object.assign(port2, { withinPage: true });
  }
}

async function loadMoreControls(figure) {
  const template = figure.querySelector("template[data-src]");
  if (!template || template.innerHTML) return;
  const response = await fetch(template.dataset.src);
  if (!response.ok) throw new Error(`no controls: ${response.status}`);
  template.innerHTML = await response.text();
}

function ready(worker) {
  return new Promise((resolve, reject) => {
    const refuse = () => {
      worker.terminate();
      reject(new Error("no worker"));
    };
    const late = setTimeout(refuse, PATIENCE);
    worker.onerror = refuse;
    worker.onmessage = () => {
      clearTimeout(late);
      resolve(worker);
    };
    worker.postMessage(trainer);
  });
}

/** Browsers remember a module that did not load by its address, the fragment included. */
function module(address) {
  return import(failures ? `${address}#${failures}` : address);
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
  const figure = target.closest("form.trainer-controls")?.closest("figure");
  if (figure) use(figure, (live) => live.change(target.name));
});

/** Returns the figure that a link's question speaks of, as in "?ring.epoch=120". */
function figureAskedFor(search) {
  const keys = [...new URLSearchParams(search).keys()];
  return [...document.querySelectorAll("figure[data-kind]")].find(({ id }) =>
    keys.some((key) => key.startsWith(`${id}.`)),
  );
}

document.addEventListener("click", (event) => {
  const link = event.target.closest("a[href*='?']");
  if (
    !link ||
    !isPlain(event) ||
    link.origin + link.pathname !== location.origin + location.pathname
  )
    return;
  const figure = figureAskedFor(link.search);
  if (!figure) return;
  event.preventDefault();
  location.hash = figure.id;
  use(figure, (live) => live.follow(link.search));
});

const asked = figureAskedFor(location.search);
if (asked) use(asked, (live) => live.follow(location.search));

/** Numbers in the text drive a figure as soon as one comes near, or the figure is set otherwise. */
const numbers = document.querySelectorAll("a.prose-number");

async function drive() {
  nearby.disconnect();
  (await module(code.prose)).ProseExports.drive(numbers, use, loadMoreControls);
}

const nearby = new IntersectionObserver(
  (entries) => entries.some(({ isIntersecting }) => isIntersecting) && drive(),
  { rootMargin: "50%" },
);
for (const number of numbers) {
  nearby.observe(number);
  document.querySelector(number.hash).addEventListener("settings", drive);
}
