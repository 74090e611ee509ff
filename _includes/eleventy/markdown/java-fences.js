import { isBuild } from "../mode.js";
import { prepared } from "../prepared.js";
import { environment } from "../templates.js";

/** Shows with a fence of Java what came of it when it was compiled, run, or read from a file. */
export function javaFences(md) {
  md.core.ruler.push("java_fences", ({ tokens, env }) => {
    const fences = tokens.filter(
      ({ type, info }) => type === "fence" && /^java(?![^ \t])/.test(info.trim()),
    );
    if (fences.length === 0) return;
    // By order, as for examples; null stands for a fence that stays as it is.
    const parts = prepared(env.page.inputPath).code ?? [];
    if (parts.length > 0 && parts.length !== fences.length && isBuild) {
      throw new Error(`${env.page.inputPath}: some code has not been run; run the whole build.`);
    }
    fences.forEach((fence, index) => {
      if (!parts[index]) return;
      fence.type = "java_fence";
      fence.content = parts[index].code ?? fence.content;
      fence.meta = parts[index];
    });
  });

  md.renderer.rules.java_fence = (tokens, index, options, env, renderer) => {
    const part = tokens[index].meta;
    const code = part.hidden ? "" : renderer.rules.fence(tokens, index, options, env, renderer);
    return environment.render("components/java-fence.njk", { ...part, code });
  };
}
