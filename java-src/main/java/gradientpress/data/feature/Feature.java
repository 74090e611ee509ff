package gradientpress.data.feature;

import gradientpress.nn.Named;

/**
 * A number made of a point's coordinates that a network may see instead of them.
 *
 * <p>To add one, write a class like {@link XSquared} and name it in {@link Features}.
 */
public interface Feature extends Named {
  /** Says whether the second coordinate matters: then a point on a line has no such feature. */
  boolean needsY();

  /** Returns the feature of a point; y is ignored unless {@link #needsY}. */
  double of(double x, double y);
}
