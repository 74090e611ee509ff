import path from "node:path";
import { HtmlBasePlugin } from "@11ty/eleventy";
import rss from "@11ty/eleventy-plugin-rss";
import syntaxHighlight from "@11ty/eleventy-plugin-syntaxhighlight";

import { archive } from "./_includes/eleventy/archive.js";
import { assets } from "./_includes/eleventy/assets.js";
import { cleanOutput } from "./_includes/eleventy/clean-output.js";
import { contents } from "./_includes/eleventy/contents.js";
import { dates } from "./_includes/eleventy/dates.js";
import { drawings } from "./_includes/eleventy/drawings.js";
import { examples } from "./_includes/eleventy/examples.js";
import { facts } from "./_includes/eleventy/facts.js";
import { feeds } from "./_includes/eleventy/feeds.js";
import { folders } from "./_includes/eleventy/folders.js";
import { frontMatter } from "./_includes/eleventy/front-matter.js";
import { headers } from "./_includes/eleventy/headers.js";
import { markdown } from "./_includes/eleventy/markdown.js";
import { moreControls } from "./_includes/eleventy/more-controls.js";
import { notes } from "./_includes/eleventy/notes.js";
import { oldAddresses } from "./_includes/eleventy/old-addresses.js";
import { oneByOne } from "./_includes/eleventy/one-by-one.js";
import { pictures } from "./_includes/eleventy/pictures.js";
import { places } from "./_includes/eleventy/places.js";
import { posts } from "./_includes/eleventy/posts.js";
import { preview } from "./_includes/eleventy/preview.js";
import { reference } from "./_includes/eleventy/reference.js";
import { search } from "./_includes/eleventy/search.js";
import { serviceWorker } from "./_includes/eleventy/service-worker.js";
import { shelves } from "./_includes/eleventy/shelves.js";
import { templates } from "./_includes/eleventy/templates.js";
import { urls } from "./_includes/eleventy/urls.js";

export default function (eleventy) {
  eleventy.setUseGitIgnore(false); // pages are rendered from generated files
  eleventy.benchmarks.config.setMinimumThresholdMs(0); // Maven would report its measurements as errors
  eleventy.setDataFileSuffixes([""]); // posts.json for the posts: no program beside each is looked for
  eleventy.addPlugin(syntaxHighlight, {
    errorOnInvalidLanguage: true,
    preAttributes: { tabindex: 0 },
  });
  for (const part of [
    HtmlBasePlugin,
    rss,
    urls,
    cleanOutput,
    frontMatter,
    preview,
    posts,
    shelves,
    places,
    archive,
    facts,
    feeds,
    dates,
    assets,
    pictures,
    drawings,
    templates,
    examples,
    moreControls,
    markdown,
    oneByOne,
    reference,
    contents,
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
  dir: {
    input: folders.content,
    includes: path.relative(folders.content, "_includes"),
    output: folders.site,
  },
  pathPrefix: process.env.BASE_PATH ?? "/",
  templateFormats: ["md", "njk"],
  markdownTemplateEngine: false,
  htmlTemplateEngine: "njk",
};
