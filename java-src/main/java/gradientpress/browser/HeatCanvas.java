package gradientpress.browser;

import gradientpress.view.Plane;
import gradientpress.view.Tints;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;
import org.teavm.jso.dom.xml.Element;
import org.teavm.jso.typedarrays.Int32Array;

/** The tints of the plane as a canvas, which takes the place of the picture made at build time. */
final class HeatCanvas {
  private final int[] pixels = new int[Plane.GRID * Plane.GRID];
  private final JSObject surface;
  private Tints tints;
  private int[] palette;

  /** Puts the canvas behind the drawing, in the place of the image if there is one. */
  HeatCanvas(Element drawing) {
    surface = create(drawing, Int32Array.fromJavaArray(pixels), Plane.GRID);
  }

  /** Takes over other tints; with null the canvas stays clear. */
  void use(Tints tints) {
    this.tints = tints;
    palette = new int[tints == null ? 0 : tints.count()];
    for (int tint = 0; tint < palette.length; tint++) {
      palette[tint] = swapRedAndBlue(tints.colour(tint));
    }
    if (tints == null) {
      clear(surface);
    }
  }

  /** Paints values {@code [side × side]}. */
  void paint(double[] values) {
    if (tints == null) {
      return;
    }
    int[] colours = palette;
    int[] target = pixels;
    for (int i = 0; i < target.length; i++) {
      target[i] = colours[tints.of(values[i])];
    }
    put(surface);
  }

  /** A canvas keeps red in the lowest byte. */
  private static int swapRedAndBlue(int colour) {
    int red = colour >> 16 & 0xff;
    int blue = colour & 0xff;
    return colour & 0xff00ff00 | blue << 16 | red;
  }

  @JSBody(
      params = {"drawing", "pixels", "side"},
      script =
          "const canvas = document.createElement('canvas');"
              + "canvas.width = canvas.height = side;"
              + "canvas.dataset.part = 'heat';"
              + "const image = drawing.previousElementSibling;"
              + "if (image) image.replaceWith(canvas); else drawing.before(canvas);"
              + "const bytes = new Uint8ClampedArray(pixels.buffer);"
              + "return { context: canvas.getContext('2d'), image: new ImageData(bytes, side) };")
  private static native JSObject create(Element drawing, Int32Array pixels, int side);

  @JSBody(params = "surface", script = "surface.context.putImageData(surface.image, 0, 0);")
  private static native void put(JSObject surface);

  @JSBody(
      params = "surface",
      script = "surface.context.clearRect(0, 0, surface.image.width, surface.image.height);")
  private static native void clear(JSObject surface);
}
