package gradientpress.browser.microscope;

import gradientpress.browser.page.Html;
import gradientpress.nn.math.Numbers;
import gradientpress.view.microscope.GradientCheck;
import gradientpress.view.microscope.Line;
import gradientpress.view.microscope.Numerals;
import gradientpress.view.microscope.Term;
import org.teavm.jso.dom.html.HTMLElement;

/**
 * The lines about one unit in the page, as in a textbook: each term is a button with its symbols
 * above its numbers.
 */
final class LinesView {
  private static final int CHECKED_DECIMALS = 9;

  /** The parts of a line whose texts change with the numbers. */
  private record Row(
      HTMLElement group, HTMLElement[] terms, HTMLElement result, HTMLElement[] check) {
    boolean fits(Line line) {
      return terms.length == line.terms().length && line.isChecked() == (check != null);
    }
  }

  private final HTMLElement root;
  private final Numerals numerals;
  private Row[] rows = {};
  private HTMLElement current;

  LinesView(HTMLElement root, Numerals numerals) {
    this.root = root;
    this.numerals = numerals;
  }

  /**
   * Shows lines; the reader is at one term of one of them.
   *
   * @param anew whether they are about something else than before, so that nothing of it can stay
   */
  void show(Line[] lines, int line, int term, boolean anew) {
    if (anew || !fit(lines)) {
      build(lines);
    }
    for (int i = 0; i < lines.length; i++) {
      fill(rows[i], lines[i]);
    }
    if (current != null) {
      current.removeAttribute("aria-current");
      current.setAttribute("tabindex", "-1");
    }
    current = rows[line].terms[term];
    current.setAttribute("aria-current", "true");
    current.setAttribute("tabindex", "0");
  }

  /** Moves the focus to the term where the reader is. */
  void focus() {
    current.focus();
  }

  private boolean fit(Line[] lines) {
    if (rows.length != lines.length) {
      return false;
    }
    for (int i = 0; i < lines.length; i++) {
      if (!rows[i].fits(lines[i])) {
        return false;
      }
    }
    return true;
  }

  private void build(Line[] lines) {
    Html.clear(root);
    current = null;
    rows = new Row[lines.length];
    for (int i = 0; i < lines.length; i++) {
      rows[i] = build(lines[i], i);
    }
  }

  private Row build(Line line, int number) {
    HTMLElement group = Html.add(root, "div", "microscope-line");
    group.setAttribute("role", "group");
    Html.add(group, "span", "microscope-left", line.left());
    Html.add(group, "span", "microscope-relation", line.relation());
    HTMLElement right = Html.add(group, "span", "microscope-right");
    HTMLElement[] terms = new HTMLElement[line.terms().length];
    for (int i = 0; i < terms.length; i++) {
      HTMLElement piece = Html.add(right, "span", "microscope-piece");
      Html.add(piece, "span", "", line.terms()[i].before());
      terms[i] = Html.add(piece, "button", "");
      terms[i].setAttribute("type", "button");
      terms[i].setAttribute("tabindex", "-1");
      terms[i].setAttribute("data-line", Numbers.text(number));
      terms[i].setAttribute("data-term", Numbers.text(i));
      Html.add(terms[i], "span", "");
      Html.add(terms[i], "b", "");
    }
    HTMLElement end = Html.add(right, "span", "microscope-piece");
    Html.add(end, "span", "", line.after());
    Html.add(end, "span", "", " = ");
    HTMLElement result = Html.add(end, "output", "");
    return new Row(group, terms, result, line.isChecked() ? buildCheck(group) : null);
  }

  private static HTMLElement[] buildCheck(HTMLElement group) {
    HTMLElement check = Html.add(group, "span", "microscope-check");
    return new HTMLElement[] {
      Html.add(check, "span", ""), Html.add(check, "span", ""), Html.add(check, "b", "")
    };
  }

  private void fill(Row row, Line line) {
    String result = numerals.write(line.result());
    row.group.setAttribute("aria-label", line.symbols().concat(" = ").concat(result));
    Html.setText(row.result, result);
    for (int i = 0; i < row.terms.length; i++) {
      Term term = line.terms()[i];
      Html.setText((HTMLElement) row.terms[i].getFirstChild(), term.symbols());
      Html.setText((HTMLElement) row.terms[i].getLastChild(), term.filled());
    }
    if (row.check != null) {
      showCheck(row.check, line.result(), line.check());
    }
  }

  private static void showCheck(HTMLElement[] check, double gradient, double numerical) {
    String agree = GradientCheck.agree(gradient, numerical) ? "✓ agree" : "✗ differ";
    Html.setText(check[0], "analytical ".concat(Html.fixed(gradient, CHECKED_DECIMALS)));
    Html.setText(check[1], "numerical ".concat(Html.fixed(numerical, CHECKED_DECIMALS)));
    Html.setText(check[2], agree);
  }
}
