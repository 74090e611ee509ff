package gradientpress.browser;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;

/**
 * A question to some units of the network: what they say to a list of points.
 *
 * <p>Units are numbered layer after layer from the first hidden one on; those of the output layer
 * answer with predictions. Negative numbers stand for the inputs: −1 is the last of them.
 */
abstract class Question implements JSObject {
  /** Returns whether the points are the samples, training set first, or else the places. */
  @JSProperty("samples")
  abstract boolean isAboutSamples();

  /** Returns the number of the first unit. */
  @JSProperty
  abstract int getFrom();

  /** Returns the number of the unit after the last. */
  @JSProperty
  abstract int getTo();

  /** Makes a question, which is answered by {@code [units × points]}. */
  @JSBody(
      params = {"samples", "from", "to"},
      script = "return { samples, from, to };")
  static native Question of(boolean samples, int from, int to);
}
