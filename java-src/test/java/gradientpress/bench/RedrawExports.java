package gradientpress.bench;

import org.teavm.jso.JSExport;
import org.teavm.jso.typedarrays.Float64Array;
import org.teavm.jso.typedarrays.Int32Array;

/** A {@link Redraw} as JavaScript sees it. */
public final class RedrawExports {
  private final Redraw redraw;

  private RedrawExports(Redraw redraw) {
    this.redraw = redraw;
  }

  /** Prepares to paint, from the arguments of {@link Redraw}. */
  @JSExport
  public static RedrawExports prepare(
      Int32Array sizes, String activation, Float64Array parameters, Float64Array grid) {
    return new RedrawExports(
        new Redraw(
            sizes.copyToJavaArray(),
            activation,
            parameters.copyToJavaArray(),
            grid.copyToJavaArray()));
  }

  @JSExport
  public void run() {
    redraw.run();
  }

  @JSExport
  public Int32Array squares() {
    return Int32Array.copyFromJavaArray(redraw.squares());
  }

  @JSExport
  public Int32Array mapPixels() {
    return Int32Array.copyFromJavaArray(redraw.mapPixels());
  }

  @JSExport
  public Int32Array plotPixels() {
    return Int32Array.copyFromJavaArray(redraw.plotPixels());
  }
}
