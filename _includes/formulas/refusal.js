/** Something that a formula may not say, and why. */
export class Refusal extends Error {
  constructor(message, hint = "", start = -1, end = -1) {
    super(message);
    Object.assign(this, { hint, start, end });
  }
}

const colours = [
  "the colours of a formula would not be seen by everybody, nor in the dark",
  "name its parts by \\underbrace{…}_{…} instead",
];
const links = [
  "a formula holds no links, images or HTML",
  "write the link or the image beside the formula",
];
const shifts = ["not all browsers would show this where it is meant to be", "leave it out"];
const strikes = ["not all browsers would show the stroke", "name the part by \\underbrace{…}_{…}"];
const numbers = ["one of several lines cannot have a number", "write it as a formula of its own"];

/** Commands of KaTeX that pages cannot show, or should not. */
const REFUSED = new Map(
  [
    [["color", "textcolor", "colorbox", "fcolorbox"], colours],
    [["href", "url", "includegraphics", "htmlClass", "htmlId", "htmlStyle", "htmlData"], links],
    [
      ["llap", "rlap", "clap", "mathllap", "mathrlap", "mathclap", "vcenter", "rule", "Rule"],
      shifts,
    ],
    [["cancel", "bcancel", "xcancel", "sout", "phase", "angl", "angln"], strikes],
    [["pmb"], ["not all browsers would show this bold", "write \\boldsymbol"]],
  ].flatMap(([names, why]) => names.map((name) => [`\\${name}`, why])),
);

/** Finds a refused command where it is written, so that the author is told the place. */
export function refuseCommands(tex) {
  for (const { 0: command, index } of tex.matchAll(/\\(?:[A-Za-z]+|[^])/g)) {
    const why = command === "\\tag" && tex.includes("\\begin") ? numbers : REFUSED.get(command);
    if (why) {
      throw new Refusal(`${command}: ${why[0]}`, why[1], index, index + command.length);
    }
  }
}
