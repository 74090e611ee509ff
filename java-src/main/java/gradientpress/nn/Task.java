package gradientpress.nn;

/** What a network is asked to do, which decides what its outputs mean. */
public enum Task {
  /** Say yes or no: one output, with targets 0 and 1. */
  BINARY,

  /** Choose one of several classes: an output for each, with a target of 1 for the right one. */
  CLASSES,

  /** Say a number: each output is one, with any target. */
  REGRESSION
}
