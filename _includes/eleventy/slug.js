const SPOKEN = { "+": " plus ", "#": " sharp ", "&": " and " };

/** Letters that have no accent to lose. */
const SPELT = { ß: "ss", æ: "ae", œ: "oe", ø: "o", đ: "d", ð: "d", ł: "l", þ: "th" };

/**
 * ASCII words, as in "c-plus-plus"; empty when the text has letters that ASCII cannot spell. The
 * files of new posts are named by the same rule, in the Java class Slug; a test compares the two.
 */
export function slugOf(text) {
  const plain = text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[ßæœøđðłþ]/g, (letter) => SPELT[letter]);
  if (/[^\p{ASCII}]/u.test(plain.replace(/[^\p{L}\p{N}]/gu, ""))) return "";
  return plain
    .replace(/[+#&]/g, (sign) => SPOKEN[sign])
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}
