package gradientpress.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gradientpress.nn.Samples;
import gradientpress.nn.Task;
import gradientpress.nn.math.SeededRandom;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DataSetsTest {
  private static final int POINTS = 1000;

  static String[] names() {
    return DataSets.names();
  }

  /** Every data set, with every number of classes that it takes. */
  static List<Generator> all() {
    return Arrays.stream(names())
        .flatMap(
            name ->
                DataSets.takesClasses(name)
                    ? IntStream.rangeClosed(2, 6).mapToObj(n -> DataSets.named(name, n))
                    : List.of(DataSets.named(name)).stream())
        .toList();
  }

  @Test
  void areListedInTheOrderOfTheControls() {
    assertEquals(
        "circle xor gauss spiral moons checkerboard blobs cats-and-dogs"
            + " line sine step noise plane hills digits",
        String.join(" ", DataSets.names()));
  }

  @ParameterizedTest
  @MethodSource("names")
  void areFoundByTheirNamesAndLabelledForReaders(String name) {
    DataSet dataSet = DataSets.named(name);
    assertEquals(name, dataSet.name());
    assertFalse(dataSet.label().isBlank());
    assertTrue(name.matches("[a-z]+(-[a-z]+)*"), "as authors write it");
  }

  @ParameterizedTest
  @MethodSource("all")
  void nameEachClass(Generator dataSet) {
    Set<String> names = new HashSet<>(Arrays.asList(dataSet.classNames()));
    assertEquals(dataSet.classes(), names.size(), names::toString);
    assertFalse(names.contains(""));
  }

  @ParameterizedTest
  @MethodSource("all")
  void sayHowManyInputsOutputsAndClassesASampleHas(Generator dataSet) {
    Samples samples = split(dataSet, 20, 0, 1).training();
    assertEquals(dataSet.axes().length, samples.inputs());
    assertEquals(dataSet.outputs().length, samples.outputs());
    assertEquals(dataSet.task() == Task.CLASSES ? dataSet.classes() : 1, samples.outputs());
    assertEquals(dataSet.axes().length, Set.of(dataSet.axes()).size(), "names are distinct");
    assertEquals(dataSet.outputs().length, Set.of(dataSet.outputs()).size());
    int side = dataSet.imageSide();
    assertTrue(side == 0 ? samples.inputs() <= 2 : samples.inputs() == side * side);
  }

  @ParameterizedTest
  @MethodSource("all")
  void targetsMeanWhatTheTaskSays(Generator dataSet) {
    Samples samples = split(dataSet, POINTS, 0, 1).training();
    int width = samples.outputs();
    for (int row = 0; row < samples.rows(); row++) {
      double[] targets = Arrays.copyOfRange(samples.targets(), row * width, (row + 1) * width);
      switch (dataSet.task()) {
        case BINARY -> assertEquals(row % 2, targets[0]);
        case REGRESSION -> assertTrue(Math.abs(targets[0]) <= 1);
        case CLASSES -> {
          assertEquals(1, Arrays.stream(targets).sum());
          assertEquals(1, targets[row % width], "classes take turns");
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("all")
  void theSameSeedDrawsTheSamePoints(Generator dataSet) {
    Split one = split(dataSet, 100, 0.2, 7);
    Split two = split(dataSet, 100, 0.2, 7);
    assertArrayEquals(one.training().features(), two.training().features());
    assertArrayEquals(one.training().targets(), two.training().targets());
    assertArrayEquals(one.test().features(), two.test().features());
    assertArrayEquals(one.test().targets(), two.test().targets());
    Split other = split(dataSet, 100, 0.2, 8);
    assertFalse(Arrays.equals(one.training().features(), other.training().features()));
  }

  @ParameterizedTest
  @MethodSource("all")
  void trainingAndTestSetHaveNoPointInCommon(Generator dataSet) {
    Split split = split(dataSet, POINTS, 0, 7);
    Set<List<Double>> seen = rows(split.training());
    assertEquals(POINTS / 2, seen.size(), "all different");
    seen.retainAll(rows(split.test()));
    assertEquals(Set.of(), seen);
  }

  @ParameterizedTest
  @MethodSource("all")
  void allInputsStayInBoundsWhateverTheNoise(Generator dataSet) {
    double least = dataSet.imageSide() > 0 ? 0 : -6;
    double most = dataSet.imageSide() > 0 ? 1 : 6;
    for (double noise : new double[] {0, 0.5, 5}) {
      double[] features = split(dataSet, POINTS, noise, 1).training().features();
      assertTrue(Arrays.stream(features).allMatch(value -> value >= least && value <= most));
    }
  }

  @ParameterizedTest(name = "{0} with {1} classes: {2}, {3}")
  @CsvSource({
    "spiral, 0, BINARY, blue?",
    "spiral, 2, BINARY, blue?",
    "spiral, 3, CLASSES, A B C",
    "spiral, 6, CLASSES, A B C D E F",
    "blobs, 0, CLASSES, A B C",
    "blobs, 2, CLASSES, A B",
    "blobs, 6, CLASSES, A B C D E F",
    "circle, 4, BINARY, blue?",
    "cats-and-dogs, 5, CLASSES, cat dog",
    "digits, 2, CLASSES, 0 1 2 3 4 5 6 7 8 9",
    "hills, 3, REGRESSION, value",
  })
  void someTakeAnyNumberOfClassesAndTheOthersIgnoreIt(
      String name, int classes, Task task, String outputs) {
    Generator dataSet = DataSets.named(name, classes);
    assertEquals(name, dataSet.name());
    assertEquals(task, dataSet.task());
    assertEquals(outputs, String.join(" ", dataSet.outputs()));
  }

  @ParameterizedTest
  @MethodSource("names")
  void onlySpiralAndBlobsTakeAnyNumberOfClasses(String name) {
    assertEquals(List.of("spiral", "blobs").contains(name), DataSets.takesClasses(name));
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 1, 7, Integer.MIN_VALUE})
  void aNumberOfClassesOutOfBoundsIsShown(int classes) {
    for (String name : names()) {
      Exception refused =
          assertThrows(IllegalArgumentException.class, () -> DataSets.named(name, classes));
      assertEquals("classes must be 2 to 6, was " + classes, refused.getMessage());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"circles", "Circle", ""})
  void anUnknownNameIsShown(String name) {
    Exception unknown = assertThrows(IllegalArgumentException.class, () -> DataSets.named(name));
    assertEquals("data set '" + name + "' is unknown", unknown.getMessage());
  }

  private static Set<List<Double>> rows(Samples samples) {
    int width = samples.inputs();
    Set<List<Double>> rows = new HashSet<>();
    for (int row = 0; row < samples.rows(); row++) {
      rows.add(Arrays.stream(samples.features(), row * width, (row + 1) * width).boxed().toList());
    }
    return rows;
  }

  private static Split split(Generator dataSet, int points, double noise, int seed) {
    return new Split(dataSet, points, 0.5, noise, 0, new SeededRandom(seed, 1));
  }
}
