package gradientpress.browser.message;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;
import org.teavm.jso.typedarrays.Float64Array;

/**
 * A question about the network as it stands: what some of its units say to a list of points, what a
 * single point does in it, or which points the next batch takes.
 *
 * <p>Units are numbered layer after layer from the first hidden one on; those of the output layer
 * answer with predictions.
 */
public abstract class Question implements JSObject {
  /** Returns whether the points are the samples, training set first, or else the places. */
  @JSProperty("samples")
  public abstract boolean isAboutSamples();

  /** Returns the number of the first unit. */
  @JSProperty
  public abstract int getFrom();

  /** Returns the number of the unit after the last. */
  @JSProperty
  public abstract int getTo();

  /** Returns whether all units are to answer, about the places, by tints instead of numbers. */
  @JSProperty("tints")
  public abstract boolean isAboutTints();

  /** Returns whether it is about the next batch. */
  @JSProperty("batch")
  public abstract boolean isAboutBatch();

  /** Returns the raw inputs of the point to follow through the network, or null. */
  @JSProperty
  public abstract Float64Array getPoint();

  /** Returns what the network should say to that point. */
  @JSProperty
  public abstract Float64Array getTargets();

  /** Makes a question, which is answered by {@code [units × points]}. */
  @JSBody(
      params = {"samples", "from", "to"},
      script = "return { samples, from, to, tints: false, batch: false, point: null };")
  public static native Question of(boolean samples, int from, int to);

  /** Makes a question that is answered by the bytes of {@code UnitTints}. */
  @JSBody(script = "return { samples: false, tints: true, batch: false, point: null };")
  public static native Question ofTints();

  /** Makes a question that is answered by the numbers of a {@code CloseUp}. */
  @JSBody(
      params = {"point", "targets"},
      script = "return { samples: false, tints: false, batch: false, point, targets };")
  public static native Question ofPoint(Float64Array point, Float64Array targets);

  /** Makes a question that is answered by the numbers of training points, in their order. */
  @JSBody(script = "return { samples: false, tints: false, batch: true };")
  public static native Question ofNextBatch();
}
