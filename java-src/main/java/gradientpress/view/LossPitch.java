package gradientpress.view;

import gradientpress.nn.Check;

/**
 * The pitch at which a loss is heard: a quarter of the loss is an octave lower, as far as it can be
 * heard well.
 */
public final class LossPitch {
  /** The lowest pitch, of a loss of 1/64 or less, in hertz. */
  public static final double LOWEST = 110;

  /** The highest pitch, of a loss of 4 or more, in hertz. */
  public static final double HIGHEST = 1760;

  /** The pitch of a loss of 1. */
  private static final double OF_ONE = 880;

  private LossPitch() {}

  /**
   * Returns the pitch of a loss in hertz.
   *
   * @param loss not negative
   */
  public static double of(double loss) {
    Check.range("loss", loss, 0, Double.MAX_VALUE);
    return Math.max(LOWEST, Math.min(HIGHEST, Math.sqrt(loss) * OF_ONE));
  }
}
