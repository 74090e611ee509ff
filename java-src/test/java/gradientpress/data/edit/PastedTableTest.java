package gradientpress.data.edit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Pasted points")
class PastedTableTest {
  private static final Path POSTS = Path.of("java-src/test/resources/posts/bad");
  private static final Pattern OF_BUILD =
      Pattern.compile("^\\S+?\\.csv:(\\d+):(\\d+): error", Pattern.MULTILINE);
  private static final Pattern OF_PAGE =
      Pattern.compile("^Line (\\d+), column (\\d+): ", Pattern.MULTILINE);

  @Test
  void areReadWithTheirClassesInOrder() {
    EditedPoints points =
        read("x , y,class\n1,2,cat\n\n 3 ,-4.5,\"big \"\"dog\"\"\"\n1e0,0,cat\n0,0,cat");
    assertArrayEquals(new String[] {"x", "y"}, points.axes());
    assertArrayEquals(new String[] {"cat", "big \"dog\""}, points.classes());
    assertArrayEquals(new String[] {"big \"dog\"?"}, points.outputs());
    assertEquals(4, points.rows());
    assertEquals(0, points.originalRows());
  }

  @Test
  void ofASpreadsheetArePartedByTabs() {
    EditedPoints points = read("size\tvalue\r\n1\t0.1\r\n2\t0.2\r\n3\t0.3\r\n4\t0.4\r\n");
    assertArrayEquals(new String[] {"size"}, points.axes());
    assertEquals(0, points.classes().length);
    assertArrayEquals(new String[] {"value"}, points.outputs());
  }

  @Test
  void areShrunkIntoThePlane() {
    EditedPoints points = read("x,y,value\n0,1,0\n100,2,1\n50,3,2\n25,4,4");
    double[] inputs = points.inputs();
    Arrays.sort(inputs);
    assertEquals(-5, inputs[0]);
    assertEquals(5, inputs[inputs.length - 1]);
    assertTrue(Arrays.stream(points.targets()).allMatch(v -> Math.abs(v) <= 1));
  }

  @ParameterizedTest(name = "{0}, of {1} rows {2} for the test")
  @CsvSource({"0.5, 40, 20", "0.1, 40, 4", "0.9, 40, 36", "0.1, 4, 1", "0.9, 4, 3"})
  void areDealtEvenlyToBothSets(double share, int rows, int test) {
    String text =
        IntStream.range(0, rows)
            .mapToObj(i -> "%d.5,%s".formatted(i % 5, i < rows / 2 ? "a" : "b"))
            .collect(Collectors.joining("\n", "x,class\n", ""));
    EditedPoints points = new PastedTable(text, new JavaNotation()).points(share);
    assertTrue(points.areEnough());
    assertEquals(test, points.rows() - points.trainingRows());
    if (rows > 4) {
      assertEquals(points.count(0, true), points.count(1, true));
    }
  }

  /** What the build says of files that it refuses is the oracle: the same places. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "csv-cells",
        "csv-empty",
        "csv-for-two-trainers",
        "csv-last-column-is-input",
        "csv-last-column-misspelt",
        "csv-quote-unclosed",
        "csv-text-after-quote",
        "csv-with-semicolons",
        "csv-without-header",
        "constant-column",
        "row-count"
      })
  void mistakesAreFoundWhereTheBuildFindsThem(String name) throws IOException {
    String text = Files.readString(POSTS.resolve(name + ".csv"));
    List<String> expected = places(OF_BUILD, Files.readString(POSTS.resolve(name + ".txt")));
    assertTrue(!expected.isEmpty());
    assertEquals(expected, places(OF_PAGE, new PastedTable(text, new JavaNotation()).mistakes()));
  }

  @ParameterizedTest(name = "{1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          x,class;1,a;2,two;3,b;4,a         | ''
          x,class;1,a;2,a;3,a;4,a           | Line 1, column 3: there is only one class: nothing can be told apart.
          x,class;1,a;2,;3,b;4,a            | Line 3, column 3: this class's name is empty.
          x,x,value;1,1,1;2,2,2;3,3,3;4,4,4 | Line 1, column 1: another column is named 'x', too.
          ,value;1,1;2,2;3,3;4,4            | Line 1, column 1: this column's name is empty.
          x,value;1,0x10;2,1;3,2;4,5        | Line 2, column 3: column 'value' holds numbers, found the text '0x10'.
          x,value;Infinity,1;2,1;3,2;4,5    | Line 2, column 1: column 'x' holds numbers, found the text 'Infinity'.
          x,value;1e999,1;2,1;3,2;4,5       | Line 2, column 1: '1e999' is too large for a number.
          x,class;1,a;2,b;3,c;4,d;5,e;6,f;7,g | Line 8, column 3: 'g' is one class too many: at most 6 can be told apart.
          """)
  void whatIsWrongIsSaidWithItsPlace(String rows, String expected) {
    String text = rows.replace(";", "\n");
    assertEquals(expected, new PastedTable(text, new JavaNotation()).mistakes());
  }

  @Test
  void hostileTextsAreReadInNoTime() {
    assertTrue(mistakes("x,value\n" + "1,2\n".repeat(1_000_000)).startsWith("Line 1002, column 1"));
    assertEquals(20, mistakes("x,value\n" + "a,b\n".repeat(1_000_000)).lines().count());
    assertEquals(1, mistakes("\"".repeat(1_000_001)).lines().count());
    assertEquals(1, mistakes(",".repeat(1_000_000)).lines().count());
    String long1 = mistakes("x,value\n" + "a".repeat(1_000_000) + ",2");
    assertTrue(long1.length() < 300, long1);
  }

  private static String mistakes(String text) {
    return new PastedTable(text, new JavaNotation()).mistakes();
  }

  private static EditedPoints read(String text) {
    PastedTable pasted = new PastedTable(text, new JavaNotation());
    assertEquals("", pasted.mistakes());
    return pasted.points(0.5);
  }

  private static List<String> places(Pattern pattern, String text) {
    return pattern.matcher(text).results().map(PastedTableTest::place).toList();
  }

  private static String place(MatchResult found) {
    return found.group(1) + ":" + found.group(2);
  }
}
