package gradientpress.data.edit;

/**
 * The rows of a text in which commas, or tabs, part the cells (RFC 4180), with the place of each
 * cell. Spaces around a cell do not belong to it, nor do empty lines to the rows.
 */
final class PastedRows {
  /** Of a longer row only so many cells can be had. */
  static final int MOST = 4;

  private final String text;
  private final char separator;
  private int at;
  private int lineNumber = 1;
  private int lineStart;

  private int line;
  private int count;
  private final String[] cells = new String[MOST];
  private final int[] columns = new int[MOST];
  private int brokenLine;
  private int brokenColumn;

  PastedRows(String text) {
    this.text = text;
    int end = text.indexOf('\n');
    String first = end < 0 ? text : text.substring(0, end);
    separator = first.indexOf('\t') >= 0 && first.indexOf(',') < 0 ? '\t' : ',';
  }

  /** Goes on to the next row; returns false behind the last one. */
  boolean next() {
    skipSpaces();
    while (isLineBreak()) {
      breakLine();
      skipSpaces();
    }
    if (at >= text.length()) {
      return false;
    }
    at = lineStart;
    line = lineNumber;
    count = 0;
    boolean more = true;
    while (more && !isBroken()) {
      readCell();
      more = at < text.length() && text.charAt(at) == separator;
      at += more ? 1 : 0;
    }
    return true;
  }

  /** Returns the number of the row's line, from 1. */
  int line() {
    return line;
  }

  /** Returns how many cells the row has. */
  int count() {
    return count;
  }

  /** Returns one of its first cells. */
  String cell(int place) {
    return cells[place];
  }

  /** Returns the column in its line in which a cell begins, from 1. */
  int column(int place) {
    return columns[place];
  }

  /** Says whether a quote of the row is not closed, or closed too early. */
  boolean isBroken() {
    return brokenLine > 0;
  }

  int brokenLine() {
    return brokenLine;
  }

  int brokenColumn() {
    return brokenColumn;
  }

  private void readCell() {
    skipSpaces();
    int column = at - lineStart + 1;
    String cell = at < text.length() && text.charAt(at) == '"' ? quotedCell() : plainCell();
    if (count < MOST) {
      cells[count] = cell;
      columns[count] = column;
    }
    count++;
  }

  private String plainCell() {
    int start = at;
    int end = at;
    while (!isAtEndOfCell()) {
      at++;
      if (text.charAt(at - 1) > ' ') {
        end = at;
      }
    }
    return text.substring(start, end);
  }

  private String quotedCell() {
    int quoteLine = lineNumber;
    int quoteColumn = at - lineStart + 1;
    StringBuilder cell = new StringBuilder();
    at++;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == '\n') {
        lineNumber++;
        lineStart = at + 1;
      }
      at++;
      if (c == '"') {
        if (at == text.length() || text.charAt(at) != '"') {
          return closed(cell.toString());
        }
        at++; // the second of two quotes, which mean one
      }
      cell.append(c);
    }
    brokenLine = quoteLine;
    brokenColumn = quoteColumn;
    return "";
  }

  private String closed(String cell) {
    skipSpaces();
    if (!isAtEndOfCell()) {
      brokenLine = lineNumber;
      brokenColumn = at - lineStart + 1;
    }
    return cell.trim();
  }

  private boolean isAtEndOfCell() {
    return at >= text.length() || text.charAt(at) == separator || isLineBreak();
  }

  private boolean isLineBreak() {
    return at < text.length() && (text.charAt(at) == '\n' || text.charAt(at) == '\r');
  }

  private void breakLine() {
    if (text.charAt(at) == '\n') {
      lineNumber++;
    }
    at++;
    lineStart = at;
  }

  private void skipSpaces() {
    while (at < text.length() && text.charAt(at) <= ' ' && !isLineBreak()) {
      if (text.charAt(at) == separator) {
        return;
      }
      at++;
    }
  }
}
