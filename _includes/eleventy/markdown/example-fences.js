import { examplesOf } from "../examples.js";
import { isBuild } from "../mode.js";
import { environment } from "../templates.js";

/** The kinds of live example: the first word of a fence. Each has a component of that name. */
const KINDS = ["trainer"];

/** Replaces each example fence by its figure. */
export function exampleFences(md) {
  md.core.ruler.push("example_fences", ({ tokens, env }) => {
    const fences = tokens.filter(
      (token) => token.type === "fence" && KINDS.includes(kindOf(token)),
    );
    if (fences.length === 0) return;
    // By order and not by line: the lines that a rule sees do not count the front matter.
    const examples = examplesOf(env.page.inputPath);
    fences.forEach((fence, index) => {
      const kind = kindOf(fence);
      const example = examples[index]?.kind === kind ? examples[index] : undefined;
      if (!example && isBuild) {
        throw new Error(`${env.page.inputPath}: a ${kind} is untrained; run the whole build.`);
      }
      fence.type = "example";
      fence.meta = { kind, example };
    });
  });

  md.renderer.rules.example = (tokens, index, options, { medium, page }) => {
    const { kind, example } = tokens[index].meta;
    const component = !example ? "missing-example" : medium === "feed" ? "example-in-feed" : kind;
    return environment.render(`components/${component}.njk`, { kind, example, url: page.url });
  };
}

function kindOf(fence) {
  return fence.info.trim().split(/\s+/)[0];
}
