/** Keeps front matter plain data: a post may not run code while the site is built. */
export function frontMatter(eleventy) {
  const refuse = () => {
    throw new Error("Front matter is YAML between two lines of `---`; it cannot be a program.");
  };
  eleventy.setFrontMatterParsingOptions({
    engines: { javascript: refuse, jsLegacy: refuse, coffee: refuse },
  });
}
