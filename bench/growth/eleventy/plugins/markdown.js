import { katex } from "@mdit/plugin-katex";
import anchor from "markdown-it-anchor";
import footnote from "markdown-it-footnote";
import { images } from "../_includes/eleventy/markdown/images.js";
import { figures } from "./figures.js";

/** Footnotes, linked headings, formulas as MathML, images of which the browser knows the size, figures. */
export function markdown(eleventy) {
  let library;

  eleventy.amendLibrary("md", (md) => {
    library = md;
    md.set({ html: false, typographer: true });
    md.use(footnote);
    md.use(anchor, { permalink: anchor.permalink.headerLink() });
    md.use(katex, { output: "mathml" });
    md.use(images);
    md.use(figures);
  });

  eleventy.addFilter("feedContent", (post) =>
    library.render(post.rawInput, { page: post.page, medium: "feed" }),
  );
}
