package gradientpress.site.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gradientpress.data.Table;
import gradientpress.site.source.Diagnostic;
import gradientpress.site.source.Diagnostics;
import gradientpress.site.source.SourceText;
import gradientpress.site.table.WrittenTable.Row;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

final class CsvTableTest {
  private final Diagnostics diagnostics = new Diagnostics();

  private static SourceText source(String text) {
    return new SourceText("content/posts/points.csv", text);
  }

  /** Shows each cell as "line:column=text". */
  private static List<String> show(WrittenTable table) {
    List<Row> rows = new ArrayList<>(List.of(table.header()));
    rows.addAll(table.rows());
    return rows.stream().map(row -> show(row)).toList();
  }

  private static String show(Row row) {
    return row.cells().stream()
        .map(
            cell -> {
              SourceText.Position position = cell.span().position();
              return position.line() + ":" + position.column() + "=" + cell.text();
            })
        .collect(Collectors.joining(" "));
  }

  static List<Arguments> tables() {
    return List.of(
        Arguments.of("a,b\n1,2\n", List.of("1:1=a 1:3=b", "2:1=1 2:3=2")),
        Arguments.of("a,b\r\n1,2", List.of("1:1=a 1:3=b", "2:1=1 2:3=2")),
        Arguments.of("a,b\r1,2\r", List.of("1:1=a 1:3=b", "2:1=1 2:3=2")),
        Arguments.of("\uFEFFa,b\n1,2\n", List.of("1:1=a 1:3=b", "2:1=1 2:3=2")),
        Arguments.of("\n\na, b \n  \n\t1 ,2\n\n", List.of("3:1=a 3:4=b", "5:2=1 5:5=2")),
        Arguments.of("a,b\n\"1\",\"x,\"\"y\"\"\"\n", List.of("1:1=a 1:3=b", "2:1=1 2:5=x,\"y\"")),
        Arguments.of(
            "a,b\n \"1\" , \"2\"\n3,4", List.of("1:1=a 1:3=b", "2:2=1 2:8=2", "3:1=3 3:3=4")),
        Arguments.of(
            "a,b\n\"1\n2\",3\n4,5\n", List.of("1:1=a 1:3=b", "2:1=1\n2 3:4=3", "4:1=4 4:3=5")),
        Arguments.of("a,b\n,\n", List.of("1:1=a 1:3=b", "2:1= 2:2=")),
        Arguments.of("a,b\n\"\"\n", List.of("1:1=a 1:3=b", "2:1=")),
        Arguments.of("a,b\n1,", List.of("1:1=a 1:3=b", "2:1=1 2:3=")),
        Arguments.of("a,b\n5'2\"x,y\"\n", List.of("1:1=a 1:3=b", "2:1=5'2\"x 2:7=y\"")),
        Arguments.of("🧠,b\né,2\n", List.of("1:1=🧠 1:3=b", "2:1=é 2:3=2")));
  }

  @ParameterizedTest
  @MethodSource("tables")
  void cellsHaveTheirPlaces(String text, List<String> expected) {
    assertEquals(
        Optional.of(expected), CsvTable.read(source(text), diagnostics).map(CsvTableTest::show));
    assertTrue(diagnostics.isEmpty());
  }

  @Test
  void tooManyRowsAreReportedAtTheFirstOfThem() {
    String text =
        IntStream.range(0, Table.MAX_ROWS + 2)
            .mapToObj(i -> i + "," + i % 2 + "\n")
            .collect(Collectors.joining("", "x,class\n", ""));
    CsvTable.read(source(text), diagnostics).flatMap(t -> TableReader.read(t, diagnostics));
    assertEquals(
        """
        content/posts/points.csv:1002:1: error[row-count]: a table has 4 to 1000 rows, this one has 1002
        1002 | 1000,0
             | ^^^^^^
        """,
        diagnostics.inOrder().get(0).render() + "\n");
    assertEquals(1, diagnostics.count());
  }

  @Test
  void hopelessFileIsNotReportedRowByRow() {
    String text = "x,y,value\n" + "one,two,three\n".repeat(500);
    CsvTable.read(source(text), diagnostics).flatMap(t -> TableReader.read(t, diagnostics));
    assertTrue(diagnostics.count() >= 20 && diagnostics.count() <= 25, diagnostics::summary);
  }

  @Test
  void largestAndSmallestNumbersCanBeLearnt() {
    String text = "x,value\n-1.7e308,1e-320\n1.7e308,0\n0,1e308\n5e-324,-1e308\n";
    Optional<Table> table =
        CsvTable.read(source(text), diagnostics).flatMap(t -> TableReader.read(t, diagnostics));
    assertTrue(table.isPresent(), diagnostics::summary);
    for (double number : table.get().inputs()) {
      assertTrue(Math.abs(number) <= 5, () -> "" + number);
    }
  }

  private static final List<String> PIECES =
      List.of(
          ",",
          "\n",
          "\r\n",
          "\r",
          "\"",
          "\"\"",
          " ",
          "\t",
          "1",
          "-2.5",
          "cat",
          "x,y,class\n",
          "é",
          "🧠",
          "\u2028",
          "\u0085",
          "\u00A0",
          "\u0000",
          "\uFEFF",
          "1e999",
          "value",
          ";");

  /** Whatever the file, the places agree with what the parser has read, and nothing is thrown. */
  @Test
  void placesAgreeWithTheParser() {
    int[] read = {0};
    assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> {
          for (int seed = 0; seed < 5000; seed++) {
            read[0] += check(seed);
          }
        });
    assertTrue(read[0] > 1000, "many files can be read, were " + read[0]);
  }

  private static int check(int seed) {
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder(random.nextBoolean() ? "x,y,class\n" : "");
    for (int piece = random.nextInt(30); piece >= 0; piece--) {
      text.append(PIECES.get(random.nextInt(PIECES.size())));
    }
    SourceText source = source(text.toString());
    Diagnostics diagnostics = new Diagnostics();
    Optional<WrittenTable> table = CsvTable.read(source, diagnostics);
    assertEquals(table.isEmpty(), !diagnostics.isEmpty(), "seed " + seed);
    table.ifPresent(
        written -> {
          written.rows().forEach(row -> row.cells().forEach(cell -> assertSame(seed, cell)));
          boolean good = TableReader.read(written, diagnostics).isPresent();
          assertEquals(good, diagnostics.isEmpty(), "seed " + seed);
        });
    diagnostics.inOrder().forEach(Diagnostic::render);
    return table.isPresent() ? 1 : 0;
  }

  private static void assertSame(int seed, Cell cell) {
    String written = cell.span().text();
    boolean quoted = written.startsWith("\"");
    String meant =
        quoted ? written.substring(1, written.length() - 1).replace("\"\"", "\"") : written;
    assertEquals(cell.text(), meant.strip(), "seed " + seed);
  }
}
