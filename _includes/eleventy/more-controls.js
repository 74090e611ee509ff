import { publishedUrl } from "./assets.js";
import { environment } from "./templates.js";

/** Where the controls are that figures load when they come alive: what they are → address. */
const addresses = new Map();

/** Publishes the controls that a figure loads late. Many figures share them: they are rendered once. */
export function moreControls(eleventy) {
  eleventy.on("eleventy.before", () => addresses.clear());
  eleventy.addFilter("moreControls", (groups) => {
    const key = JSON.stringify(groups);
    if (!addresses.has(key)) addresses.set(key, publish(groups));
    return addresses.get(key);
  });
}

function publish(groups) {
  const html = environment.render("components/more-controls.njk", { groups }).trim();
  return publishedUrl(html, "/assets/controls/more.txt");
}
