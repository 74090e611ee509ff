package gradientpress.nn.math;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DigestTest {
  static Stream<double[]> numbers() {
    return Stream.of(
        new double[] {},
        new double[] {0},
        new double[] {1, -2.5, Math.PI},
        new double[] {Double.MAX_VALUE, Double.MIN_VALUE, Double.NEGATIVE_INFINITY});
  }

  @ParameterizedTest
  @MethodSource("numbers")
  void isTwoFnvSums(double[] numbers) {
    String expected = fnv1a(numbers, 0x811c9dc5L, 0) + fnv1a(numbers, 0x7ee3623aL, 0xff);
    assertEquals(expected, Digest.of(numbers));
  }

  @Test
  void changesWithEveryBit() {
    double[] numbers = {0.1, 0.2, 0.3};
    Set<String> digests = new HashSet<>(Set.of(Digest.of(numbers)));
    for (int i = 0; i < numbers.length; i++) {
      for (int bit = 0; bit < 64; bit++) {
        double[] flipped = numbers.clone();
        flipped[i] = Double.longBitsToDouble(Double.doubleToLongBits(numbers[i]) ^ 1L << bit);
        assertTrue(digests.add(Digest.of(flipped)), "number " + i + ", bit " + bit);
      }
    }
  }

  @Test
  void tellsZeroFromMinusZero() {
    assertNotEquals(Digest.of(new double[] {0.0}), Digest.of(new double[] {-0.0}));
  }

  @Test
  void tellsOrderAndLengthApart() {
    String digest = Digest.of(new double[] {1, 2});
    assertNotEquals(digest, Digest.of(new double[] {2, 1}));
    assertNotEquals(digest, Digest.of(new double[] {1, 2, 0}));
  }

  /** FNV-1a in whole numbers: high word before low word, the bytes of each from the lowest up. */
  private static String fnv1a(double[] numbers, long basis, int complement) {
    BigInteger sum = BigInteger.valueOf(basis);
    BigInteger prime = BigInteger.TWO.pow(24).add(BigInteger.valueOf(0x193));
    for (double number : numbers) {
      long bits = Double.doubleToLongBits(number);
      byte[] bytes =
          ByteBuffer.allocate(8)
              .order(ByteOrder.LITTLE_ENDIAN)
              .putInt((int) (bits >> 32))
              .putInt((int) bits)
              .array();
      for (byte b : bytes) {
        sum = sum.xor(BigInteger.valueOf(b & 0xff ^ complement));
        sum = sum.multiply(prime).mod(BigInteger.TWO.pow(32));
      }
    }
    return String.format("%08x", sum);
  }
}
