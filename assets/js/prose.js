// Numbers in the text that drive a figure: dragged sideways, or by the keys of a native slider. They
// have no values of their own, but show and set those of the figure's controls.

/** Over how many pixels all values go by, and how many lie between two at least and at most. */
const WAY = 480;
const NEAREST = 2;
const FURTHEST = 24;

/**
 * Makes sliders of links that stand for a control of the figure to which they lead.
 *
 * @param use does something with a figure, which comes alive for it
 * @param loadMoreControls loads the controls that do not stand in the article
 */
export async function drive(links, use, loadMoreControls) {
  for (const link of links) await bind(link, use, loadMoreControls);
}

async function bind(link, use, loadMoreControls) {
  const { key } = link.dataset;
  const figure = document.getElementById(link.hash.slice(1));
  const control = await find(figure, key, loadMoreControls);
  const values = valuesOf(control);
  const slider = sliderOf(control, figure, values);
  const text = document.createElement("span");
  text.setAttribute("aria-hidden", "true"); // the slider says it
  const number = document.createElement("span");
  number.className = link.className;
  number.append(text, slider);

  function tell(value) {
    text.textContent = value;
    slider.setAttribute("aria-valuetext", value);
  }

  function show(value) {
    slider.value = values.place(value);
    tell(value);
  }

  /** Whether what the figure is to take over is a change of its own; null if there is nothing. */
  let begins = null;

  async function enter(anew) {
    tell(values.text(slider.value));
    const waits = begins !== null;
    begins ||= anew;
    if (waits) return;
    await use(figure, (live) => live.drive(key, values.value(slider.value), begins)).finally(() => {
      begins = null;
    });
  }

  function follow() {
    use(figure, (live) => {
      const present = live.control(key);
      slider.disabled = present.disabled;
      if (begins === null) show(textOf(present));
    });
  }

  let repeats = false; // while a key is held down
  slider.addEventListener("keydown", ({ repeat }) => (repeats = repeat));
  slider.addEventListener("keyup", () => (repeats = false));
  slider.addEventListener("input", () => enter(!repeats));
  makeDraggable(number, slider, values.distance, enter);
  figure.addEventListener("settings", follow);

  show(link.textContent);
  if (figure.dataset.state) follow(); // it was alive before
  const focused = document.activeElement === link;
  link.replaceWith(number);
  if (focused) slider.focus();
}

/** Finds a control in the article, or else in what its settings are made of. */
async function find(figure, key, loadMoreControls) {
  const name = `[name="${key}"]`;
  const shown = figure.querySelector(`.trainer-controls ${name}`);
  if (shown) return shown;
  await loadMoreControls(figure);
  return figure.querySelector("template[data-src]").content.querySelector(name);
}

/** What a control can be set to, as places along a slider; each value has a text in the sentence. */
function valuesOf(control) {
  if (control.type === "number") {
    const { min, max, step } = control;
    const same = (value) => value;
    return {
      min,
      max,
      step,
      distance: distance((max - min) / step),
      place: same,
      text: same,
      value: same,
    };
  }
  const options = [
    ...(control.options ?? [
      { value: "false", label: "no" },
      { value: "true", label: "yes" },
    ]),
  ];
  return {
    min: 0,
    max: options.length - 1,
    step: 1,
    distance: distance(options.length - 1),
    place: (text) => options.findIndex(({ label }) => label === text),
    text: (place) => options[place].label,
    value: (place) => options[place].value,
  };
}

/** How far to drag for a step. */
function distance(steps) {
  return Math.min(FURTHEST, Math.max(NEAREST, WAY / steps));
}

function textOf(control) {
  if (control.type === "checkbox") return control.checked ? "yes" : "no";
  return control.selectedOptions?.[0].label ?? control.value;
}

function sliderOf(control, figure, { min, max, step }) {
  const slider = document.createElement("input");
  Object.assign(slider, { type: "range", min, max, step });
  const name = control.parentNode.firstChild.textContent.trim();
  const title = figure.querySelector(".trainer-title").textContent;
  slider.setAttribute("aria-label", `${name} of ${title}`);
  return slider;
}

/** Lets a pointer drag the number; a finger can still scroll the page up and down. */
function makeDraggable(number, slider, distance, enter) {
  number.addEventListener("mousedown", (event) => event.preventDefault()); // selects no text
  number.addEventListener("pointerdown", ({ button, pointerId, clientX }) => {
    if (button || slider.disabled) return;
    number.dataset.held = ""; // needs no ring to be seen
    slider.focus({ preventScroll: true });
    number.setPointerCapture(pointerId);
    const from = slider.valueAsNumber;
    let begins = true;
    number.onpointermove = (move) => {
      const before = slider.value;
      slider.valueAsNumber = from + Math.trunc((move.clientX - clientX) / distance) * slider.step;
      if (slider.value === before) return;
      enter(begins);
      begins = false;
    };
  });
  number.addEventListener("keydown", () => delete number.dataset.held);
  number.addEventListener("lostpointercapture", () => (number.onpointermove = null));
}
