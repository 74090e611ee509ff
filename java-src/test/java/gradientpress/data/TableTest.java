package gradientpress.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gradientpress.nn.Samples;
import gradientpress.nn.Task;
import gradientpress.nn.math.SeededRandom;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Points that somebody has supplied")
class TableTest {
  private static final String[] ONE_AXIS = {"x"};
  private static final String[] YES_NO = {"no", "yes"};
  private static final int[] LABELS = {0, 1, 1, 0};

  /** In the file, a learnt column after "=" holds numbers, else names of classes are listed. */
  @ParameterizedTest(name = "{3}")
  @CsvFileSource(resources = "/tables/bad.csv", numLinesToSkip = 1)
  void whatIsWrongIsSaidWithItsPlace(String axes, String learnt, String rows, String message) {
    Exception refused =
        assertThrows(IllegalArgumentException.class, () -> table(axes, learnt, rows));
    assertEquals(message, refused.getMessage());
  }

  @ParameterizedTest(name = "{0} {1}: {2}, {3}")
  @CsvSource({
    "x, no yes, BINARY, yes?, 2",
    "age, no yes, BINARY, yes?, 2",
    "x y, A B C, CLASSES, A B C, 3",
    "x, A B C D, CLASSES, A B C D, 4",
    "x y, =price, REGRESSION, price, 0",
  })
  void sayWhatThereIsToLearn(String axes, String learnt, Task task, String outputs, int classes) {
    int count = Math.max(4, classes);
    String row = axes.contains(" ") ? "0 1 %d" : "0 %d";
    String rows =
        IntStream.range(0, count)
            .mapToObj(i -> String.format(row, classes == 0 ? 0 : i % classes))
            .reduce((a, b) -> a + "; " + b)
            .orElseThrow();
    Table table = table(axes, learnt, rows);
    assertEquals(task, table.task());
    assertArrayEquals(axes.split(" "), table.axes());
    assertEquals(outputs, String.join(" ", table.outputs()));
    assertEquals(classes, table.classes());
    assertEquals(classes, table.classNames().length);
    assertEquals(count, table.rows());
    assertEquals(task == Task.REGRESSION ? Noise.OF_TARGETS : Noise.OF_PLACES, table.noise());
  }

  @ParameterizedTest(name = "{0} becomes {1}")
  @CsvSource({
    "-6 0 1 6, -6 0 1 6",
    "0.1 0.2 0.1 0.2, 0.1 0.2 0.1 0.2",
    "3 3 3 3, 3 3 3 3",
    "0 10 5 2.5, -5 5 0 -2.5",
    "100 101 102 104, -5 -2.5 0 5",
    "-6.5 -6.5 -6.5 -6, -5 -5 -5 5",
    "-1e308 1e308 0 0, -5 5 0 0",
    "-1.7e308 1.7e308 0 8.5e307, -5 5 0 2.5",
  })
  void aColumnThatLeavesThePlaneIsStretchedIntoIt(String given, String expected) {
    double[] inputs = Table.ofClasses(ONE_AXIS, YES_NO, numbers(given), LABELS).inputs();
    assertArrayEquals(numbers(expected), inputs, 1e-12);
  }

  @Test
  void eachColumnIsStretchedByItself() {
    double[] inputs = {1, 10, 2, 20, 3, 30, 4, 20};
    Table table = Table.ofClasses(new String[] {"x", "y"}, YES_NO, inputs, LABELS);
    assertArrayEquals(new double[] {1, -5, 2, 0, 3, 5, 4, 0}, table.inputs(), 1e-12);
    assertEquals(10, inputs[1], "what was given stays as it was");
  }

  @ParameterizedTest(name = "{0} becomes {1}")
  @CsvSource({
    "-1 0 0.5 1, -1 0 0.5 1",
    "0.5 0.5 0.5 0.5, 0.5 0.5 0.5 0.5",
    "0 1.5 3 3, -1 0 1 1",
    "-100 -200 -150 -175, 1 -1 0 -0.5",
  })
  void valuesBeyondOneAreStretchedToIt(String given, String expected) {
    Table table = Table.ofValues(ONE_AXIS, "value", new double[4], numbers(given));
    assertArrayEquals(numbers(expected), table.targets(), 1e-12);
  }

