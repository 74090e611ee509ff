package gradientpress.data;

/** A digit as strokes of a pen, placed somewhere on the paper. */
final class Glyph {
  /** How many digits there are. */
  static final int DIGITS = 10;

  /**
   * The strokes of each digit: lines from point to point, each point two figures, 0 to 6 from the
   * left and 0 to 8 from the top.
   */
  private static final String[][] STROKES = {
    {"3011030517385765635130"},
    {"123038"},
    {"0210305062540868"},
    {"01204061634424", "446567482807"},
    {"48400666"},
    {"60100433536566582807"},
    {"0614335466583818060420"},
    {"006028"},
    {"341302103050625334", "341506183858665534"},
    {"6254351402103050626448"}
  };

  private static final int MIDDLE_X = 3;
  private static final int MIDDLE_Y = 4;

  /** Pixels to one unit of the strokes. */
  private static final double UNIT_X = 0.7;

  private static final double UNIT_Y = 0.7;

  /** From and to of each line, {@code [lines × 4]}, in pixels from the middle of the paper. */
  private final double[] lines;

  /**
   * Writes a digit.
   *
   * @param scale size, 1 for the usual one
   * @param slant how far the top leans to the right, as a part of the height
   * @param right pixels from the middle
   * @param down pixels from the middle
   */
  Glyph(int digit, double scale, double slant, double right, double down) {
    String[] strokes = STROKES[digit];
    int count = 0;
    for (String stroke : strokes) {
      count += stroke.length() / 2 - 1;
    }
    lines = new double[count * 4];
    int line = 0;
    for (String stroke : strokes) {
      for (int at = 0; at < stroke.length(); at += 2) {
        double high = (stroke.charAt(at + 1) - '0' - MIDDLE_Y) * UNIT_Y * scale;
        double x = (stroke.charAt(at) - '0' - MIDDLE_X) * UNIT_X * scale - high * slant + right;
        double y = high + down;
        if (at > 0) {
          lines[line + 2] = x;
          lines[line + 3] = y;
          line += 4;
        }
        if (at < stroke.length() - 2) {
          lines[line] = x;
          lines[line + 1] = y;
        }
      }
    }
  }

  /**
   * Puts the digit on paper with a round pen: a pixel is black inside of the stroke, white outside,
   * and grey as far as the edge of the stroke crosses it.
   *
   * @param side pixels along each side of the paper
   * @param pen half the width of a stroke, in pixels
   * @param pixels receives {@code [side × side]} values from 0 (paper) to 1 (ink)
   */
  void ink(int side, double pen, double[] pixels) {
    double middle = (side - 1) / 2.0;
    for (int row = 0; row < side; row++) {
      for (int column = 0; column < side; column++) {
        double inside = pen - Math.sqrt(squaredDistance(column - middle, row - middle));
        pixels[row * side + column] = Math.max(0, Math.min(1, inside + 0.5));
      }
    }
  }

  /** Returns the squared distance of a place from the nearest line. */
  private double squaredDistance(double x, double y) {
    double nearest = Double.POSITIVE_INFINITY;
    for (int line = 0; line < lines.length; line += 4) {
      double alongX = lines[line + 2] - lines[line];
      double alongY = lines[line + 3] - lines[line + 1];
      double fromX = x - lines[line];
      double fromY = y - lines[line + 1];
      double part = (fromX * alongX + fromY * alongY) / (alongX * alongX + alongY * alongY);
      double clamped = Math.max(0, Math.min(1, part));
      double offX = fromX - clamped * alongX;
      double offY = fromY - clamped * alongY;
      nearest = Math.min(nearest, offX * offX + offY * offY);
    }
    return nearest;
  }
}
