// The switch between day and night. What the reader chooses is remembered; the device's own preference is
// not, so that a later change of it is followed.

import { loaded } from "./tasks.js";

const root = document.documentElement;
const night = matchMedia("(prefers-color-scheme: dark)");
const button = document.querySelector("[data-switch=theme]");

const isDark = () => (root.dataset.theme ? root.dataset.theme === "dark" : night.matches);

function show() {
  button.setAttribute("aria-pressed", isDark());
}

button.addEventListener("click", () => {
  const theme = isDark() ? "light" : "dark";
  try {
    if ((theme === "dark") === night.matches) localStorage.removeItem("theme");
    else localStorage.setItem("theme", theme);
  } catch {
    // Storage is blocked: the choice holds for this page.
  }
  root.dataset.theme = theme;
  show();
});

/** Follows what another tab has chosen. */
function follow({ key, newValue }) {
  if (key !== "theme") return;
  if (newValue === "light" || newValue === "dark") root.dataset.theme = newValue;
  else delete root.dataset.theme;
  show();
}

loaded.then(() => addEventListener("storage", follow)); // browsers open their storage for it

night.addEventListener("change", show);
show();
