import { isBuild } from "./mode.js";

const WAITING_PAGE = `
<div class="listing">
  <h1>Not ready yet</h1>
  <p>This article appears here by itself as soon as nothing is wrong with it and its figures are trained.</p>
</div>
`;

/** What only the author's preview has: its script, and a page for articles that were never good. */
export function preview(eleventy) {
  eleventy.addGlobalData("preview", !isBuild);
  if (isBuild) return;

  eleventy.addTemplate("waiting.njk", WAITING_PAGE, {
    layout: "base.njk",
    permalink: "/preview/waiting/",
    title: "Not ready yet",
    unlisted: true,
    eleventyExcludeFromCollections: true,
  });
  // It is told what has changed by the program that shows the preview.
  eleventy.watchIgnores.add("**");
  eleventy.setWatchThrottleWaitTime(0);
}
