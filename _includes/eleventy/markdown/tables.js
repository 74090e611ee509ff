/** Aligns cells by class, since the page's security policy refuses style attributes. */
export function tables(md) {
  md.core.ruler.push("table_alignment", ({ tokens }) => {
    for (const cell of tokens.filter(({ type }) => type === "th_open" || type === "td_open")) {
      const alignment = cell.attrGet("style")?.match(/text-align:(\w+)/)?.[1];
      cell.attrs = alignment ? [["class", `align-${alignment}`]] : null;
    }
  });
  const open = `<div class="table" role="group" aria-label="Table" tabindex="0">`;
  md.renderer.rules.table_open = () => `${open}<table>\n`;
  md.renderer.rules.table_close = () => "</table></div>\n";
}
