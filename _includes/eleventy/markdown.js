import { asides } from "./markdown/asides.js";
import { citations } from "./markdown/citations.js";
import { codeBlocks } from "./markdown/code-blocks.js";
import { drivingLinks } from "./markdown/driving-links.js";
import { exampleFences } from "./markdown/example-fences.js";
import { footnotes } from "./markdown/footnotes.js";
import { formulas } from "./markdown/formulas.js";
import { headings } from "./markdown/headings.js";
import { images } from "./markdown/images.js";
import { javaFences } from "./markdown/java-fences.js";
import { links } from "./markdown/links.js";
import { measuredValues } from "./markdown/measured-values.js";
import { numberedLines } from "./markdown/numbered-lines.js";
import { proseNumbers } from "./markdown/prose-numbers.js";
import { tables } from "./markdown/tables.js";
import { terms } from "./markdown/terms.js";
import { late } from "./one-by-one.js";

/** What Markdown means here, one rule per file; raw HTML stays text. */
export function markdown(eleventy) {
  let render;

  eleventy.amendLibrary("md", (md) => {
    render = md.render.bind(md);
    md.render = (...given) => late(() => render(...given));
    md.set({ html: false, typographer: true }).enable("code");
    md.use(footnotes).use(formulas).use(citations).use(asides).use(terms);
    md.use(exampleFences).use(measuredValues).use(proseNumbers).use(headings);
    md.use(drivingLinks).use(codeBlocks).use(numberedLines).use(javaFences);
    md.use(images).use(links).use(tables);
  });

  // Feed readers run no scripts: the same text again, with a picture in place of each live figure.
  eleventy.addFilter("feedContent", (post) =>
    render(post.rawInput, { page: post.page, medium: "feed" }),
  );
}
