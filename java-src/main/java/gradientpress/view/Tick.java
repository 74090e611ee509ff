package gradientpress.view;

/**
 * A number at an axis: whole digits times a power of ten, so that its name needs no rounding.
 *
 * @param digits a whole number
 * @param exponent of ten
 */
record Tick(int digits, int exponent) {
  /** Longest row of zeros in a name; what would need more is written with an exponent. */
  private static final int ZEROS = 4;

  /** Returns the exponent of the largest power of ten that is no larger than a number above 0. */
  static int exponent(double number) {
    int exponent = 0;
    double rest = Math.min(number, Double.MAX_VALUE);
    while (rest >= 10) {
      rest /= 10;
      exponent++;
    }
    while (rest < 1) {
      rest *= 10;
      exponent--;
    }
    return exponent;
  }

  /** Returns the number. */
  double value() {
    double value = digits;
    for (int e = exponent; e > 0; e--) {
      value *= 10;
    }
    for (int e = exponent; e < 0; e++) {
      value /= 10;
    }
    return value;
  }

  /** Returns the number as text, such as 0.05, 20 or 1e−6. */
  String name() {
    return digits < 0 ? "−".concat(new Tick(-digits, exponent).name()) : unsigned();
  }

  private String unsigned() {
    String name = Integer.toString(digits);
    if (digits == 0 || exponent == 0) {
      return name;
    }
    if (exponent > ZEROS || exponent < -ZEROS) {
      String sign = exponent < 0 ? "e−" : "e";
      return name.concat(sign).concat(Integer.toString(Math.abs(exponent)));
    }
    for (int e = exponent; e > 0; e--) {
      name = name.concat("0");
    }
    return exponent < 0 ? withPoint(name) : name;
  }

  private String withPoint(String name) {
    String padded = name;
    while (padded.length() <= -exponent) {
      padded = "0".concat(padded);
    }
    int point = padded.length() + exponent;
    int end = padded.length();
    while (padded.charAt(end - 1) == '0' && end > point) {
      end--;
    }
    String whole = padded.substring(0, point);
    return end == point ? whole : whole.concat(".").concat(padded.substring(point, end));
  }
}
