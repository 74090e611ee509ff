package gradientpress.nn.metric;

/** A metric that comes down to one number, at most 1: the higher, the better. */
public interface Score extends Metric {
  /** Returns the number for all samples since the last reset; NaN where it is not defined. */
  double value();
}
