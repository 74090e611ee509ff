package gradientpress.nn.math;

/** Copies numbers between arrays. */
public final class Numbers {
  private Numbers() {}

  /**
   * Copies {@code count} numbers, from index {@code first} on, to index {@code at} of another
   * array.
   *
   * <p>Like {@link System#arraycopy}, whose many checks of types would be a part of the trainer
   * that every reader loads.
   */
  public static void copy(double[] from, int first, double[] to, int at, int count) {
    for (int i = 0; i < count; i++) {
      to[at + i] = from[first + i];
    }
  }
}
