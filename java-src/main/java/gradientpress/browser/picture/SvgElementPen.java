package gradientpress.browser.picture;

import gradientpress.view.Pen;
import org.teavm.jso.JSBody;
import org.teavm.jso.dom.xml.Element;

/**
 * Draws into an SVG element of the page, shape by shape over what was drawn there before: so a
 * picture that moves touches only what has changed.
 */
public final class SvgElementPen implements Pen {
  private final Element svg;
  private Element next;

  /** Draws into an SVG element from now on. */
  public SvgElementPen(Element svg) {
    this.svg = svg;
    restart();
  }

  /** Goes back to the first shape of the picture. */
  public void restart() {
    next = first(svg);
  }

  /** Removes what is left of an earlier picture after the last shape. */
  public void finish() {
    removeFrom(svg, next);
    next = null;
  }

  @Override
  public void line(String role, double x1, double y1, double x2, double y2, double width) {
    Element line = shape("line", role);
    setTenths(line, "x1", x1);
    setTenths(line, "y1", y1);
    setTenths(line, "x2", x2);
    setTenths(line, "y2", y2);
    setTenths(line, "stroke-width", width);
  }

  @Override
  public void box(String role, double x, double y, double width, double height, double rounding) {
    Element box = shape("rect", role);
    setTenths(box, "x", x);
    setTenths(box, "y", y);
    setTenths(box, "width", width);
    setTenths(box, "height", height);
    setTenths(box, "rx", rounding);
  }

  @Override
  public void path(String role, String data) {
    set(shape("path", role), "d", data);
  }

  @Override
  public void text(String role, double x, double y, Anchor anchor, String text) {
    Element element = shape("text", role);
    setTenths(element, "x", x);
    setTenths(element, "y", y);
    set(element, "text-anchor", anchor.svg());
    setText(element, text);
  }

  private Element shape(String name, String role) {
    Element shape = shapeAt(svg, next, name);
    next = after(shape);
    set(shape, "class", role);
    return shape;
  }

  @JSBody(params = "parent", script = "return parent.firstElementChild;")
  private static native Element first(Element parent);

  @JSBody(params = "element", script = "return element.nextElementSibling;")
  private static native Element after(Element element);

  /** Returns the given element if it has that name, else a new one in its place. */
  @JSBody(
      params = {"parent", "element", "name"},
      script =
          "if (element && element.localName === name) return element;"
              + "const shape = document.createElementNS('http://www.w3.org/2000/svg', name);"
              + "if (element) element.replaceWith(shape); else parent.append(shape);"
              + "return shape;")
  private static native Element shapeAt(Element parent, Element element, String name);

  @JSBody(
      params = {"element", "name", "value"},
      script = "if (element.getAttribute(name) !== value) element.setAttribute(name, value);")
  private static native void set(Element element, String name, String value);

  /** Like {@link gradientpress.view.Tenths}, but the browser's own numbers are faster to write. */
  @JSBody(
      params = {"element", "name", "value"},
      script =
          "const text = String(Math.round(value * 10) / 10);"
              + "if (element.getAttribute(name) !== text) element.setAttribute(name, text);")
  private static native void setTenths(Element element, String name, double value);

  @JSBody(
      params = {"element", "text"},
      script = "if (element.textContent !== text) element.textContent = text;")
  private static native void setText(Element element, String text);

  @JSBody(
      params = {"parent", "element"},
      script =
          "while (element) { const next = element.nextElementSibling; element.remove();"
              + " element = next; }")
  private static native void removeFrom(Element parent, Element element);
}
