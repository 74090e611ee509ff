import { publishedUrl } from "./assets.js";
import { prepared } from "./prepared.js";
import { environment } from "./templates.js";

/** Where the controls are that figures load when they come alive: what they are → address. */
const moreControls = new Map();

/** Lets a layout ask whether its page has live examples, and what they load. */
export function examples(eleventy) {
  eleventy.on("eleventy.before", () => moreControls.clear());
  eleventy.addFilter("examples", examplesOf);
  eleventy.addFilter("module", moduleOf);
  eleventy.addFilter("moreControls", moreControlsOf);
}

/** The trained examples of a post in the order of their fences. */
export function examplesOf(inputPath) {
  return prepared(inputPath).examples ?? [];
}

/** The asset of a module that trainers load: one with what their post defines, or the common one. */
export function moduleOf(name, inputPath) {
  const own = prepared(inputPath).modules?.[name];
  return `/assets/trainer/${own ? `own/${own}` : `${name}.js`}`;
}

/** Many figures share one file of controls, which is rendered once for all of them. */
function moreControlsOf(groups) {
  const key = JSON.stringify(groups);
  if (!moreControls.has(key)) {
    const html = environment.render("components/more-controls.njk", { groups }).trim();
    moreControls.set(key, publishedUrl(html, "/assets/controls/more.txt"));
  }
  return moreControls.get(key);
}
