package gradientpress.view.microscope;

import gradientpress.example.CloseUp;

/**
 * How well the gradients of the backward pass agree with those found by differences.
 *
 * @param gradients how many there are
 * @param agreeing how many of them agree
 * @param exponent of the power of ten within which they do
 */
public record GradientCheck(int gradients, int agreeing, int exponent) {
  /** Two gradients that differ by more, measured by their size or by 1, do not agree. */
  private static final double TOLERANCE = 1e-6;

  private static final int FINEST = -15;

  /** Compares all gradients of a sample. */
  public static GradientCheck of(CloseUp closeUp, int gradients) {
    int agreeing = 0;
    double worst = 0;
    for (int i = 0; i < gradients; i++) {
      double gradient = closeUp.gradient(i);
      double numerical = closeUp.numericalGradient(i);
      if (agree(gradient, numerical)) {
        agreeing++;
        worst = Math.max(worst, Math.abs(gradient - numerical));
      }
    }
    int exponent = FINEST;
    for (double limit = 1e-15; limit < worst; limit *= 10) {
      exponent++;
    }
    return new GradientCheck(gradients, agreeing, exponent);
  }

  /** Says whether two ways to find a gradient agree. */
  public static boolean agree(double gradient, double numerical) {
    double size = Math.max(1, Math.max(Math.abs(gradient), Math.abs(numerical)));
    return Math.abs(gradient - numerical) < size * TOLERANCE;
  }
}
