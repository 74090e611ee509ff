package gradientpress.browser.prose;

import gradientpress.browser.page.Html;
import org.teavm.jso.dom.html.HTMLElement;

/** Numbers in even steps between two bounds: each is its own place and text. */
final class NumberScale extends Scale {
  private final String first;
  private final String last;
  private final String step;

  /** Takes the bounds of a number field. */
  NumberScale(HTMLElement field) {
    first = field.getAttribute("min");
    last = field.getAttribute("max");
    step = field.getAttribute("step");
  }

  @Override
  String first() {
    return first;
  }

  @Override
  String last() {
    return last;
  }

  @Override
  String step() {
    return step;
  }

  @Override
  String place(String text) {
    return text;
  }

  @Override
  String text(String place) {
    return place;
  }

  @Override
  String value(String place) {
    return place;
  }

  @Override
  String textOf(HTMLElement field) {
    return Html.value(field);
  }
}
