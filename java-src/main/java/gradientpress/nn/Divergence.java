package gradientpress.nn;

/** Why a run cannot go on: where its numbers first left the range of a {@code double}. */
public enum Divergence {
  /** All numbers are finite. */
  NONE(""),

  /** A forward pass gave an output that is infinite or no number. */
  OUTPUTS("the outputs of the network overflowed"),

  /** A backward pass gave such a gradient. */
  GRADIENTS("the gradients overflowed"),

  /** A step moved a weight or bias out of range. */
  WEIGHTS("the weights overflowed"),

  /** The outputs are finite, but the loss of all samples together is not. */
  LOSS("the loss overflowed");

  private final String reason;

  Divergence(String reason) {
    this.reason = reason;
  }

  /** Returns the reason as the end of a sentence. */
  public String reason() {
    return reason;
  }

  /** Says whether the first {@code count} numbers are all finite. */
  static boolean allFinite(double[] numbers, int count) {
    if (numbers.length < count) {
      throw Check.noRoom();
    }
    // A sum is finite only if all its terms are; there are four, because an addition waits for the
    // one before it.
    double a = 0;
    double b = 0;
    double c = 0;
    double d = 0;
    int i = 0;
    for (; i < count - 3; i += 4) {
      a += numbers[i];
      b += numbers[i + 1];
      c += numbers[i + 2];
      d += numbers[i + 3];
    }
    for (; i < count; i++) {
      a += numbers[i];
    }
    return (a + b + c + d) * 0 == 0 || eachFinite(numbers, count);
  }

  private static boolean eachFinite(double[] numbers, int count) {
    for (int i = 0; i < count; i++) {
      if (numbers[i] * 0 != 0) {
        return false;
      }
    }
    return true;
  }
}
