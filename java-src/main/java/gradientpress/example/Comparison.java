package gradientpress.example;

import gradientpress.nn.Check;

/** How a condition compares a measured number with a bound. */
public enum Comparison {
  AT_LEAST(">="),
  AT_MOST("<="),
  ABOVE(">"),
  BELOW("<");

  private final String sign;

  Comparison(String sign) {
    this.sign = sign;
  }

  /** Returns the sign as it is written. */
  public String sign() {
    return sign;
  }

  /** Says whether the number compares like this with the bound; not-a-number never does. */
  public boolean holds(double number, double bound) {
    return switch (this) {
      case AT_LEAST -> number >= bound;
      case AT_MOST -> number <= bound;
      case ABOVE -> number > bound;
      case BELOW -> number < bound;
    };
  }

  /**
   * Returns the comparison that is written like that.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static Comparison ofSign(String sign) {
    for (Comparison comparison : values()) {
      if (comparison.sign.equals(sign)) {
        return comparison;
      }
    }
    throw Check.refusal("comparison", sign, "is unknown");
  }
}
