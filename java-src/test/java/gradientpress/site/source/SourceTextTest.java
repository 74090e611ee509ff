package gradientpress.site.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SourceTextTest {
  /** Every kind of line break, and a pictograph that takes two chars. */
  private final SourceText source = new SourceText("x.md", "ab\ncd\r\n🧠f\rg\n");

  @ParameterizedTest
  @CsvSource({
    "0, 1, 1",
    "1, 1, 2",
    "2, 1, 3", // the line break belongs to its line
    "3, 2, 1",
    "6, 2, 4",
    "7, 3, 1", // \r\n is one break
    "9, 3, 2",
    "10, 3, 3", // a pictograph is one column
    "11, 4, 1",
    "13, 5, 1",
    "99, 5, 1" // past the end is at the end
  })
  void countsLinesAndColumnsFromOne(int offset, int line, int column) {
    assertEquals(new SourceText.Position(line, column), source.position(offset));
  }

  @Test
  void linesComeWithoutTheirBreaks() {
    assertEquals(5, source.lineCount());
    assertEquals("ab", source.line(1));
    assertEquals("cd", source.line(2));
    assertEquals("🧠f", source.line(3));
    assertEquals("g", source.line(4));
    assertEquals("", source.line(5));
  }

  @Test
  void byteOrderMarkIsNoText() {
    assertEquals("a", new SourceText("x.md", "\uFEFFa").line(1));
  }
}
