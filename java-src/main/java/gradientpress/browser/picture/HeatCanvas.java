package gradientpress.browser.picture;

import gradientpress.view.Tints;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;
import org.teavm.jso.dom.xml.Element;
import org.teavm.jso.typedarrays.Int32Array;

/** Tints behind a drawing as a canvas, which takes the place of the picture made at build time. */
public final class HeatCanvas {
  private final JSObject surface;

  /**
   * Puts the canvas behind the drawing, in the place of the image if there is one.
   *
   * @param part its name for the style sheet
   * @param pixels its picture, row by row from the top, in colours of {@link #colours}: to be
   *     changed in place
   * @param width pixels in a row
   */
  public HeatCanvas(Element drawing, String part, int[] pixels, int width) {
    surface = create(drawing, part, Int32Array.fromJavaArray(pixels), width);
  }

  /** Shows the picture as it is now. */
  public void show() {
    put(surface);
  }

  /** Leaves nothing to see until the picture is shown again. */
  void clear() {
    erase(surface);
  }

  /** Returns tints as a canvas wants them. */
  public static int[] colours(Tints tints) {
    int[] palette = new int[tints.count()];
    for (int tint = 0; tint < palette.length; tint++) {
      palette[tint] = tints.colour(tint);
    }
    return colours(palette);
  }

  /** Turns colours {@code 0xAARRGGBB} into those of a canvas, in place: red in the lowest byte. */
  public static int[] colours(int[] palette) {
    for (int i = 0; i < palette.length; i++) {
      int colour = palette[i];
      int red = colour >> 16 & 0xff;
      int blue = colour & 0xff;
      palette[i] = colour & 0xff00ff00 | blue << 16 | red;
    }
    return palette;
  }

  @JSBody(
      params = {"drawing", "part", "pixels", "width"},
      script =
          "const canvas = document.createElement('canvas');"
              + "canvas.width = width;"
              + "canvas.height = pixels.length / width;"
              + "canvas.dataset.part = part;"
              + "const image = drawing.previousElementSibling;"
              + "if (image) image.replaceWith(canvas); else drawing.before(canvas);"
              + "const bytes = new Uint8ClampedArray(pixels.buffer);"
              + "return { context: canvas.getContext('2d'), image: new ImageData(bytes, width) };")
  private static native JSObject create(Element drawing, String part, Int32Array pixels, int width);

  @JSBody(params = "surface", script = "surface.context.putImageData(surface.image, 0, 0);")
  private static native void put(JSObject surface);

  @JSBody(
      params = "surface",
      script = "surface.context.clearRect(0, 0, surface.image.width, surface.image.height);")
  private static native void erase(JSObject surface);
}
