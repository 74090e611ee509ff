import { examplesOf } from "../examples.js";
import { isBuild } from "../mode.js";

const REFERENCE = /^=([a-z][a-z0-9-]*)\.([a-z-]+)$/;

/** Replaces code such as `=ring.accuracy` by what was measured when the example was trained. */
export function measuredValues(md) {
  md.core.ruler.push("measured_values", ({ tokens, env }) => {
    const code = tokens.flatMap(({ children }) => children ?? []).filter(isReference);
    if (code.length === 0) return;
    const examples = examplesOf(env.page.inputPath);
    for (const token of code) {
      const [, id, name] = token.content.match(REFERENCE);
      const value = examples.find((example) => example.id === id)?.values[name];
      if (value !== undefined) {
        Object.assign(token, { type: "text", tag: "", content: value });
      } else if (isBuild) {
        throw new Error(`${env.page.inputPath}: nothing was measured for \`${token.content}\`.`);
      }
    }
  });
}

function isReference(token) {
  return token.type === "code_inline" && REFERENCE.test(token.content);
}