  /** So that the page can hand on what it has. */
  @Test
  void aTableMadeOfATablesPartsIsTheSame() {
    double[] inputs = {0, 1e9, 7, 8e9 / 3, -0.1, 1e8};
    int[] labels = {0, 1, 2, 0, 1, 2};
    String[] classes = {"A", "B", "C"};
    Table once = Table.ofClasses(ONE_AXIS, classes, inputs, labels);
    Table twice = Table.ofClasses(once.axes(), once.classNames(), once.inputs(), labels);
    assertArrayEquals(once.inputs(), twice.inputs());
    assertArrayEquals(once.targets(), twice.targets());
    Table values = Table.ofValues(ONE_AXIS, "value", inputs, inputs);
    Table again =
        Table.ofValues(values.axes(), values.outputs()[0], values.inputs(), values.targets());
    assertArrayEquals(values.inputs(), again.inputs());
    assertArrayEquals(values.targets(), again.targets());
  }

  @Test
  void rowsThatHaveBeenDealtStayAsTheyAre() {
    double[] inputs = {1, 2, 3, 4, 5, 6};
    double[] targets = {0, 2, 0, 2, 2, 0}; // nobody is of class B
    String[] classes = {"A", "B", "C"};
    Table table = Table.dealt(ONE_AXIS, classes, classes, inputs, targets, 2);
    assertEquals(2, table.testRows());
    Split split = Split.of(table, 0.9, 0.5, new SeededRandom(1, 1));
    assertArrayEquals(new double[] {1, 2, 3, 4}, split.training().features());
    assertArrayEquals(new double[] {5, 6}, split.test().features());
    assertArrayEquals(new double[] {0, 0, 1, 1, 0, 0}, split.test().targets());
  }

  @ParameterizedTest(name = "{1} outputs: {2}")
  @CsvSource({"no yes, blue?, BINARY", "no yes, no yes, CLASSES", ", price, REGRESSION"})
  void rowsThatHaveBeenDealtKeepTheirOutputs(String classes, String outputs, Task task) {
    String[] names = classes == null ? new String[0] : names(classes);
    double[] targets = {0, 1, 0, 1};
    Table table = Table.dealt(ONE_AXIS, names, names(outputs), new double[4], targets, 1);
    assertEquals(task, table.task());
    assertArrayEquals(names(outputs), table.outputs());
    assertArrayEquals(names, table.classNames());
  }

  @ParameterizedTest(name = "{0}; {1}; {2}: {4}")
  @CsvSource({
    "0 1 2 3, 0 1 0 1, A B, 0, 'test rows must be 1 to 3, was 0'",
    "0 1 2 3, 0 1 0 1, A B, 4, 'test rows must be 1 to 3, was 4'",
    "0 1 2, 0 1 0, A B, 1, 'rows must be 4 to 1000, was 3'",
    "0 1 2, 0 1 0 1, A B, 1, 'inputs must be 4, was 3'",
    "0 1 2 6.1, 0 1 0 1, A B, 1, point is out of bounds",
    "0 1 2 NaN, 0 1 0 1, A B, 1, point is out of bounds",
    "0 1 2 3, 0 1 0 2, A B, 1, point is out of bounds",
    "0 1 2 3, 0 1 0 -1, A B, 1, point is out of bounds",
    "0 1 2 3, 0 1 0 NaN, A B, 1, point is out of bounds",
    "0 1 2 3, 0 1 0 10.1, , 1, point is out of bounds",
  })
  void rowsThatCannotHaveBeenDealtAreRefused(
      String inputs, String targets, String classes, int testRows, String message) {
    String[] names = classes == null ? new String[0] : names(classes);
    String[] outputs = classes == null ? new String[] {"value"} : names;
    Exception refused =
        assertThrows(
            IllegalArgumentException.class,
            () ->
                Table.dealt(ONE_AXIS, names, outputs, numbers(inputs), numbers(targets), testRows));
    assertEquals(message, refused.getMessage());
  }

  @Test
  void takesAThousandRowsAndNotOneMore() {
    assertEquals(1000, Table.ofValues(ONE_AXIS, "v", new double[1000], new double[1000]).rows());
    Exception refused =
        assertThrows(
            IllegalArgumentException.class,
            () -> Table.ofValues(ONE_AXIS, "v", new double[1001], new double[1001]));
    assertEquals("rows must be 4 to 1000, was 1001", refused.getMessage());
  }

  @Test
  void anInputForEachAxisIsNeeded() {
    Exception refused =
        assertThrows(
            IllegalArgumentException.class,
            () -> Table.ofClasses(new String[] {"x", "y"}, YES_NO, new double[7], LABELS));
    assertEquals("inputs must be 8, was 7", refused.getMessage());
  }

