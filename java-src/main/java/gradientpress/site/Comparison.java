package gradientpress.site;

/** How a promise compares a measured number with a bound. */
enum Comparison {
  AT_LEAST(">="),
  AT_MOST("<="),
  ABOVE(">"),
  BELOW("<");

  private final String sign;

  Comparison(String sign) {
    this.sign = sign;
  }

  String sign() {
    return sign;
  }

  /** Says whether the number compares like this with the bound; not-a-number never does. */
  boolean holds(double number, double bound) {
    return switch (this) {
      case AT_LEAST -> number >= bound;
      case AT_MOST -> number <= bound;
      case ABOVE -> number > bound;
      case BELOW -> number < bound;
    };
  }

  static Comparison ofSign(String sign) {
    for (Comparison comparison : values()) {
      if (comparison.sign.equals(sign)) {
        return comparison;
      }
    }
    throw new IllegalArgumentException(sign);
  }
}
