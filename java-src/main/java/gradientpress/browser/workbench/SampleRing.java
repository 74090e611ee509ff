package gradientpress.browser.workbench;

import gradientpress.view.Plot;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.xml.Element;

/** A ring on the map around the sample that is looked at; and where the reader taps the map. */
final class SampleRing {
  /** Told where the map was tapped, in units of its picture. */
  @JSFunctor
  interface Tap extends JSObject {
    void at(double x, double y);
  }

  private static final int RADIUS = 9;

  /** Half of the side of the frame around an image. */
  private static final int HALF_OF_FRAME = 27;

  private final Element ring;

  SampleRing(HTMLElement map, Tap tap) {
    ring = create(map, Plot.SIDE);
    listen(map, Plot.SIDE, tap);
  }

  /**
   * Shows the ring, unless the place is no number.
   *
   * @param isImage whether it goes around an image
   */
  void show(double x, double y, boolean isImage) {
    int half = isImage ? HALF_OF_FRAME : RADIUS;
    place(ring, x - half, y - half, half * 2, isImage ? 3 : half);
  }

  /** Hides the ring. */
  void hide() {
    show(Double.NaN, Double.NaN, false);
  }

  @JSBody(
      params = {"map", "side"},
      script =
          "const create = (name) => document.createElementNS('http://www.w3.org/2000/svg', name);"
              + "const ring = create('svg');"
              + "ring.setAttribute('class', 'sample-ring');"
              + "ring.setAttribute('viewBox', [0, 0, side, side].join(' '));"
              + "ring.append(create('rect'), create('rect'));"
              + "map.append(ring);"
              + "return ring;")
  private static native Element create(HTMLElement map, int side);

  @JSBody(
      params = {"ring", "x", "y", "size", "radius"},
      script =
          "ring.toggleAttribute('hidden', Number.isNaN(x));"
              + "if (Number.isNaN(x)) return;"
              + "for (const rect of ring.children)"
              + "  for (const [name, value] of Object.entries("
              + "    { x, y, width: size, height: size, rx: radius })) rect.setAttribute(name, value);")
  private static native void place(Element ring, double x, double y, int size, int radius);

  @JSBody(
      params = {"map", "side", "tap"},
      script =
          "map.addEventListener('click', ({ clientX, clientY }) => {"
              + "  const box = map.getBoundingClientRect();"
              + "  tap((clientX - box.left) / box.width * side,"
              + "    (clientY - box.top) / box.height * side);"
              + "});")
  private static native void listen(HTMLElement map, int side, Tap tap);
}