  @ParameterizedTest(name = "a share of {0}: {1} of 10 rows for the test")
  @CsvSource({"0.1, 1", "0.25, 2", "0.5, 5", "0.9, 9"})
  void aSplitDealsEachRowOnceInRandomOrder(double share, int test) {
    Table table = countingTable(10);
    Split split = Split.of(table, share, 0, new SeededRandom(1, 1));
    assertEquals(test, split.test().rows());
    List<Double> given = Arrays.stream(table.inputs()).boxed().toList();
    List<Double> dealt = dealt(split);
    assertNotEquals(given, dealt);
    assertEquals(given, dealt.stream().sorted().toList());
    assertEquals(dealt, dealt(Split.of(table, share, 0, new SeededRandom(1, 1))));
    assertNotEquals(dealt, dealt(Split.of(table, share, 0, new SeededRandom(2, 1))));
  }

  @Test
  void rowsKeepTheirTargets() {
    Split numbers = Split.of(countingTable(10), 0.5, 0, new SeededRandom(1, 1));
    assertArrayEquals(
        Arrays.stream(numbers.training().features()).map(x -> -x).toArray(),
        numbers.training().targets());
    double[] inputs = {0, 1, 2, 3, 4, 5};
    int[] labels = {0, 1, 2, 0, 1, 2};
    Table three = Table.ofClasses(ONE_AXIS, new String[] {"A", "B", "C"}, inputs, labels);
    Samples samples = Split.of(three, 0.1, 0, new SeededRandom(1, 1)).training();
    assertEquals(3, samples.outputs());
    for (int row = 0; row < samples.rows(); row++) {
      assertEquals(samples.features()[row] % 3, samples.classOf(row));
      assertEquals(
          1, IntStream.range(row * 3, row * 3 + 3).mapToDouble(i -> samples.targets()[i]).sum());
    }
  }

  @Test
  void noiseBlursPlacesOfClassesAndNumbersToLearn() {
    int rows = 1000;
    int[] labels = IntStream.range(0, rows).map(row -> row % 2).toArray();
    Table classes = Table.ofClasses(ONE_AXIS, YES_NO, new double[rows], labels);
    Samples jittered = Split.of(classes, 0.1, 0.2, new SeededRandom(1, 1)).training();
    assertEquals(0.6, deviation(jittered.features()), 0.05);
    assertTrue(Arrays.stream(jittered.targets()).allMatch(label -> label == 0 || label == 1));
    Table values = Table.ofValues(ONE_AXIS, "value", new double[rows], new double[rows]);
    Samples measured = Split.of(values, 0.1, 0.2, new SeededRandom(1, 1)).training();
    assertEquals(0.2, deviation(measured.targets()), 0.02);
    assertEquals(0, deviation(measured.features()));
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.05, 0.95, Double.NaN})
  void aShareOutOfBoundsIsRefused(double share) {
    SeededRandom random = new SeededRandom(1, 1);
    assertThrows(
        IllegalArgumentException.class, () -> Split.of(countingTable(10), share, 0, random));
  }

  private static double deviation(double[] values) {
    return Math.sqrt(Arrays.stream(values).map(value -> value * value).average().orElseThrow());
  }

  /** Numbers from above 0 to 1, with minus the number to learn. */
  private static Table countingTable(int rows) {
    double[] inputs = IntStream.range(0, rows).mapToDouble(row -> (row + 1.0) / rows).toArray();
    return Table.ofValues(ONE_AXIS, "value", inputs, Arrays.stream(inputs).map(x -> -x).toArray());
  }

  private static List<Double> dealt(Split split) {
    return Stream.of(split.training(), split.test())
        .flatMap(samples -> Arrays.stream(samples.features()).boxed())
        .toList();
  }

  private static Table table(String axes, String learnt, String rows) {
    String[] columns = axes == null ? new String[0] : names(axes);
    String[] lines = rows.split("; ");
    double[] inputs = new double[lines.length * columns.length];
    double[] last = new double[lines.length];
    for (int row = 0; row < lines.length; row++) {
      double[] numbers = numbers(lines[row]);
      System.arraycopy(numbers, 0, inputs, row * columns.length, columns.length);
      last[row] = numbers[columns.length];
    }
    if (learnt.startsWith("=")) {
      return Table.ofValues(columns, names(learnt.substring(1))[0], inputs, last);
    }
    int[] labels = Arrays.stream(last).mapToInt(label -> (int) label).toArray();
    return Table.ofClasses(columns, names(learnt), inputs, labels);
  }

  /** Names between spaces; an underscore stands for an empty one. */
  private static String[] names(String text) {
    return Arrays.stream(text.split(" ")).map(name -> name.replace("_", "")).toArray(String[]::new);
  }

  private static double[] numbers(String text) {
    return Arrays.stream(text.split(" ")).mapToDouble(Double::parseDouble).toArray();
  }
}
