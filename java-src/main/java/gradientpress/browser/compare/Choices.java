package gradientpress.browser.compare;

import gradientpress.browser.control.ControlObject;
import gradientpress.browser.module.FigureLink;
import org.teavm.jso.JSBody;
import org.teavm.jso.core.JSArray;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.xml.Element;

/** The controls of a figure of which a fork may change one, each with a field for its values. */
final class Choices {
  private final FigureLink link;
  private final JSArray<ControlObject> controls = new JSArray<>();

  /** Chooses among all controls of a figure. */
  Choices(JSArray<ControlObject> all, FigureLink link) {
    this.link = link;
    for (int i = 0; i < all.getLength(); i++) {
      if (field(all.get(i).getElement(), "") != null) {
        controls.push(all.get(i));
      }
    }
  }

  int count() {
    return controls.getLength();
  }

  /** Returns the author's key of a control. */
  String key(int choice) {
    return controls.get(choice).getKey();
  }

  /** Returns the name of a control. */
  String label(int choice) {
    return controls.get(choice).getLabel();
  }

  /** Says whether a new value takes effect in the midst of a run. */
  boolean isLive(int choice) {
    return controls.get(choice).isLive();
  }

  /** Returns a field of its own for the values of a control, which begins with the present one. */
  HTMLElement field(int choice) {
    return field(controls.get(choice).getElement(), link.value(key(choice)));
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
