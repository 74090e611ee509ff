package gradientpress.site.markdown;

/** The columns of a line, in which a tab reaches to the next multiple of four. */
final class Columns {
  private static final int TAB = 4;

  private Columns() {}

  /** Returns how many columns the character takes that begins at a column. */
  static int width(char character, int column) {
    return character == '\t' ? TAB - column % TAB : 1;
  }

  /** Returns how many columns come before a character of a line. */
  static int before(String line, int index) {
    int column = 0;
    for (int i = 0; i < index; i++) {
      column += width(line.charAt(i), column);
    }
    return column;
  }
}
