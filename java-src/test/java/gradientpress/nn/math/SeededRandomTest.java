package gradientpress.nn.math;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SeededRandomTest {
  /** What the reference program of xoshiro128** prints for this state. */
  @Test
  void givesTheNumbersOfTheReferenceProgram() {
    SeededRandom random = inState(0x964d4a0c, 0xd40ab895, 0xad7fdecb, 0x3006f0f0);
    assertEquals(0xf1391922, random.nextBits());
    assertEquals(0x6fe53806, random.nextBits());
    assertEquals(0xa5be2840, random.nextBits());
    assertEquals(0xf510ee70, random.nextBits());
  }

  /** The published recurrence once more, in 64-bit arithmetic cut to 32 bits. */
  @ParameterizedTest
  @CsvSource({
    "1, 2, 3, 4",
    "-1, -1, -1, -1",
    "0, 0, 0, 1",
    "123456789, -987654321, 55, 2147483647"
  })
  void followsTheRecurrence(int a, int b, int c, int d) {
    SeededRandom random = inState(a, b, c, d);
    long[] s = {cut(a), cut(b), cut(c), cut(d)};
    for (int i = 0; i < 1000; i++) {
      long expected = cut(rotate(cut(s[1] * 5), 7) * 9);
      long shifted = cut(s[1] << 9);
      s[2] ^= s[0];
      s[3] ^= s[1];
      s[1] ^= s[2];
      s[0] ^= s[3];
      s[2] ^= shifted;
      s[3] = rotate(s[3], 11);
      assertEquals((int) expected, random.nextBits());
    }
  }

  @ParameterizedTest(name = "seed {0}, purpose {1}")
  @CsvSource({
    "0, 0, 2fcaa99",
    "1, 1, 2e75188e",
    "7, 2, f2d375ee",
    "2147483647, 3, 6abaed33",
  })
  void theFirstNumberOfAStreamIsFixed(int seed, int purpose, String bits) {
    assertEquals(bits, Integer.toHexString(new SeededRandom(seed, purpose).nextBits()));
  }

  @Test
  void streamsOfOtherSeedsAndPurposesBeginDifferently() {
    Set<Integer> beginnings = new HashSet<>();
    for (int seed = 0; seed < 1000; seed++) {
      for (int purpose = 1; purpose <= 3; purpose++) {
        assertTrue(beginnings.add(new SeededRandom(seed, purpose).nextBits()));
      }
    }
  }

  @Test
  void aRestoredStreamGoesOnAsItDid() {
    SeededRandom random = new SeededRandom(5, 1);
    random.nextBits();
    double[] state = new double[SeededRandom.STATE_LENGTH + 1];
    random.save(state, 1);
    SeededRandom other = new SeededRandom(6, 2);
    other.restore(state, 1);
    for (int i = 0; i < 100; i++) {
      assertEquals(random.nextBits(), other.nextBits());
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 10, 1 << 30, (1 << 30) + 1, Integer.MAX_VALUE})
  void nextIntStaysBelowItsBound(int bound) {
    SeededRandom random = new SeededRandom(1, 1);
    int largest = 0;
    for (int i = 0; i < 2000; i++) {
      int number = random.nextInt(bound);
      assertTrue(number >= 0 && number < bound);
      largest = Math.max(largest, number);
    }
    assertTrue(largest >= bound * 0.99 - 1, "the upper end is reached");
  }

  @ParameterizedTest
  @CsvSource({"2, 10.8", "3, 13.8", "10, 27.9", "100, 148.2"})
  void nextIntIsEven(int bound, double chiSquareOfOneInThousand) {
    SeededRandom random = new SeededRandom(2, 1);
    int[] counts = new int[bound];
    for (int i = 0; i < 200 * bound; i++) {
      counts[random.nextInt(bound)]++;
    }
    assertTrue(chiSquare(counts) < chiSquareOfOneInThousand);
  }

  /** Without refusing, a third of the numbers would turn up twice as often as the others. */
  @Test
  void nextIntIsEvenWhereTheBoundIsNoDivisorOfThePowerOfTwo() {
    SeededRandom random = new SeededRandom(3, 1);
    int[] counts = new int[3];
    for (int i = 0; i < 3000; i++) {
      counts[random.nextInt(3 << 29) >> 29]++;
    }
    assertTrue(chiSquare(counts) < 13.8);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1, Integer.MIN_VALUE})
  void nextIntRefusesABoundThatIsNotPositive(int bound) {
    SeededRandom random = new SeededRandom(1, 1);
    Exception refused = assertThrows(IllegalArgumentException.class, () -> random.nextInt(bound));
    assertEquals("bound must be at least 1, was " + bound, refused.getMessage());
  }

  @Test
  void nextDoubleIsMadeOf53Bits() {
    SeededRandom bits = new SeededRandom(4, 1);
    SeededRandom random = new SeededRandom(4, 1);
    for (int i = 0; i < 1000; i++) {
      long high = cut(bits.nextBits()) >> 5;
      long low = cut(bits.nextBits()) >> 6;
      assertEquals((high << 26 | low) / (double) (1L << 53), random.nextDouble());
    }
  }

  @Test
  void nextDoubleIsEvenBetweenZeroAndOne() {
    SeededRandom random = new SeededRandom(5, 1);
    int[] counts = new int[16];
    for (int i = 0; i < 16_000; i++) {
      counts[(int) (random.nextDouble() * 16)]++;
    }
    assertTrue(chiSquare(counts) < 37.7);
  }

  @Test
  void nextBetweenFillsItsInterval() {
    SeededRandom random = new SeededRandom(6, 1);
    double lowest = Double.MAX_VALUE;
    double highest = -Double.MAX_VALUE;
    for (int i = 0; i < 10_000; i++) {
      double number = random.nextBetween(-3, 5);
      lowest = Math.min(lowest, number);
      highest = Math.max(highest, number);
    }
    assertTrue(lowest >= -3 && lowest < -2.99);
    assertTrue(highest < 5 && highest > 4.99);
  }

  @Test
  void nextGaussianHasTheMomentsOfTheNormalDistribution() {
    SeededRandom random = new SeededRandom(7, 1);
    int count = 50_000;
    double[] moments = new double[5];
    int withinOne = 0;
    for (int i = 0; i < count; i++) {
      double number = random.nextGaussian();
      withinOne += Math.abs(number) < 1 ? 1 : 0;
      for (int power = 1; power <= 4; power++) {
        moments[power] += Math.pow(number, power) / count;
      }
    }
    // within about four standard errors
    assertEquals(0, moments[1], 0.018);
    assertEquals(1, moments[2], 0.026);
    assertEquals(0, moments[3], 0.07);
    assertEquals(3, moments[4], 0.18);
    assertEquals(0.6827, (double) withinOne / count, 0.0084);
  }

  @Test
  void shuffleKeepsEveryNumber() {
    int[] numbers = new int[100];
    Arrays.setAll(numbers, i -> i);
    int[] shuffled = numbers.clone();
    new SeededRandom(8, 1).shuffle(shuffled);
    assertTrue(!Arrays.equals(numbers, shuffled));
    Arrays.sort(shuffled);
    assertArrayEquals(numbers, shuffled);
  }

  /**
   * A shuffle swaps the last number with one of all, then the last but one with one of the rest.
   */
  @ParameterizedTest(name = "{0} numbers")
  @ValueSource(ints = {0, 1, 2, 3, 100})
  void shuffleDrawsAsNextIntWould(int count) {
    SeededRandom random = new SeededRandom(10, 1);
    SeededRandom drawing = new SeededRandom(10, 1);
    int[] expected = new int[count];
    Arrays.setAll(expected, i -> i);
    int[] shuffled = expected.clone();
    for (int last = count - 1; last > 0; last--) {
      int other = drawing.nextInt(last + 1);
      int swapped = expected[last];
      expected[last] = expected[other];
      expected[other] = swapped;
    }
    random.shuffle(shuffled);
    assertArrayEquals(expected, shuffled);
    assertEquals(drawing.nextBits(), random.nextBits());
  }

  @Test
  void shuffleMakesEveryOrderEquallyLikely() {
    SeededRandom random = new SeededRandom(9, 1);
    int[] counts = new int[6];
    for (int i = 0; i < 6000; i++) {
      int[] order = {0, 1, 2};
      random.shuffle(order);
      counts[order[0] * 2 + (order[1] > order[2] ? 1 : 0)]++;
    }
    assertTrue(chiSquare(counts) < 20.5);
  }

  private static double chiSquare(int[] counts) {
    double expected = (double) Arrays.stream(counts).sum() / counts.length;
    return Arrays.stream(counts).mapToDouble(n -> (n - expected) * (n - expected) / expected).sum();
  }

  private static SeededRandom inState(int... state) {
    SeededRandom random = new SeededRandom(0, 0);
    random.restore(Arrays.stream(state).asDoubleStream().toArray(), 0);
    return random;
  }

  private static long cut(long number) {
    return number & 0xffffffffL;
  }

  private static long rotate(long number, int left) {
    return cut(number << left) | number >> 32 - left;
  }
}
