// What a word is, for what is searched and for what is asked: "C++" and "C#" are words, too.

export const WORD = /[\p{L}\p{M}\p{N}+#]+/gu;

/** Parts a text into its words. */
export const wordsOf = (text) => text.match(WORD) ?? [];

/** A word as it is compared: small letters, without accents. */
export const folded = (word) => word.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
