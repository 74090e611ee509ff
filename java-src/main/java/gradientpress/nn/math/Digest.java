package gradientpress.nn.math;

/**
 * A short fingerprint of numbers: in practice equal only when every bit of every number is.
 *
 * <p>Two 32-bit FNV-1a sums (G. Fowler, L. C. Noll and K.-P. Vo), one over the words forward and
 * one over their complements.
 */
public final class Digest {
  private static final int OFFSET_BASIS = 0x811c9dc5;
  private static final int PRIME = 16777619;
  private static final String HEX = "0123456789abcdef";

  private Digest() {}

  /** Returns the fingerprint of the numbers as 16 hexadecimal digits. */
  public static String of(double[] numbers) {
    int first = OFFSET_BASIS;
    int second = ~OFFSET_BASIS;
    for (double number : numbers) {
      long bits = Double.doubleToLongBits(number);
      int high = (int) (bits >>> 32);
      int low = (int) bits;
      first = addWord(addWord(first, high), low);
      second = addWord(addWord(second, ~high), ~low);
    }
    return hex(first).concat(hex(second));
  }

  private static int addWord(int sum, int word) {
    int result = sum;
    for (int shift = 0; shift < 32; shift += 8) {
      result = (result ^ word >>> shift & 0xff) * PRIME;
    }
    return result;
  }

  private static String hex(int word) {
    StringBuilder digits = new StringBuilder(8);
    for (int shift = 28; shift >= 0; shift -= 4) {
      digits.append(HEX.charAt(word >>> shift & 15));
    }
    return digits.toString();
  }
}
