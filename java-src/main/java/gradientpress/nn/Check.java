package gradientpress.nn;

import gradientpress.nn.math.Numbers;

/**
 * Refuses arguments that are out of bounds, in the same words everywhere.
 *
 * <p>The words are few because the browser loads them too. For its sake doubles are not shown
 * either: turning one into text would bring tens of kilobytes along.
 */
public final class Check {
  /** The largest double below 1. */
  public static final double BELOW_ONE = 0x1.fffffffffffffp-1;

  private Check() {}

  /**
   * Refuses a whole number out of bounds.
   *
   * @param what the argument's name, as the start of the message
   * @throws IllegalArgumentException unless least ≤ value ≤ most
   */
  public static void range(String what, int value, int least, int most) {
    if (value < least || value > most) {
      throw refused(what, value, Numbers.text(least).concat(" to ").concat(Numbers.text(most)));
    }
  }

  /**
   * Refuses a number out of bounds, and NaN.
   *
   * @throws IllegalArgumentException unless least ≤ value ≤ most
   */
  public static void range(String what, double value, double least, double most) {
    if (!(value >= least && value <= most)) {
      throw new IllegalArgumentException(what.concat(" is out of bounds"));
    }
  }

  /**
   * Refuses a number below 0, infinity, and NaN.
   *
   * @throws IllegalArgumentException unless 0 ≤ value &lt; ∞
   */
  public static void fromZero(String what, double value) {
    range(what, value, 0, Double.MAX_VALUE);
  }

  /**
   * Refuses zero and below, infinity, and NaN.
   *
   * @throws IllegalArgumentException unless 0 &lt; value &lt; ∞
   */
  public static void positive(String what, double value) {
    range(what, value, Double.MIN_VALUE, Double.MAX_VALUE);
  }

  /**
   * Refuses a whole number that is too small.
   *
   * @throws IllegalArgumentException unless least ≤ value
   */
  public static void atLeast(String what, int value, int least) {
    if (value < least) {
      throw refused(what, value, "at least ".concat(Numbers.text(least)));
    }
  }

  /** Returns what to throw where an array is shorter than what shall be read or written. */
  public static IllegalArgumentException noRoom() {
    return new IllegalArgumentException("too little room");
  }

  /**
   * Refuses any whole number but one.
   *
   * @throws IllegalArgumentException unless value = expected
   */
  public static void equal(String what, int value, int expected) {
    if (value != expected) {
      throw refused(what, value, Numbers.text(expected));
    }
  }

  /**
   * Returns the refusal of something that has a name, such as {@code feature 'y' needs two inputs}.
   *
   * @param kind what it is
   * @param why the end of the message
   */
  public static IllegalArgumentException refusal(String kind, String name, String why) {
    return new IllegalArgumentException(kind.concat(" '").concat(name).concat("' ").concat(why));
  }

  private static IllegalArgumentException refused(String what, int value, String bounds) {
    return new IllegalArgumentException(
        what.concat(" must be ").concat(bounds).concat(", was ").concat(Numbers.text(value)));
  }
}
