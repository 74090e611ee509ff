package gradientpress.browser.page;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSArray;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.xml.Element;

/** Makes the parts of the page that are not there before they are wanted. */
public final class Html {
  /** Called when something happens to an element. */
  @JSFunctor
  public interface Action extends JSObject {
    void run();
  }

  private Html() {}

  /** Appends an element with class names. */
  @JSBody(
      params = {"parent", "tag", "classes"},
      script =
          "const element = document.createElement(tag);"
              + "if (classes) element.className = classes;"
              + "parent.append(element);"
              + "return element;")
  public static native HTMLElement add(HTMLElement parent, String tag, String classes);

  /** Appends an element with a text. */
  public static HTMLElement add(HTMLElement parent, String tag, String classes, String text) {
    HTMLElement element = add(parent, tag, classes);
    setText(element, text);
    return element;
  }

  /** Appends a button. */
  public static HTMLElement button(HTMLElement parent, String label, Action press) {
    HTMLElement button = add(parent, "button", "", label);
    button.setAttribute("type", "button");
    on(button, "click", press);
    return button;
  }

  /** Appends a name between two buttons, for the previous one and for the next. */
  public static HTMLElement stepper(HTMLElement parent, String name, Action previous, Action next) {
    HTMLElement group = add(parent, "div", "stepper");
    button(group, "‹", previous).setAttribute("aria-label", "Previous ".concat(name));
    add(group, "span", "", name);
    button(group, "›", next).setAttribute("aria-label", "Next ".concat(name));
    return group;
  }

  /** Dims a button that leads nowhere; it keeps the focus, which a disabled one would lose. */
  public static void dim(HTMLElement button, boolean dim) {
    button.setAttribute("aria-disabled", dim ? "true" : "false");
  }

  /** Appends a labelled field: {@code input} of a type, or {@code select} with no type. */
  @JSBody(
      params = {"parent", "tag", "type", "label"},
      script =
          "const element = document.createElement('label');"
              + "const name = document.createElement('span');"
              + "const field = document.createElement(tag);"
              + "name.textContent = label;"
              + "if (type) field.type = type;"
              + "field.autocomplete = 'off';"
              + "element.append(name, field);"
              + "parent.append(element);"
              + "return field;")
  public static native HTMLElement field(HTMLElement parent, String tag, String type, String label);

  /** Appends a choice to a select. */
  @JSBody(
      params = {"select", "value", "label"},
      script = "select.append(new Option(label, value));")
  public static native void option(HTMLElement select, String value, String label);

  /** Appends an empty picture of that many units, with class names. */
  @JSBody(
      params = {"parent", "classes", "width", "height"},
      script =
          "const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');"
              + "svg.setAttribute('viewBox', '0 0 ' + width + ' ' + height);"
              + "svg.setAttribute('class', classes);"
              + "svg.setAttribute('aria-hidden', 'true');"
              + "parent.append(svg);"
              + "return svg;")
  public static native Element picture(HTMLElement parent, String classes, int width, int height);

  /** Says whether a box is checked. */
  @JSBody(params = "field", script = "return field.checked;")
  public static native boolean isChecked(HTMLElement field);

  /** Checks a box, or clears it. */
  @JSBody(
      params = {"field", "on"},
      script = "field.checked = on;")
  public static native void setChecked(HTMLElement field, boolean on);

  /** Returns the element around another, such as the label around a field. */
  @JSBody(params = "element", script = "return element.parentNode;")
  public static native HTMLElement parent(HTMLElement element);

  /** Removes an element. */
  @JSBody(params = "element", script = "element.remove();")
  public static native void remove(HTMLElement element);

  /** Returns what a field holds. */
  @JSBody(params = "field", script = "return field.value;")
  public static native String value(HTMLElement field);

  /** Returns the number that a field holds, or NaN. */
  @JSBody(params = "field", script = "return field.value === '' ? NaN : Number(field.value);")
  public static native double number(HTMLElement field);

  /** Sets what a field holds, unless the reader is just using it. */
  @JSBody(
      params = {"field", "value"},
      script =
          "if (field.value !== value && document.activeElement !== field) field.value = value;")
  public static native void setValue(HTMLElement field, String value);

  /** Turns a select to one of its choices, even if the reader is just using it. */
  @JSBody(
      params = {"select", "value"},
      script = "select.value = value;")
  public static native void choose(HTMLElement select, String value);

  /** Sets the text of an element, if it is another. */
  @JSBody(
      params = {"element", "text"},
      script = "if (element.textContent !== text) element.textContent = text;")
  public static native void setText(HTMLElement element, String text);

  /** Sets or removes an attribute that is there or not, such as {@code disabled}. */
  @JSBody(
      params = {"element", "name", "on"},
      script = "element.toggleAttribute(name, on);")
  public static native void toggle(HTMLElement element, String name, boolean on);

  /** Removes all children. */
  @JSBody(params = "element", script = "element.replaceChildren();")
  public static native void clear(HTMLElement element);

  /** Returns the first element inside another that a selector fits. */
  @JSBody(
      params = {"element", "selector"},
      script = "return element.querySelector(selector);")
  public static native HTMLElement find(HTMLElement element, String selector);

  /** Returns the nearest element around another that a selector fits. */
  @JSBody(
      params = {"element", "selector"},
      script = "return element.closest(selector);")
  public static native HTMLElement around(HTMLElement element, String selector);

  /** Returns all elements inside another that a selector fits. */
  @JSBody(
      params = {"element", "selector"},
      script = "return [...element.querySelectorAll(selector)];")
  public static native JSArray<HTMLElement> all(HTMLElement element, String selector);

  /** Calls back whenever an event of that name reaches an element. */
  @JSBody(
      params = {"element", "event", "action"},
      script = "element.addEventListener(event, () => action());")
  public static native void on(HTMLElement element, String event, Action action);

  /**
   * Returns a number with so many decimals, or an exponent from a million on, and a real minus
   * sign; a dash for what is no number.
   */
  @JSBody(
      params = {"number", "decimals"},
      script =
          "return (Math.abs(number) < 1e6 ? number.toFixed(decimals)"
              + " : isFinite(number) ? number.toPrecision(3) : '–')"
              + ".replace(/\\+|^-(?=[0.]+$)/, '').replace('-', '−');")
  public static native String fixed(double number, int decimals);

  /** Returns the shortest text that is just this number, as form fields take it. */
  @JSBody(params = "number", script = "return String(number);")
  public static native String exact(double number);

  /** Returns the element that has the focus. */
  @JSBody(script = "return document.activeElement;")
  public static native HTMLElement focused();
}
