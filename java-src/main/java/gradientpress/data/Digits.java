package gradientpress.data;

import gradientpress.nn.Task;
import gradientpress.nn.math.Numbers;
import gradientpress.nn.math.SeededRandom;

/**
 * Images of the ten digits, 8 × 8 pixels, each written by a hand of its own: larger or smaller,
 * slanted, off the middle, and with a finer or a broader pen.
 */
final class Digits extends NamedSet {
  private static final int SIDE = 8;

  Digits() {
    super("digits", Task.CLASSES);
  }

  @Override
  public String label() {
    return "Digits";
  }

  @Override
  public int imageSide() {
    return SIDE;
  }

  @Override
  public Noise noise() {
    return Noise.OF_PIXELS;
  }

  @Override
  public String[] axes() {
    String[] pixels = new String[SIDE * SIDE];
    for (int pixel = 0; pixel < pixels.length; pixel++) {
      String row = "row ".concat(Numbers.text(pixel / SIDE + 1));
      pixels[pixel] = row.concat(", column ").concat(Numbers.text(pixel % SIDE + 1));
    }
    return pixels;
  }

  @Override
  public String[] outputs() {
    String[] digits = new String[Glyph.DIGITS];
    for (int digit = 0; digit < digits.length; digit++) {
      digits[digit] = Numbers.text(digit);
    }
    return digits;
  }

  @Override
  public double place(int label, SeededRandom random, double[] pixels) {
    double scale = random.nextBetween(0.8, 1.1);
    double slant = random.nextBetween(-0.2, 0.3);
    double right = random.nextBetween(-0.7, 0.7);
    double down = random.nextBetween(-0.5, 0.5);
    double pen = random.nextBetween(0.4, 0.7);
    new Glyph(label, scale, slant, right, down).ink(SIDE, pen, pixels);
    return label;
  }
}
