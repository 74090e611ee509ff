package gradientpress.browser.prose;

import org.teavm.jso.JSObject;
import org.teavm.jso.dom.html.HTMLElement;

/** A figure that has come alive, as far as numbers in the text know it: {@code TrainerFigure}. */
public interface LiveFigure extends JSObject {
  /**
   * Gives a control another value, as the reader may.
   *
   * @param begins whether that is a change of its own, and not the same one going on
   */
  void drive(String control, String value, boolean begins);

  /** Returns the form element of a control. */
  HTMLElement control(String key);
}
