package gradientpress.site.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gradientpress.example.Comparison;
import gradientpress.example.Condition;
import gradientpress.example.Measure;
import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Printed numbers are read back, digit by digit, and must not say what is not so. */
final class RoundingTest {
  private static final int CASES = 4_000;

  @ParameterizedTest
  @CsvSource({
    "0.985, 98.5%",
    "1, 100.0%",
    "0, 0.0%",
    "0.9996, 99.96%",
    "0.99999, 99.999%",
    "0.0004, 0.04%",
    "0.004, 0.4%",
    "0.05, 5.0%",
    "0.5125, 51.2%"
  })
  void percent(double share, String text) {
    assertEquals(text, Rounding.percent(share, List.of()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0 | 0.000",
        "0.6931471 | 0.693",
        "0.0431 | 0.043",
        "0.0043 | 0.0043",
        "0.0041 | 0.004",
        "0.0005 | 0.0005",
        "0.00004 | 0.00004",
        "0.000012345 | 0.000012",
        "0.00000012 | 1.2·10⁻⁷",
        "1.26e-15 | 1.3·10⁻¹⁵",
        "1 | 1.000",
        "12.3456 | 12.346",
        "999.9999 | 1,000.000",
        "12345.678 | 12,346",
        "1234567 | 1.2·10⁶",
        "9.99e99 | 1.0·10¹⁰⁰",
        "Infinity | –",
        "NaN | –"
      })
  void loss(double loss, String text) {
    assertEquals(text, Rounding.loss(loss, List.of()));
  }

  @ParameterizedTest
  @CsvSource({
    "0.931, 0.931",
    "0.9996, 0.9996",
    "1, 1.000",
    "-0.25, −0.250",
    "-0.0001, −0.0001",
    "-1234.5, '−1,235'",
    "NaN, –"
  })
  void rSquared(double score, String text) {
    assertEquals(text, Rounding.rSquared(score, List.of()));
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "25, 25", "999, 999", "1204, '1,204'", "5000, '5,000'"})
  void count(int count, String text) {
    assertEquals(text, Rounding.count(count));
  }

  @ParameterizedTest
  @CsvSource({
    "0.04996, BELOW, 0.05, 0.04996", // 0.050 would not be below
    "0.0499, AT_MOST, 0.05, 0.050",
    "0.05004, ABOVE, 0.05, 0.05004",
    "0.05, AT_LEAST, 0.05, 0.050",
    "0.0496, BELOW, 0.05, 0.0496"
  })
  void lossStaysOnItsSideOfABound(double loss, Comparison comparison, double bound, String text) {
    Condition condition = new Condition(Measure.TEST_LOSS, comparison, bound);
    assertEquals(text, Rounding.loss(loss, List.of(condition)));
  }

  @Test
  void randomLossesSayNothingFalse() {
    Random random = new Random(1);
    for (int i = 0; i < CASES; i++) {
      double loss = Math.pow(10, random.nextDouble() * 24 - 12) * random.nextDouble();
      check(loss, Measure.TEST_LOSS, random, RoundingTest::read, Rounding::loss);
    }
  }

  @Test
  void randomScoresSayNothingFalse() {
    Random random = new Random(2);
    for (int i = 0; i < CASES; i++) {
      double gap = Math.pow(10, -random.nextInt(17)) * random.nextDouble();
      double share = random.nextBoolean() ? gap : 1 - gap;
      BigDecimal shown =
          check(share, Measure.ACCURACY, random, RoundingTest::read, Rounding::percent);
      assertEquals(share == 1, shown.compareTo(BigDecimal.ONE) == 0, () -> "" + share);
      double score = random.nextBoolean() ? share : -loosely(random);
      shown = check(score, Measure.R_SQUARED, random, RoundingTest::read, Rounding::rSquared);
      assertEquals(score == 1, shown.compareTo(BigDecimal.ONE) == 0, () -> "" + score);
    }
  }

  private static double loosely(Random random) {
    return Math.pow(10, random.nextInt(12) - 6) * random.nextDouble();
  }

  private interface Writer {
    String write(double number, List<Condition> told);
  }

  private interface Reader {
    BigDecimal read(String text);
  }

  /** Checks a number, also beside bounds so near that short roundings would cross them. */
  private static BigDecimal check(
      double number, Measure measure, Random random, Reader reader, Writer writer) {
    BigDecimal exact = new BigDecimal(number);
    String text = writer.write(number, List.of());
    BigDecimal shown = reader.read(text);
    BigDecimal off = shown.subtract(exact).abs();
    assertTrue(
        off.multiply(BigDecimal.valueOf(2)).compareTo(shown.ulp()) <= 0,
        () -> text + " is not the nearest to " + number);
    assertTrue(
        off.multiply(BigDecimal.valueOf(20)).compareTo(exact.abs()) <= 0,
        () -> text + " is far from " + number);
    assertEquals(exact.signum(), shown.signum(), () -> text + " for " + number);

    double bound = number * (1 + (random.nextDouble() - 0.5) * Math.pow(10, -random.nextInt(8)));
    for (Comparison comparison : Comparison.values()) {
      Condition condition = new Condition(measure, comparison, bound);
      BigDecimal beside = reader.read(writer.write(number, List.of(condition)));
      assertEquals(
          sign(comparison, exact.compareTo(new BigDecimal(bound))),
          sign(comparison, beside.compareTo(new BigDecimal(bound))),
          () -> beside + " for " + number + " " + comparison.sign() + " " + bound);
    }
    return shown;
  }

  /** Whether the number is so compared, judged by exact decimals alone. */
  private static boolean sign(Comparison comparison, int compared) {
    return switch (comparison) {
      case AT_LEAST -> compared >= 0;
      case AT_MOST -> compared <= 0;
      case ABOVE -> compared > 0;
      case BELOW -> compared < 0;
    };
  }

  @Test
  void twoThatAreComparedAreNeverShownAlike() {
    Random random = new Random(3);
    for (int i = 0; i < CASES; i++) {
      double low = loosely(random);
      double high = low * (1 + Math.pow(10, -random.nextInt(9)) * random.nextDouble());
      double middle = (low + high) / 2;
      Condition below = new Condition(Measure.TEST_LOSS, Comparison.BELOW, middle);
      Condition above = new Condition(Measure.TEST_LOSS, Comparison.ABOVE, middle);
      if (low < middle && middle < high) {
        String lowText = Rounding.loss(low, List.of(below));
        String highText = Rounding.loss(high, List.of(above));
        assertNotEquals(lowText, highText);
        assertTrue(read(lowText).compareTo(read(highText)) < 0, () -> lowText + " " + highText);
      }
    }
  }

  /** Reads a number back: "98.5%", "−12,346", "1.2·10⁻⁹". */
  private static BigDecimal read(String text) {
    String plain = text.replace(",", "").replace('−', '-');
    if (plain.endsWith("%")) {
      return new BigDecimal(plain.substring(0, plain.length() - 1)).movePointLeft(2);
    }
    int power = plain.indexOf("·10");
    if (power < 0) {
      return new BigDecimal(plain);
    }
    StringBuilder exponent = new StringBuilder();
    for (char raised : plain.substring(power + 3).toCharArray()) {
      exponent.append(raised == '⁻' ? '-' : (char) ('0' + "⁰¹²³⁴⁵⁶⁷⁸⁹".indexOf(raised)));
    }
    return new BigDecimal(plain.substring(0, power) + "e" + exponent);
  }
}
