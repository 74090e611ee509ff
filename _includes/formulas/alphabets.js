/**
 * The letters of mathematics: what TeX writes as a letter in another style has a sign of its own in
 * Unicode, which browsers show and screen readers name; the attribute `mathvariant` they ignore.
 */
const STYLES = [
  "bold",
  "italic",
  "bold-italic",
  "script",
  "bold-script",
  "fraktur",
  "double-struck",
  "bold-fraktur",
  "sans-serif",
  "bold-sans-serif",
  "sans-serif-italic",
  "sans-serif-bold-italic",
  "monospace",
];
const GREEK_STYLES = ["bold", "italic", "bold-italic", "bold-sans-serif", "sans-serif-bold-italic"];
const DIGIT_STYLES = ["bold", "double-struck", "sans-serif", "bold-sans-serif", "monospace"];

const LATIN = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
const GREEK = "ΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡϴΣΤΥΦΧΨΩ∇αβγδεζηθικλμνξοπρςστυφχψω∂ϵϑϰϕϱϖ";
const DIGITS = "0123456789";

/** Where the alphabets begin, each with all its styles one after the other. */
const ALPHABETS = [
  [LATIN, STYLES, 0x1d400],
  [GREEK, GREEK_STYLES, 0x1d6a8],
  [DIGITS, DIGIT_STYLES, 0x1d7ce],
];

/** Letters that were in Unicode before the alphabets were. */
const EARLIER = {
  italic: { h: "ℎ" },
  script: {
    B: "ℬ",
    E: "ℰ",
    F: "ℱ",
    H: "ℋ",
    I: "ℐ",
    L: "ℒ",
    M: "ℳ",
    R: "ℛ",
    e: "ℯ",
    g: "ℊ",
    o: "ℴ",
  },
  fraktur: { C: "ℭ", H: "ℌ", I: "ℑ", R: "ℜ", Z: "ℨ" },
  "double-struck": { C: "ℂ", H: "ℍ", N: "ℕ", P: "ℙ", Q: "ℚ", R: "ℝ", Z: "ℤ" },
};

/** Writes a text in a style; what has no sign of its own in that style stays as it is. */
export function styled(text, style) {
  return [...text].map((sign) => EARLIER[style]?.[sign] ?? styledSign(sign, style)).join("");
}

function styledSign(sign, style) {
  for (const [signs, styles, first] of ALPHABETS) {
    const index = signs.indexOf(sign);
    if (index >= 0 && styles.includes(style)) {
      return String.fromCodePoint(first + styles.indexOf(style) * signs.length + index);
    }
  }
  return sign;
}
