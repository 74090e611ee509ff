package gradientpress.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gradientpress.data.DataSet;
import gradientpress.data.DataSets;
import gradientpress.data.Split;
import gradientpress.data.Table;
import gradientpress.nn.math.SeededRandom;
import gradientpress.view.Sketch.Text;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The numbers along an axis of an author's own points")
class AxisNumbersTest {
  private static final String[] AXES = {"height", "age"};

  /** Points are stretched to −5 … 5 of a picture that shows −6 … 6, if they lie outside of that. */
  @ParameterizedTest(name = "{0} to {1}")
  @CsvSource({
    "0, 100",
    "1990, 2020",
    "-400, 300",
    "1e-7, 100",
    "0.001, 250000",
    "-1e6, -9.9e5",
    "-3, 4",
    "-6, 6"
  })
  void eachNumberStandsWhereAPointOfThatSizeLies(double least, double most) {
    Table table = plane(least, most);
    AxisNumbers numbers = AxisNumbers.of(table, 0, 6);
    boolean stretched = least < -6 || most > 6;
    assertTrue(numbers.count() >= 3 && numbers.count() <= 7, "there are " + numbers.count());
    for (int i = 0; i < numbers.count(); i++) {
      double number = number(numbers, i);
      double place = stretched ? (number - least) / (most - least) * 10 - 5 : number;
      assertEquals(place, numbers.place(i), 1e-9, numbers.tick(i).name());
      assertTrue(Math.abs(place) <= 6 + 1e-9, "it lies within the picture");
    }
  }

  @ParameterizedTest(name = "{0} to {1}")
  @CsvSource({"0, 100", "1990, 2020", "-400, 300", "7, 7.5", "-0.1, 1234.5"})
  void theStepsAreEvenAndRound(double least, double most) {
    AxisNumbers numbers = AxisNumbers.of(plane(least, most), 0, 6);
    BigDecimal step = exact(numbers, 1).subtract(exact(numbers, 0));
    for (int i = 1; i < numbers.count(); i++) {
      assertEquals(0, step.compareTo(exact(numbers, i).subtract(exact(numbers, i - 1))));
    }
    String digits = step.stripTrailingZeros().unscaledValue().toString();
    assertTrue(List.of("1", "2", "5").contains(digits), "the step is " + step);
  }

  /** Then their names would be longer than they help. */
  @ParameterizedTest(name = "{0} to {1}")
  @CsvSource({"1e12, 1.0000001e12", "-1.7e308, 1.7e308", "7, 7.000000000000001", "1e300, 1.1e300"})
  void numbersThatNeedManyDigitsAreLeftOut(double least, double most) {
    assertTrue(AxisNumbers.of(plane(least, most), 0, 6).count() <= 7);
    Sketch sketch = draw(plane(least, most));
    assertTrue(sketch.texts("tick").stream().allMatch(name -> name.length() <= 7));
  }

  @Test
  void pointsThatAreNobodysHaveNone() {
    assertEquals(0, AxisNumbers.of(DataSets.named("circle"), 0, 6).count());
    assertEquals(List.of(), draw(DataSets.named("circle")).texts("tick"));
  }

  @Test
  void theyStandBesideTheNamesInThePlane() {
    Sketch sketch = draw(plane(100, 200));
    assertEquals(List.of("height →", "↑ age"), sketch.texts("axis"));
    List<Text> ticks = sketch.texts.stream().filter(text -> text.role().equals("tick")).toList();
    assertEquals(
        List.of("100", "120", "140", "160", "180", "10", "20", "30", "40"), sketch.texts("tick"));
    for (Text tick : ticks) {
      assertTrue(tick.x() == 5 || tick.y() == 295, "at the edges");
    }
  }

  @Test
  void aCurveIsNumberedUpwardAsWell() {
    double[] inputs = {10, 20, 30, 40};
    double[] values = {-50, 0, 100, 150};
    Table table = Table.ofValues(new String[] {"week"}, "length", inputs, values);
    Sketch sketch = draw(table);
    assertEquals(List.of("week →", "↑ length"), sketch.texts("axis"));
    // From −100 to 200, since the picture reaches half as far again as the points.
    for (Text tick : sketch.texts.stream().filter(text -> text.role().equals("tick")).toList()) {
      double number = Double.parseDouble(tick.text().replace('−', '-'));
      if (tick.x() == 5) {
        assertEquals(150 - (number - 50), tick.y() + 3, 0.05, tick.text());
      } else {
        assertEquals(((number - 10) / 30 * 10 - 5 + 6) * 25, tick.x(), 0.05, tick.text());
      }
    }
    assertTrue(sketch.texts("tick").contains("100"));
    assertTrue(sketch.texts("tick").contains("20"));
  }

  private static Table plane(double least, double most) {
    double[] inputs = {least, 10, most, 20, least, 30, most, 40};
    return Table.ofClasses(AXES, new String[] {"a", "b"}, inputs, new int[] {0, 1, 0, 1});
  }

  private static Sketch draw(DataSet dataSet) {
    SeededRandom random = new SeededRandom(1, 1);
    Split split =
        dataSet instanceof Table table
            ? Split.of(table, 0.5, 0, random)
            : new Split(DataSets.named(dataSet.name()), 40, 0.5, 0, 0, random);
    Plot plot = Plots.of(dataSet, split, Plane.PRINTED);
    Sketch sketch = new Sketch();
    plot.draw(new double[plot.length()], sketch);
    return sketch;
  }

  private static BigDecimal exact(AxisNumbers numbers, int i) {
    return new BigDecimal(numbers.tick(i).name().replace('−', '-'));
  }

  private static double number(AxisNumbers numbers, int i) {
    return exact(numbers, i).doubleValue();
  }
}
