import { HtmlBasePlugin } from "@11ty/eleventy";
import rss from "@11ty/eleventy-plugin-rss";
import syntaxHighlight from "@11ty/eleventy-plugin-syntaxhighlight";

import { assets } from "./_includes/eleventy/assets.js";
import { cleanOutput } from "./_includes/eleventy/clean-output.js";
import { dates } from "./_includes/eleventy/dates.js";
import { drafts } from "./_includes/eleventy/drafts.js";
import { examples } from "./_includes/eleventy/examples.js";
import { frontMatter } from "./_includes/eleventy/front-matter.js";
import { markdown } from "./_includes/eleventy/markdown.js";
import { posts } from "./_includes/eleventy/posts.js";
import { preparePosts } from "./_includes/eleventy/prepare-posts.js";
import { tags } from "./_includes/eleventy/tags.js";
import { templates } from "./_includes/eleventy/templates.js";

export default function (eleventy) {
  eleventy.addPlugin(syntaxHighlight, {
    errorOnInvalidLanguage: true,
    preAttributes: { tabindex: 0 },
  });
  for (const part of [
    HtmlBasePlugin,
    rss,
    cleanOutput,
    frontMatter,
    preparePosts,
    drafts,
    posts,
    tags,
    dates,
    assets,
    templates,
    examples,
    markdown,
  ]) {
    eleventy.addPlugin(part);
  }
}

export const config = {
  dir: { input: "content", includes: "../_includes", output: "target/site-staged" },
  pathPrefix: process.env.BASE_PATH ?? "/",
  templateFormats: ["md", "njk"],
  markdownTemplateEngine: false,
  htmlTemplateEngine: "njk",
};
