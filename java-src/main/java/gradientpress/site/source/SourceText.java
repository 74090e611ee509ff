package gradientpress.site.source;

import java.util.Arrays;

/** The text of one file, and the way from an offset in it to a line and a column. */
public final class SourceText {

  /** A place as an editor shows it: both numbers count from 1, columns count code points. */
  public record Position(int line, int column) {}

  private static final int TAB = 4;

  private final String path;
  private final String text;
  private final int[] lineStarts;

  /**
   * Wraps a text.
   *
   * @param path the file's path as messages print it, with forward slashes
   * @param text the whole text; a byte order mark at its head is not part of it
   */
  public SourceText(String path, String text) {
    this.path = path;
    this.text = text.startsWith("\uFEFF") ? text.substring(1) : text;
    this.lineStarts = lineStarts(this.text);
  }

  private static int[] lineStarts(String text) {
    int[] starts = new int[16];
    int count = 1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean lineFeed = c == '\n';
      boolean loneReturn = c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n');
      if (lineFeed || loneReturn) {
        if (count == starts.length) {
          starts = Arrays.copyOf(starts, 2 * count);
        }
        starts[count++] = i + 1;
      }
    }
    return Arrays.copyOf(starts, count);
  }

  public String path() {
    return path;
  }

  public String text() {
    return text;
  }

  public int lineCount() {
    return lineStarts.length;
  }

  /** Returns where an offset lies; an offset past the end lies at the end. */
  public Position position(int offset) {
    int within = Math.max(0, Math.min(offset, text.length()));
    int line = lineAt(within);
    return new Position(line, text.codePointCount(lineStarts[line - 1], within) + 1);
  }

  /** Returns the line in which an offset lies. */
  public int lineAt(int offset) {
    int found = Arrays.binarySearch(lineStarts, offset);
    return found >= 0 ? found + 1 : -found - 1;
  }

  /**
   * Returns how many columns come before a place, where a tab reaches to the next multiple of four.
   */
  public int column(int offset) {
    int column = 0;
    for (int i = lineStart(lineAt(offset)); i < offset; i++) {
      column += text.charAt(i) == '\t' ? TAB - column % TAB : 1;
    }
    return column;
  }

  /** Returns the offset at which a line begins. */
  public int lineStart(int line) {
    return lineStarts[line - 1];
  }

  /** Returns the offset at which a line ends, before its line break. */
  public int lineEnd(int line) {
    int end = line == lineStarts.length ? text.length() : lineStarts[line];
    while (end > lineStart(line) && isBreak(text.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  /** Returns a line without its line break. */
  public String line(int line) {
    return text.substring(lineStart(line), lineEnd(line));
  }

  private static boolean isBreak(char c) {
    return c == '\n' || c == '\r';
  }
}
