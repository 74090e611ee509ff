package gradientpress.nn.math;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
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

@DisplayName("Portable exp, log, tanh, sin and cos")
class PortableMathTest {
  /** The functions, their oracles, and the bounds that their documentation states. */
  private enum Function {
    EXP(PortableMath::exp, ExactNumber::exp, 1),
    LOG(PortableMath::log, ExactNumber::log, 1),
    TANH(PortableMath::tanh, ExactNumber::tanh, 3),
    SIN(PortableMath::sin, ExactNumber::sin, 2),
    COS(PortableMath::cos, ExactNumber::cos, 2);

    final DoubleUnaryOperator function;
    final DoubleFunction<ExactNumber> oracle;
    final double statedUlps;

    Function(DoubleUnaryOperator function, DoubleFunction<ExactNumber> oracle, double statedUlps) {
      this.function = function;
      this.oracle = oracle;
      this.statedUlps = statedUlps;
    }

    double of(double x) {
      return function.applyAsDouble(x);
    }

    void assertNear(double x) {
      double error = oracle.apply(x).errorInUlps(of(x));
      assertTrue(error <= statedUlps, () -> this + "(" + x + ") is off by " + error + " ulp");
    }
  }

  @ParameterizedTest(name = "{0} from {1} to {2}")
  @CsvSource({
    "EXP,  -0.3466, 0.3466",
    "EXP,  -1, 1",
    "EXP,  -50, 50",
    "EXP,  -708, 709.7827",
    "EXP,  -745.1332191019411, -708", // subnormal results
    "LOG,  0.99, 1.01",
    "LOG,  0.7, 0.72", // either side of the square root of a half
    "LOG,  0.5, 2",
    "LOG,  1, 1e6",
    "LOG,  1e300, 1.7e308",
    "LOG,  4.9e-324, 1e-307", // subnormal arguments
    "TANH, 1e-9, 1e-6",
    "TANH, 1e-4, 0.2",
    "TANH, 0.2, 1.5",
    "TANH, 1.5, 16",
    "TANH, 16, 23", // where it becomes one
    "SIN,  1e-9, 1e-6",
    "SIN,  -0.8, 0.8",
    "SIN,  -7, 7",
    "SIN,  -100000, 100000",
    "COS,  -0.8, 0.8",
    "COS,  -7, 7",
    "COS,  -100000, 100000",
  })
  void staysWithinItsStatedError(Function function, double from, double to) {
    Random random = new Random(1);
    int steps = 500;
    for (int i = 0; i <= steps; i++) {
      function.assertNear(from + (to - from) * ((double) i / steps));
      function.assertNear(from + (to - from) * random.nextDouble());
    }
  }

  @Test
  void expAndTanhAreAsExactWhereTheArgumentChangesItsExponent() {
    for (int k = -1000; k < 1000; k += 7) {
      double boundary = (k + 0.5) * Math.log(2);
      for (double x : new double[] {Math.nextDown(boundary), boundary, Math.nextUp(boundary)}) {
        Function.EXP.assertNear(x);
        if (x > 0 && x < 30) {
          Function.TANH.assertNear(x / 2);
        }
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
    for (int quarterTurns = 1; quarterTurns <= 63_661; quarterTurns += 41) {
      double x = quarterTurns * (Math.PI / 2);
      Function.SIN.assertNear(x);
      Function.COS.assertNear(x);
    }
  }

  @ParameterizedTest(name = "{0}({1}) = {2}")
  @CsvSource({
    "EXP,  NaN, NaN",
    "EXP,  0, 1",
    "EXP,  -0.0, 1",
    "EXP,  Infinity, Infinity",
    "EXP,  -Infinity, 0",
    "EXP,  709.782712893384, 1.7976931348622732E308", // the largest that does not overflow
    "EXP,  709.7827128933841, Infinity",
    "EXP,  -745.1332191019411, 4.9E-324", // the smallest that does not vanish
    "EXP,  -745.1332191019412, 0",
    "EXP,  1e300, Infinity",
    "EXP,  -1e300, 0",
    "EXP,  4.9E-324, 1",
    "LOG,  NaN, NaN",
    "LOG,  -1, NaN",
    "LOG,  -4.9E-324, NaN",
    "LOG,  -Infinity, NaN",
    "LOG,  0, -Infinity",
    "LOG,  -0.0, -Infinity",
    "LOG,  1, 0",
    "LOG,  Infinity, Infinity",
    "LOG,  4.9E-324, -744.4400719213812",
    "LOG,  2.2250738585072014E-308, -708.3964185322641",
    "LOG,  1.7976931348623157E308, 709.782712893384",
    "TANH, NaN, NaN",
    "TANH, 0, 0",
    "TANH, -0.0, -0.0",
    "TANH, Infinity, 1",
    "TANH, -Infinity, -1",
    "TANH, 1000, 1",
    "TANH, 4.9E-324, 4.9E-324",
    "TANH, -2.2250738585072014E-308, -2.2250738585072014E-308",
    "SIN,  NaN, NaN",
    "SIN,  0, 0",
    "SIN,  -0.0, -0.0",
    "SIN,  Infinity, NaN",
    "SIN,  -Infinity, NaN",
    "SIN,  4.9E-324, 4.9E-324",
    "SIN,  -2.2250738585072014E-308, -2.2250738585072014E-308",
    "COS,  NaN, NaN",
    "COS,  0, 1",
    "COS,  -0.0, 1",
    "COS,  Infinity, NaN",
    "COS,  -Infinity, NaN",
    "COS,  4.9E-324, 1",
  })
  void specialValuesAreThoseOfMath(Function function, double x, double expected) {
    assertEquals(expected, function.of(x));
  }

  @ParameterizedTest
  @EnumSource(names = {"TANH", "SIN"})
  void areOddToTheLastBit(Function function) {
    for (double x = 1e-12; x < 50; x *= 1.01) {
      assertEquals(-function.of(x), function.of(-x));
    }
  }

  @Test
  void cosIsEvenToTheLastBit() {
    for (double x = 1e-12; x < 50; x *= 1.01) {
      assertEquals(PortableMath.cos(x), PortableMath.cos(-x));
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"EXP", "LOG"})
  void neverFallFromOneNumberToTheNext(Function function) {
    Random random = new Random(2);
    for (int i = 0; i < 20_000; i++) {
      double x = random.nextDouble() * 40;
      assertTrue(function.of(x) <= function.of(Math.nextUp(x)), () -> "falls after " + x);
    }
  }

  @Test
  void tanhNeverExceedsOne() {
    for (double x = 5; x < 25; x += 0.001) {
      assertTrue(PortableMath.tanh(x) <= 1);
    }
  }

  @ParameterizedTest
  @ValueSource(doubles = {PortableMath.MAX_ANGLE, -PortableMath.MAX_ANGLE})
  void theLargestAngleIsTakenAndTheNextOneRefused(double angle) {
    Function.SIN.assertNear(angle);
    Function.COS.assertNear(angle);
    double beyond = angle + Math.copySign(Math.ulp(angle), angle);
    assertThrows(IllegalArgumentException.class, () -> PortableMath.sin(beyond));
    assertThrows(IllegalArgumentException.class, () -> PortableMath.cos(beyond));
  }
}
