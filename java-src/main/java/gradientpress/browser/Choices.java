package gradientpress.browser;

import org.teavm.jso.JSBody;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.xml.Element;

/** The controls of a figure of which a fork may change one, each with a field for its values. */
final class Choices {
  private final Controls controls;
  private final String[] keys;
  private int count;

  Choices(Controls controls) {
    this.controls = controls;
    keys = controls.keys();
    for (String key : keys) {
      if (field(controls.element(key), "") != null) {
        keys[count] = key;
        count++;
      }
    }
  }

  int count() {
    return count;
  }

  /** Returns the author's key of a control. */
  String key(int choice) {
    return keys[choice];
  }

  /** Returns the name of a control. */
  String label(int choice) {
    return controls.label(keys[choice]);
  }

  /** Says whether a new value takes effect in the midst of a run. */
  boolean isLive(int choice) {
    return controls.isLive(keys[choice]);
  }

  /** Returns a field of its own for the values of a control, which begins with the present one. */
  HTMLElement field(int choice) {
    return field(controls.element(keys[choice]), controls.value(keys[choice]));
  }

  /**
   * Returns a field for all values of a control, or null where there is none: layers are written as
   * a list, an activation holds for all of them, and only a choice of several has no field.
   */
  @JSBody(
      params = {"element", "value"},
      script =
          "const { kind } = element.dataset;"
              + "if (kind === 'some-of') return null;"
              + "const one = kind ? element.querySelector('select') : element;"
              + "const listed = one && one.type !== 'checkbox';"
              + "const field = listed ? one.cloneNode(true)"
              + "  : document.createElement(one ? 'select' : 'input');"
              + "if (one && !listed) field.append(new Option('yes', 'true'), new Option('no', 'false'));"
              + "for (const name of ['name', 'aria-label', 'data-live', 'data-idle', 'data-value'])"
              + "  field.removeAttribute(name);"
              + "field.disabled = false;"
              + "field.autocomplete = 'off';"
              + "field.value = listed && kind ? one.value : value;"
              + "return field;")
  private static native HTMLElement field(Element element, String value);
}
