import { HtmlBasePlugin } from "@11ty/eleventy";
import rss from "@11ty/eleventy-plugin-rss";
import syntaxHighlight from "@11ty/eleventy-plugin-syntaxhighlight";
import contents from "eleventy-plugin-toc";

import { archive } from "./_includes/eleventy/archive.js";
import { assets } from "./_includes/eleventy/assets.js";
import { cleanOutput } from "./_includes/eleventy/clean-output.js";
import { dates } from "./_includes/eleventy/dates.js";
import { drawings } from "./_includes/eleventy/drawings.js";
import { feeds } from "./_includes/eleventy/feeds.js";
import { folders } from "./_includes/eleventy/folders.js";
import { headers } from "./_includes/eleventy/headers.js";
import { moreControls } from "./_includes/eleventy/more-controls.js";
import { notes } from "./_includes/eleventy/notes.js";
import { oldAddresses } from "./_includes/eleventy/old-addresses.js";
import { oneByOne } from "./_includes/eleventy/one-by-one.js";
import { places } from "./_includes/eleventy/places.js";
import { posts } from "./_includes/eleventy/posts.js";
import { serviceWorker } from "./_includes/eleventy/service-worker.js";
import { shelves } from "./_includes/eleventy/shelves.js";
import { templates } from "./_includes/eleventy/templates.js";
import { urls } from "./_includes/eleventy/urls.js";

import { facts } from "./plugins/facts.js";
import { markdown } from "./plugins/markdown.js";
import { search } from "./plugins/search.js";

// The site of Gradient Press without Gradient Press: its templates and lists, but whatever stands in a
// post is rendered by the plugins that everybody uses, and examples by a fence of their own.
export default function (eleventy) {
  eleventy.setUseGitIgnore(false);
  eleventy.addPassthroughCopy("examples");
  // Its collections by tag are not asked for: ours come from shelves.js.
  eleventy.addPreprocessor("no-tag-collections", "md", (data) => {
    data.eleventyExcludeFromCollections = data.tags;
  });
  eleventy.addPlugin(syntaxHighlight, { preAttributes: { tabindex: 0 } });
  eleventy.addPlugin(contents, { tags: ["h2"], wrapper: "nav" });
  for (const part of [
    HtmlBasePlugin,
    rss,
    urls,
    cleanOutput,
    posts,
    shelves,
    places,
    archive,
    facts,
    feeds,
    dates,
    assets,
    drawings,
    templates,
    markdown,
    oneByOne,
    moreControls,
    oldAddresses,
    serviceWorker,
    headers,
    notes,
    search,
  ]) {
    eleventy.addPlugin(part);
  }
}

export const config = {
  dir: { input: folders.content, includes: "../_includes", output: folders.site },
  templateFormats: ["md", "njk"],
  markdownTemplateEngine: false,
  htmlTemplateEngine: "njk",
};
