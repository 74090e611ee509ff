/** Numbers the lines of a fence whose words say `numbered`, or `numbered=5` to begin with 5. */
export function numberedLines(md) {
  const render = md.renderer.rules.fence;
  md.renderer.rules.fence = (tokens, index, options, env, renderer) => {
    const html = render(tokens, index, options, env, renderer);
    const first = firstNumber(tokens[index].info);
    // Readers of feeds have no style sheet that would show the numbers.
    return first && env.medium !== "feed" ? numbered(html, first) : html;
  };
}

function firstNumber(info) {
  const words = info
    .trim()
    .split(/[ \t]+/)
    .slice(1);
  const word = words.map((each) => each.match(/^numbered(?:=([1-9]\d{0,4}))?$/)).find(Boolean);
  return word && Number(word[1] ?? 1);
}

function numbered(html, first) {
  return html.replace(
    /(<code[^>]*>)([^]*)(<\/code>)/,
    (_, start, code, end) =>
      start +
      linesOf(code)
        .map((line, index) => `<span class="line" data-line="${first + index}">${line}\n</span>`)
        .join("") +
      end,
  );
}

/** Parts highlighted code into lines, each of them whole: what goes on in the next begins there anew. */
function linesOf(code) {
  const open = [];
  return code
    .replace(/\n$/, "")
    .split("\n")
    .map((line) => {
      const before = open.join("");
      for (const tag of line.match(/<\/?span[^>]*>/g) ?? []) {
        if (tag.startsWith("</")) open.pop();
        else open.push(tag);
      }
      return before + line + "</span>".repeat(open.length);
    });
}
