package gradientpress.browser.figure;

import gradientpress.browser.page.Html;
import gradientpress.browser.run.Mirror;
import org.teavm.jso.JSBody;
import org.teavm.jso.dom.html.HTMLElement;

/** A choice among the outcomes that the author has listed. */
final class OutcomeGuess implements Guess {
  private final HTMLElement outcomes;

  OutcomeGuess(HTMLElement outcomes) {
    this.outcomes = outcomes;
  }

  @Override
  public boolean isMade() {
    return !text().isEmpty();
  }

  @Override
  public void setOpen(boolean open) {
    Html.toggle(outcomes, "disabled", !open);
  }

  @Override
  public void compare(Mirror mirror) {
    mark(outcomes, true);
  }

  @Override
  public String verdict() {
    if (!isMade()) {
      return "";
    }
    return text().equals(outcomes.getAttribute("data-right"))
        ? " You predicted that."
        : " You predicted otherwise.";
  }

  @Override
  public void clear() {
    mark(outcomes, false);
    choose(outcomes, "");
  }

  @Override
  public String text() {
    return chosen(outcomes);
  }

  @Override
  public boolean recall(String text) {
    choose(outcomes, text);
    return isMade();
  }

  @JSBody(params = "outcomes", script = "return outcomes.querySelector(':checked')?.value ?? '';")
  private static native String chosen(HTMLElement outcomes);

  @JSBody(
      params = {"outcomes", "value"},
      script = "for (const o of outcomes.querySelectorAll('input')) o.checked = o.value === value;")
  private static native void choose(HTMLElement outcomes, String value);

  /** Marks the right outcome and the reader's. */
  @JSBody(
      params = {"outcomes", "on"},
      script =
          "for (const input of outcomes.querySelectorAll('input')) {"
              + "  const marks = input.parentElement.classList;"
              + "  marks.toggle('right', on && input.value === outcomes.dataset.right);"
              + "  marks.toggle('chosen', on && input.checked);"
              + "}")
  private static native void mark(HTMLElement outcomes, boolean on);
}
