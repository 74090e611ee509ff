package gradientpress.browser;

import gradientpress.view.HeatMap;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;
import org.teavm.jso.dom.xml.Element;
import org.teavm.jso.typedarrays.Int32Array;

/** The tints of the plane as a canvas, which takes the place of the picture made at build time. */
final class HeatCanvas {
  private final int[] pixels = new int[HeatMap.SIDE * HeatMap.SIDE];
  private final int[] palette = new int[HeatMap.TINTS];
  private final JSObject surface;

  /** Replaces the image. */
  HeatCanvas(Element image) {
    for (int tint = 0; tint < palette.length; tint++) {
      palette[tint] = swapRedAndBlue(HeatMap.tint(tint));
    }
    surface = replace(image, Int32Array.fromJavaArray(pixels), HeatMap.SIDE);
  }

  /** Paints scores {@code [side × side]} from −1 to 1. */
  void paint(double[] scores) {
    int[] colours = palette;
    int[] target = pixels;
    for (int i = 0; i < target.length; i++) {
      target[i] = colours[HeatMap.index(scores[i])];
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
      params = {"image", "pixels", "side"},
      script =
          "const canvas = document.createElement('canvas');"
              + "canvas.width = canvas.height = side;"
              + "canvas.dataset.part = image.dataset.part;"
              + "image.replaceWith(canvas);"
              + "const bytes = new Uint8ClampedArray(pixels.buffer);"
              + "return { context: canvas.getContext('2d'), image: new ImageData(bytes, side) };")
  private static native JSObject replace(Element image, Int32Array pixels, int side);

  @JSBody(params = "surface", script = "surface.context.putImageData(surface.image, 0, 0);")
  private static native void put(JSObject surface);
}
