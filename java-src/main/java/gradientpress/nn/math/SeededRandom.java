package gradientpress.nn.math;

import gradientpress.nn.Check;

/**
 * A stream of random numbers that is the same on every machine: xoshiro128** in 32-bit integers.
 *
 * <p>Source: D. Blackman and S. Vigna, "Scrambled linear pseudorandom number generators", 2021. The
 * state is filled by a 32-bit mixer with the finalizer of MurmurHash3 (A. Appleby).
 */
public final class SeededRandom {
  private static final int GOLDEN_RATIO = 0x9e3779b9;

  private int s0;
  private int s1;
  private int s2;
  private int s3;

  /**
   * Starts a stream.
   *
   * @param seed any number; the same seed and purpose give the same stream
   * @param purpose keeps streams of one seed apart, such as those of the data and of the weights
   */
  public SeededRandom(int seed, int purpose) {
    restart(seed, purpose);
  }

  /** Goes to the start of the stream of a seed and a purpose. */
  public void restart(int seed, int purpose) {
    int mixed = mix(seed) ^ purpose;
    s0 = mix(mixed + GOLDEN_RATIO);
    s1 = mix(s0 + GOLDEN_RATIO);
    s2 = mix(s1 + GOLDEN_RATIO);
    s3 = mix(s2 + GOLDEN_RATIO) | 1; // a state of four zeros would stay there for ever
  }

  /** Returns 32 random bits. */
  public int nextBits() {
    int result = Integer.rotateLeft(s1 * 5, 7) * 9;
    int shifted = s1 << 9;
    s2 ^= s0;
    s3 ^= s1;
    s1 ^= s2;
    s0 ^= s3;
    s2 ^= shifted;
    s3 = Integer.rotateLeft(s3, 11);
    return result;
  }

  /** Returns a number in {@code [0, bound)}, each equally likely. */
  public int nextInt(int bound) {
    Check.atLeast("bound", bound, 1);
    int bits = nextBits() >>> 1;
    int value = bits % bound;
    // Refuse the last, incomplete run of remainders: there the sum below overflows.
    while (bits - value + bound - 1 < 0) {
      bits = nextBits() >>> 1;
      value = bits % bound;
    }
    return value;
  }

  /** Returns a number in {@code [0, 1)} with 53 random bits. */
  public double nextDouble() {
    double high = nextBits() >>> 5;
    double low = nextBits() >>> 6;
    return (low + high * 0x1p26) * 0x1p-53;
  }

  /** Returns a number from low to high, each part of that range equally likely. */
  public double nextBetween(double low, double high) {
    return (high - low) * nextDouble() + low;
  }

  /**
   * Returns a number from the standard normal distribution.
   *
   * <p>Source: G. Marsaglia and T. A. Bray, "A convenient method for generating normal variables",
   * 1964 (the polar method).
   */
  public double nextGaussian() {
    double u;
    double squared;
    do {
      u = nextBetween(-1, 1);
      double v = nextBetween(-1, 1);
      squared = u * u + v * v;
    } while (squared >= 1 || squared == 0);
    return Math.sqrt(PortableMath.log(squared) * -2 / squared) * u;
  }

  /**
   * Puts the numbers of the array in random order, each order equally likely (Fisher and Yates).
   *
   * <p>It draws what {@link #nextInt} would, with the state in local variables: that halves the
   * time, and every epoch begins with it.
   */
  public void shuffle(int[] numbers) {
    int s0 = this.s0;
    int s1 = this.s1;
    int s2 = this.s2;
    int s3 = this.s3;
    for (int last = numbers.length - 1; last > 0; last--) {
      int bound = last + 1;
      int bits;
      int other;
      do {
        bits = Integer.rotateLeft(s1 * 5, 7) * 9 >>> 1;
        int shifted = s1 << 9;
        s2 ^= s0;
        s3 ^= s1;
        s1 ^= s2;
        s0 ^= s3;
        s2 ^= shifted;
        s3 = Integer.rotateLeft(s3, 11);
        other = bits % bound;
      } while (bits - other + bound - 1 < 0);
      int swapped = numbers[last];
      numbers[last] = numbers[other];
      numbers[other] = swapped;
    }
    this.s0 = s0;
    this.s1 = s1;
    this.s2 = s2;
    this.s3 = s3;
  }

  /** Number of doubles in a saved state. */
  public static final int STATE_LENGTH = 4;

  public void save(double[] to, int at) {
    to[at] = s0;
    to[at + 1] = s1;
    to[at + 2] = s2;
    to[at + 3] = s3;
  }

  public void restore(double[] from, int at) {
    s0 = (int) from[at];
    s1 = (int) from[at + 1];
    s2 = (int) from[at + 2];
    s3 = (int) from[at + 3];
  }

  private static int mix(int value) {
    int mixed = (value ^ value >>> 16) * 0x85ebca6b;
    mixed = (mixed ^ mixed >>> 13) * 0xc2b2ae35;
    return mixed ^ mixed >>> 16;
  }
}
