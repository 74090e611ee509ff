package gradientpress.nn.math;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import java.util.function.DoubleFunction;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Portable elementary functions")
class PortableMathTest {
  private static final double MAX = Double.MAX_VALUE;

  /** The functions, their oracles, the bounds they state, and where the oracle can follow them. */
  private enum Function {
    EXP(PortableMath::exp, ExactNumber::exp, StrictMath::exp, 1.1, -745.13, 709.78),
    EXP_MINUS_ONE(
        PortableMath::expMinusOne, ExactNumber::expMinusOne, StrictMath::expm1, 2.1, -745, 709.78),
    LOG(PortableMath::log, ExactNumber::log, StrictMath::log, 1, Double.MIN_VALUE, MAX),
    LOG_ONE_PLUS(
        PortableMath::logOnePlus, ExactNumber::logOnePlus, StrictMath::log1p, 1.5, -1 + 1e-16, MAX),
    LOGISTIC(
        PortableMath::logistic,
        ExactNumber::logistic,
        x -> 1 / (1 + StrictMath.exp(-x)),
        2.1,
        -708,
        800),
    TANH(PortableMath::tanh, ExactNumber::tanh, StrictMath::tanh, 3, -300, 300),
    SIN(PortableMath::sin, ExactNumber::sin, StrictMath::sin, 1.5, -MAX, MAX),
    COS(PortableMath::cos, ExactNumber::cos, StrictMath::cos, 1.5, -MAX, MAX);

    final DoubleUnaryOperator function;
    final DoubleFunction<ExactNumber> oracle;
    final DoubleUnaryOperator ofStrictMath;
    final double statedUlps;
    final double lowest;
    final double highest;

    Function(
        DoubleUnaryOperator function,
        DoubleFunction<ExactNumber> oracle,
        DoubleUnaryOperator ofStrictMath,
        double statedUlps,
        double lowest,
        double highest) {
      this.function = function;
      this.oracle = oracle;
      this.ofStrictMath = ofStrictMath;
      this.statedUlps = statedUlps;
      this.lowest = lowest;
      this.highest = highest;
    }

    double of(double x) {
      return function.applyAsDouble(x);
    }

    void assertNear(double x) {
      double error = oracle.apply(x).errorInUlps(of(x));
      assertTrue(error <= statedUlps, () -> this + "(" + x + ") is off by " + error + " ulp");
    }

    void assertNeverFallsAt(double x) {
      assertTrue(of(Math.nextDown(x)) <= of(x), () -> this + " falls before " + x);
      assertTrue(of(x) <= of(Math.nextUp(x)), () -> this + " falls after " + x);
    }
  }

  /** A loop over arrays and the function whose bits it must give. */
  private enum Loop {
    EXP(PortableMath::exp, PortableMath::exp),
    LOGISTIC(PortableMath::logistic, PortableMath::logistic),
    TANH(PortableMath::tanh, PortableMath::tanh);

    interface OverArrays {
      void fill(double[] from, double[] to, int count);
    }

    final OverArrays loop;
    final DoubleUnaryOperator function;

    Loop(OverArrays loop, DoubleUnaryOperator function) {
      this.loop = loop;
      this.function = function;
    }
  }

  @ParameterizedTest(name = "{0} from {1} to {2}")
  @CsvSource({
    "EXP,  -0.3466, 0.3466",
    "EXP,  -1, 1",
    "EXP,  -50, 50",
    "EXP,  -708, 709.7827",
    "EXP,  -745.1332191019411, -708", // subnormal results
    "EXP_MINUS_ONE, -0.006, 0.006", // the first step of the table
    "EXP_MINUS_ONE, -0.05, 0.05",
    "EXP_MINUS_ONE, -1, 1", // where the error is largest: 2.02 at 0.382
    "EXP_MINUS_ONE, -45, 45",
    "LOG,  0.99, 1.01",
    "LOG,  0.7, 0.72", // either side of the square root of a half
    "LOG,  0.5, 2",
    "LOG,  1, 1e6",
    "LOG,  1e300, 1.7e308",
    "LOG,  4.9e-324, 1e-307", // subnormal arguments
    "LOG_ONE_PLUS, -0.01, 0.01",
    "LOG_ONE_PLUS, -0.3, 0.42", // where the error is largest: 1.27 at 0.282
    "LOG_ONE_PLUS, -0.9999, -0.9",
    "LOG_ONE_PLUS, 1, 1e6",
    "LOGISTIC, -1, 1", // where the error is largest: 1.97 at −0.011
    "LOGISTIC, -20, 40",
    "LOGISTIC, -708, -20",
    "TANH, 0, 0.01", // where the error is largest
    "TANH, 0, 0.1",
    "TANH, 0.1, 0.5",
    "TANH, 0.5, 0.6",
    "TANH, 0.6, 1.5",
    "TANH, 1.5, 16",
    "TANH, 16, 23", // where it becomes one
    "SIN,  -0.8, 0.8",
    "SIN,  -7, 7",
    "SIN,  -100000, 100000",
    "SIN,  999000, 1001000", // either side of the large angles
    "SIN,  1e15, 1e16",
    "COS,  -0.8, 0.8",
    "COS,  -7, 7",
    "COS,  -100000, 100000",
    "COS,  999000, 1001000",
    "COS,  1e15, 1e16",
  })
  void staysWithinItsStatedError(Function function, double from, double to) {
    Random random = new Random(1);
    int steps = 500;
    for (int i = 0; i <= steps; i++) {
      function.assertNear(from + (to - from) * ((double) i / steps));
      function.assertNear(from + (to - from) * random.nextDouble());
    }
  }

