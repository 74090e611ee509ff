/** Highlights the languages that Prism knows; any other code is escaped and left as it is. */
export function codeBlocks(md) {
  const prism = md.options.highlight;
  const plain = (code) => `<pre tabindex="0"><code>${md.utils.escapeHtml(code)}</code></pre>`;

  md.set({
    highlight(code, info) {
      // The highlighter copies unknown languages and their code into the page without escaping.
      const language = info.match(/^[\w-]+/)?.[0];
      if (!language || language === "text") return plain(code);
      try {
        return prism(code, language);
      } catch {
        return plain(code);
      }
    },
  });
}
