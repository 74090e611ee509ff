package gradientpress.example;

import gradientpress.nn.Check;

/** How a condition compares a measured number with a bound. */
public enum Comparison {
  AT_LEAST(">=", true, true),
  AT_MOST("<=", false, true),
  ABOVE(">", true, false),
  BELOW("<", false, false);

  private final String sign;
  private final boolean upward;
  private final boolean inclusive;

  Comparison(String sign, boolean upward, boolean inclusive) {
    this.sign = sign;
    this.upward = upward;
    this.inclusive = inclusive;
  }

  /** Returns the sign as it is written. */
  public String sign() {
    return sign;
  }

  /** Says whether the number compares like this with the bound; not-a-number never does. */
  public boolean holds(double number, double bound) {
    return inclusive && number == bound || (upward ? number > bound : number < bound);
  }

  /** Says whether it is larger numbers that compare like this. */
  public boolean isUpward() {
    return upward;
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