  @ParameterizedTest
  @EnumSource
  void staysWithinItsStatedErrorInEveryBinade(Function function) {
    Random random = new Random(3);
    for (int k = Double.MIN_EXPONENT - 52; k <= Double.MAX_EXPONENT; k++) {
      double x = Math.scalb(1 + random.nextDouble(), k);
      if (x <= function.highest) {
        function.assertNear(x);
      }
      if (-x >= function.lowest) {
        function.assertNear(-x);
      }
    }
  }

  @Test
  void expIsAsExactWhereTheArgumentChangesItsExponent() {
    for (int k = -1000; k < 1000; k += 7) {
      double boundary = (k + 0.5) * Math.log(2);
      for (double x : new double[] {Math.nextDown(boundary), boundary, Math.nextUp(boundary)}) {
        Function.EXP.assertNear(x);
        Function.EXP_MINUS_ONE.assertNear(x);
      }
    }
  }

  @Test
  void logIsAsExactOnEitherSideOfEveryPowerOfTwo() {
    for (int k = Double.MIN_EXPONENT - 52; k <= Double.MAX_EXPONENT; k++) {
      double power = Math.scalb(1.0, k);
      Function.LOG.assertNear(power);
      Function.LOG.assertNear(Math.nextUp(power));
      Function.LOG.assertNear(Math.nextUp(power * Math.sqrt(2)));
      if (k > Double.MIN_EXPONENT - 52) {
        Function.LOG.assertNear(Math.nextDown(power));
      }
    }
  }

  @Test
  void sinAndCosAreAsExactNextToTheirZeros() {
    for (int quarterTurns = 1; quarterTurns <= 636_700; quarterTurns += 411) {
      double x = quarterTurns * (Math.PI / 2);
      Function.SIN.assertNear(x);
      Function.COS.assertNear(x);
    }
  }

  @Test
  void sinAndCosAreAsExactForTheDoublesThatComeNearestToTheirZeros() {
    for (int exponent = -52; exponent <= Double.MAX_EXPONENT - 52; exponent++) {
      double x = ExactNumber.nearlyQuarterTurns(exponent);
      Function.SIN.assertNear(x);
      Function.COS.assertNear(x);
      Function.SIN.assertNear(-x);
      Function.COS.assertNear(-x);
    }
  }

  @Test
  void cosIsAsExactForTheDoubleNearestOfAllToAZero() {
    double x = 0x1.6ac5b262ca1ffp849; // 6381956970095103 · 2^797 (J.-M. Muller)
    assertEquals(x, ExactNumber.nearlyQuarterTurns(797));
    double exact = -4.687165924254628E-19;
    assertEquals(exact, PortableMath.cos(x), Math.ulp(exact));
    assertEquals(1, PortableMath.sin(x));
  }

  @ParameterizedTest(name = "{0}({1}) = {2}")
  @CsvSource({
    "EXP,  709.782712893384, 1.7976931348622732E308", // the largest that does not overflow
    "EXP,  709.7827128933841, Infinity",
    "EXP,  -745.1332191019411, 4.9E-324", // the smallest that does not vanish
    "EXP,  -745.1332191019412, 0",
    "EXP,  1.7976931348623157E308, Infinity",
    "EXP,  -1.7976931348623157E308, 0",
    "EXP,  4.9E-324, 1",
    "EXP_MINUS_ONE, 709.782712893384, 1.7976931348622732E308",
    "EXP_MINUS_ONE, 709.7827128933841, Infinity",
    "EXP_MINUS_ONE, -38, -1",
    "EXP_MINUS_ONE, -1.7976931348623157E308, -1",
    "EXP_MINUS_ONE, 1.7976931348623157E308, Infinity",
    "EXP_MINUS_ONE, -4.9E-324, -4.9E-324",
    "EXP_MINUS_ONE, 2.2250738585072014E-308, 2.2250738585072014E-308",
    "LOG,  -1, NaN",
    "LOG,  -4.9E-324, NaN",
    "LOG,  1, 0",
    "LOG,  4.9E-324, -744.4400719213812",
    "LOG,  2.2250738585072014E-308, -708.3964185322641",
    "LOG,  1.7976931348623157E308, 709.782712893384",
    "LOG_ONE_PLUS, -1, -Infinity",
    "LOG_ONE_PLUS, -1.0000000000000002, NaN",
    "LOG_ONE_PLUS, -1.7976931348623157E308, NaN",
    "LOG_ONE_PLUS, 1.7976931348623157E308, 709.782712893384",
    "LOG_ONE_PLUS, -4.9E-324, -4.9E-324",
    "LOG_ONE_PLUS, 2.2250738585072014E-308, 2.2250738585072014E-308",
    "LOGISTIC, 37, 1",
    "LOGISTIC, 1.7976931348623157E308, 1",
    "LOGISTIC, -709.8, 0", // where e^−x overflows; the limit is a subnormal number
    "LOGISTIC, -1.7976931348623157E308, 0",
    "TANH, 19.0615474653985, 1",
    "TANH, -1.7976931348623157E308, -1",
    "TANH, 4.9E-324, 4.9E-324",
    "TANH, -2.2250738585072014E-308, -2.2250738585072014E-308",
    "SIN,  4.9E-324, 4.9E-324",
    "SIN,  -2.2250738585072014E-308, -2.2250738585072014E-308",
    "SIN,  1.7976931348623157E308, 0.004961954789184062",
    "COS,  4.9E-324, 1",
    "COS,  1.7976931348623157E308, -0.9999876894265599",
  })
  void edgesOfTheRange(Function function, double x, double expected) {
    assertEquals(expected, function.of(x));
  }

