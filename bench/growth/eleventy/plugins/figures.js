import { readFileSync } from "node:fs";
import { environment } from "../_includes/eleventy/templates.js";

const FIGURES = JSON.parse(readFileSync("figures.json", "utf8"));

/** Renders a fence "figure" with the number of an example, by the template of Gradient Press. */
export function figures(md) {
  const fence = md.renderer.rules.fence;
  md.renderer.rules.fence = (tokens, index, options, env, renderer) => {
    const { info, content } = tokens[index];
    if (info !== "figure") return fence(tokens, index, options, env, renderer);
    const component = env.medium === "feed" ? "example-in-feed" : "trainer";
    const example = FIGURES[Number(content)];
    return environment.render(`components/${component}.njk`, { example, url: env.page.url });
  };
}
