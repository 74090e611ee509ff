package gradientpress.site.markdown;

import java.util.List;

/** Markdown as authors write it, which must never be refused. */
final class OrdinaryMarkdown {
  static final List<String> TEXTS =
      List.of(
          "# Title\n\nText with `code`, *emphasis*, **strong** and [a link](/x/).\n",
          "Title\n=====\n\nSection\n-------\n\nText.\n",
          "## Closed ##\nText right below.\n",
          "Text\n```js\nlet a = 1;\n```\nmore text\n",
          "~~~\ncode\n\nmore\n~~~\n",
          "````md\n```trainer\nid: a\n```\n````\n",
          "- one\n- two\n- three\n",
          "- one\n\n- two\n\n- three\n",
          "* one\n  * two\n    * three\n* four\n",
          "- one\n    - two by four\n        - three by eight\n",
          "1. one\n2. two\n3. three\n",
          "1. one\n\n   more of one\n\n2. two\n",
          "9. nine\n10. ten\n11. eleven\n",
          "1) one\n2) two\n",
          "1. one\n   - inner\n   - inner\n2. two\n",
          "1. one\n    - inner by four\n2. two\n",
          "- one\n\n  ```js\n  let a;\n\n    let b;\n  ```\n\n- two\n",
          "- one\n  ```\n  code\n  ```\n- two\n",
          "1. one\n\n   ```trainer\n   id: a\n   hidden: [1]\n   ```\n\n2. two\n",
          "1. one\n\n    ```\n    by four\n    ```\n",
          "-\tone\n-\ttwo\n\n\tmore of two\n",
          "1.\tone\n\n\t```\n\tcode\n\t```\n2.\ttwo\n",
          "- one\n\t- two\n\t- three\n",
          "- one\n\n\t```\n\tcode\n\t\tdeeper\n\t```\n",
          "- a long item that goes\n  on in the next line\n- two\n",
          "- a long item that goes\non in the next line\n- two\n",
          "> a quote\n> of two lines\n",
          "> a quote\nthat is lazy\n\nText.\n",
          "> quote\n>\n> > inner\n>\n> again\n",
          "> ```js\n> let a = 1;\n>\n>   let b;\n> ```\n",
          "> - one\n> - two\n>\n>   ```\n>   code\n>   ```\n",
          "- item\n\n  > quote in it\n\n- next\n",
          "| a | b |\n| --- | ---: |\n| `=ring.accuracy` | [x](/y/) |\n\nText.\n",
          "a | b\n--- | ---\n1 | 2\n3 | 4\n",
          "| a |\n|---|\n| `x \\| y` |\n",
          "- item\n\n  | a | b |\n  |---|---|\n  | 1 | 2 |\n",
          "A word[^1] and another[^note].\n\n[^1]: What it says.\n\n[^note]: And more\n    of it.\n",
          "A word[^1].\n\n[^1]: One.\n\n    Another paragraph.\n\nText.\n",
          "See [the site][site] and [site].\n\n[site]: https://example.org 'Title'\n[b]: /b/\n",
          "![A ring](/assets/ring.svg 'Ring') and [![A ring](/a.svg)](/ring/)\n",
          "<https://example.org> and <a@example.org>\n",
          "Text\n\n    indented code\n\nText\n",
          "Text\n\n---\n\nText\n\n***\n",
          "`` a ` b `` and `c` and \\`d\\`\n",
          "a < b and c > d & e; List<String> x\n",
          "Line one  \nline two\\\nline three\n",
          "**1. Not a list** and 2. neither\n",
          "The year was\n1986. A good one.\n",
          "Term\n- item right below\n- item\n",
          "Text:\n1. one right below\n2. two\n",
          "- [ ] to do\n- [x] done\n",
          "[a](</b c> \"t\") and [d](/e_(f))\n");

  private OrdinaryMarkdown() {}
}