  @ParameterizedTest
  @ValueSource(
      doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, 0.0, -0.0})
  void specialValuesAreThoseOfStrictMath(double x) {
    for (Function function : Function.values()) {
      assertEquals(function.ofStrictMath.applyAsDouble(x), function.of(x), function::toString);
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"TANH", "SIN"})
  void areOddToTheLastBit(Function function) {
    for (double x = 1e-12; x < 1e12; x *= 1.01) {
      assertEquals(-function.of(x), function.of(-x));
    }
    for (int i = 0; i < 700; i++) {
      double seam = (i + 0.5) / 32;
      assertEquals(-function.of(seam), function.of(-seam));
    }
  }

  @Test
  void cosIsEvenToTheLastBit() {
    for (double x = 1e-12; x < 1e12; x *= 1.01) {
      assertEquals(PortableMath.cos(x), PortableMath.cos(-x));
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"EXP", "LOG"})
  void neverFallFromOneNumberToTheNext(Function function) {
    Random random = new Random(2);
    for (int i = 0; i < 20_000; i++) {
      function.assertNeverFallsAt(random.nextDouble() * 40);
    }
  }

  @Test
  void tanhJumpsByNoMoreThanItsErrorFromOneStepOfItsTableToTheNext() {
    for (int k = -1400; k < 1400; k++) {
      double seam = (k + 0.5) / 64;
      double before = PortableMath.tanh(Math.nextDown(seam));
      double after = PortableMath.tanh(Math.nextUp(seam));
      double ulp = Math.ulp(after);
      assertTrue(after - before >= -3 * ulp && after - before <= 4 * ulp, () -> "jumps at " + seam);
      Function.TANH.assertNear(seam);
    }
  }

  @Test
  void tanhNeverFallsByMoreThanOneUlpFromOneNumberToTheNext() {
    Random random = new Random(2);
    for (int i = 0; i < 100_000; i++) {
      double x = random.nextDouble() * 20;
      double value = PortableMath.tanh(x);
      double next = PortableMath.tanh(Math.nextUp(x));
      assertTrue(next >= value - Math.ulp(value), () -> "falls after " + x);
    }
  }

  @Test
  void expNeverFallsFromOneStepOfItsTableToTheNext() {
    for (int k = -64_000; k < 64_000; k++) {
      Function.EXP.assertNeverFallsAt((k + 0.5) * (Math.log(2) / 64));
    }
  }

  @Test
  void tanhNeverExceedsOne() {
    for (double x = 5; x < 25; x += 0.001) {
      assertTrue(PortableMath.tanh(x) <= 1);
    }
  }

  @ParameterizedTest
  @EnumSource
  void loopsGiveTheBitsOfTheFunction(Loop loop) {
    double[] from = arguments();
    double[] expected = from.clone();
    int count = from.length - 1;
    for (int i = 0; i < count; i++) {
      expected[i] = loop.function.applyAsDouble(from[i]);
    }
    double[] to = from.clone();
    loop.loop.fill(from, to, count);
    assertArrayEquals(expected, to, "and leave what follows alone");
    loop.loop.fill(from, from, count);
    assertArrayEquals(expected, from, "in place");
  }

  private static double[] arguments() {
    Random random = new Random(4);
    double[] arguments = new double[3000];
    for (int i = 0; i < arguments.length; i++) {
      arguments[i] = Math.scalb(random.nextGaussian(), random.nextInt(30) - 15);
    }
    double[] special = {Double.NaN, MAX, -MAX, 1 / 0.0, -1 / 0.0, 0.0, -0.0, Double.MIN_VALUE};
    System.arraycopy(special, 0, arguments, 0, special.length);
    return arguments;
  }
}
