package gradientpress.data.feature;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FeaturesTest {
  /** What a feature is, in other words. */
  private interface Formula {
    double of(double x, double y);
  }

  static Stream<Arguments> features() {
    return Stream.of(
        feature("x", "x", false, (x, y) -> x),
        feature("y", "y", true, (x, y) -> y),
        feature("x^2", "x²", false, (x, y) -> Math.pow(x, 2)),
        feature("y^2", "y²", true, (x, y) -> Math.pow(y, 2)),
        feature("xy", "xy", true, (x, y) -> (Math.pow(x + y, 2) - Math.pow(x - y, 2)) / 4),
        feature("sin(x)", "sin x", false, (x, y) -> Math.sin(x)),
        feature("sin(y)", "sin y", true, (x, y) -> Math.sin(y)),
        feature("cos(x)", "cos x", false, (x, y) -> Math.cos(x)),
        feature("cos(y)", "cos y", true, (x, y) -> Math.cos(y)),
        feature("radius", "radius", true, Math::hypot));
  }

  private static Arguments feature(String name, String label, boolean needsY, Formula formula) {
    return Arguments.of(name, label, needsY, formula);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("features")
  void areWhatTheirNamesSay(String name, String label, boolean needsY, Formula formula) {
    Feature feature = Features.named(name);
    assertEquals(name, feature.name());
    assertEquals(label, feature.label());
    assertEquals(needsY, feature.needsY());
    for (double x = -6; x <= 6; x += 0.75) {
      for (double y = -6; y <= 6; y += 0.75) {
        assertEquals(formula.of(x, y), feature.of(x, y), 1e-13);
      }
      if (needsY) {
        assertNotEquals(feature.of(x, -2), feature.of(x, 1), "y matters");
      } else {
        assertEquals(feature.of(x, 0), feature.of(x, Double.NaN), "y does not matter");
      }
    }
  }

  @Test
  void areListedInTheOrderOfTheControls() {
    assertArrayEquals(features().map(arguments -> arguments.get()[0]).toArray(), Features.names());
  }

  @ParameterizedTest
  @ValueSource(strings = {"z", "X", "x²", ""})
  void anUnknownNameIsShown(String name) {
    Exception unknown = assertThrows(IllegalArgumentException.class, () -> Features.named(name));
    assertEquals("feature '" + name + "' is unknown", unknown.getMessage());
  }
}
