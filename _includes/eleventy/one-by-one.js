/**
 * Makes the pages of posts one after the other. Eleventy would render the texts of all, lay them out
 * side by side, and keep everything to the end: of thousands, that is more than there is room for.
 */
export function oneByOne(eleventy) {
  // What follows, until the page is written, follows before the next one has its turn. Lists wait as
  // well: all posts but few lists come first, and what lists say of posts is known by then.
  eleventy.addAsyncFilter(
    "inTurn",
    (text) => new Promise((resolve) => setImmediate(() => resolve(String(text)))),
  );
  // What was written is kept: as bytes it takes half the room. What a feed asks for remains a string.
  eleventy.addTransform("bytes", function (content) {
    return this.baseHref ? content : Buffer.from(content);
  });
}

/** A text that is rendered when its page is. */
export const late = (render) => ({ toString: render });
