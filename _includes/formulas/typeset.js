/**
 * Typesets formulas for the build: reads an array of `{tex, display}` a line, and answers with a line
 * that says of each formula what it is as MathML, or what is wrong with it and where.
 */
import { createInterface } from "node:readline";
import vm from "node:vm";
import katex from "katex";
import { mathml } from "./mathml.js";
import { Refusal, refuseCommands } from "./refusal.js";

const LONGEST = 50_000;
const MILLISECONDS = 2000;

const SETTINGS = { output: "mathml", strict: "error", trust: false, maxExpand: 1000, maxSize: 20 };

const UNKNOWN = /^Undefined control sequence: (\\[A-Za-z]+)$/;

/** What strict KaTeX says before and after what it has to say. */
const STRICT = /^LaTeX-incompatible input and strict mode is set to 'error': (.*) \[\w+\]$/s;

function typeset({ tex, display }) {
  refuseCommands(tex);
  const tree = katex.__renderToDomTree(tex, { ...SETTINGS, displayMode: display });
  const math = mathml(tree.children[0]);
  if (math.length > LONGEST) throw new Refusal("this formula is too large for a page");
  return { math };
}

/** A formula may define commands that go on for very long: then it is interrupted. */
const interruptible = new vm.Script("typesetFormula()");

function answer(formula) {
  globalThis.typesetFormula = () => typeset(formula);
  try {
    return interruptible.runInThisContext({ timeout: MILLISECONDS });
  } catch (error) {
    return mistake(error, formula.tex);
  }
}

function mistake(error, tex) {
  if (error instanceof Refusal) {
    const { message, hint, start, end } = error;
    return { message, hint, start, end };
  }
  if (error instanceof katex.ParseError) {
    const start = placeOf(error, tex);
    const message = plain(error.rawMessage);
    const unknown = error.rawMessage.match(UNKNOWN)?.[1];
    if (start < 0) return { message, unknown, start };
    // The spaces behind a command are part of it, but not of what is wrong.
    const end = start + tex.slice(start, start + error.length).trimEnd().length;
    return { message, unknown, start, end };
  }
  return { message: messageOf(error), start: -1 };
}

function messageOf({ name, code, message }) {
  if (name === "RangeError") return "this formula is nested too deep";
  if (code === "ERR_SCRIPT_EXECUTION_TIMEOUT") return "this formula takes too long";
  return `KaTeX fails at this formula: ${message}`;
}

/** Returns where an error is; -1 if that is inside a command that KaTeX itself has defined. */
function placeOf({ message, position, rawMessage }, tex) {
  if (position === undefined) return -1;
  const around = message
    .slice(message.indexOf(rawMessage) + rawMessage.length)
    .replace(/^ at (?:end of input|position \d+): /, "")
    .replace(/\u0332/g, "");
  return tex.includes(around.replace(/^…|…$/g, "")) ? position : -1;
}

function plain(message) {
  const words = (message.match(STRICT)?.[1] ?? message)
    .replace(/^Undefined control sequence: (.*)/s, "there is no command $1")
    .replace(/^Expected 'EOF', got '(.*)'$/s, "$1 has no place here")
    .replace(/'EOF'/g, "the end")
    .replace(/^Too many expansions.*/s, "a command of this formula never comes to an end");
  return words[0].toLowerCase() + words.slice(1);
}

for await (const line of createInterface({ input: process.stdin })) {
  process.stdout.write(`${JSON.stringify(JSON.parse(line).map(answer))}\n`);
}
