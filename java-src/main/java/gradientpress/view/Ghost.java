package gradientpress.view;

import gradientpress.example.LossHistory;
import gradientpress.nn.Check;

/**
 * A run that is kept to be compared with.
 *
 * @param history how it went
 * @param style how its curve is drawn, 0 to {@link #STYLES} − 1
 */
public record Ghost(LossHistory history, int style) {
  /** How many runs can be told apart. */
  public static final int STYLES = 5;

  /**
   * Checks the style.
   *
   * @throws IllegalArgumentException if there is no such style
   */
  public Ghost {
    Check.range("style", style, 0, STYLES - 1);
  }
}
