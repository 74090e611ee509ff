package gradientpress.data.edit;

import gradientpress.data.DataSets;
import gradientpress.data.Table;
import gradientpress.nn.math.Numbers;

/**
 * Points that a reader has pasted, as rows of text: read by the rules that hold for a file of an
 * author's, except that columns may be parted by tabs, as those of a spreadsheet are.
 *
 * <p>What is wrong is said with line and column, in one sentence a mistake.
 */
public final class PastedTable {
  private static final int LONGEST_NAME = 40;
  private static final int LONGEST_NUMBER = 40;
  private static final int MOST_MISTAKES = 20;

  private final PastedRows rows;
  private final Notation notation;
  private final StringBuilder mistakes = new StringBuilder();
  private int mistakeCount;

  /** The names of the columns, and where each of them stands. */
  private String[] columns;

  private int[] places;
  private int headerLine;

  private double[] numbers = {};
  private final String[] classes = new String[DataSets.MAX_CLASSES];
  private int classCount;
  private int rowCount;

  /** Reads a text. */
  public PastedTable(String text, Notation notation) {
    this.notation = notation;
    rows = new PastedRows(text);
    if (!rows.next()) {
      mistake(1, 1, "there is nothing; the first row names the columns, such as x,y,class");
    } else if (hasGoodHeader()) {
      readRows();
    }
  }

  /** Returns what is wrong, a line for each mistake; empty if nothing is. */
  public String mistakes() {
    return mistakes.toString();
  }

  /**
   * Returns the points, brought into the plane as those of a {@link Table} are. Of each class,
   * every so many-th is for the test.
   *
   * @param testShare which part of them
   */
  public EditedPoints points(double testShare) {
    int axes = columns.length - 1;
    String[] names = new String[axes];
    for (int axis = 0; axis < axes; axis++) {
      names[axis] = columns[axis];
    }
    String[] found = new String[classCount];
    for (int k = 0; k < classCount; k++) {
      found[k] = classes[k];
    }
    double[] inputs = Table.places(names, part(0, axes));
    double[] targets = part(axes, 1);
    if (classCount == 0) {
      targets = Table.values(columns[axes], targets);
    }
    EditedPoints points = EditedPoints.empty(names, found, EditsText.outputs(found));
    int[] seen = new int[classCount + 1];
    for (int row = 0; row < rowCount; row++) {
      double[] point = new double[axes + 1];
      Numbers.copy(inputs, row * axes, point, 0, axes);
      point[axes] = targets[row];
      int label = classCount == 0 ? 0 : (int) targets[row];
      int before = (int) Math.floor(seen[label] * testShare + 0.5);
      seen[label]++;
      points = points.with(point, Math.floor(seen[label] * testShare + 0.5) > before);
    }
    boolean noTest = points.trainingRows() == points.rows();
    return noTest || points.trainingRows() == 0
        ? points.withOtherSet(noTest ? points.rows() - 1 : 0)
        : points;
  }

  /** Returns some columns of all rows. */
  private double[] part(int from, int count) {
    double[] part = new double[rowCount * count];
    for (int row = 0; row < rowCount; row++) {
      Numbers.copy(numbers, row * columns.length + from, part, row * count, count);
    }
    return part;
  }

  private boolean hasGoodHeader() {
    int count = rows.count();
    headerLine = rows.line();
    if (rows.isBroken()) {
      mistakeInQuotes();
      return false;
    }
    boolean named = count < 2;
    for (int i = 0; i < Math.min(count, PastedRows.MOST) - 1; i++) {
      named |= !isNumber(rows.cell(i));
    }
    if (!named) {
      mistake(0, "the columns have no names: these are numbers; name them first");
      return false;
    }
    if (count < 2 || count > 3) {
      mistake(
          count > 3 ? 3 : 0,
          "a table has 2 or 3 columns, this one has "
              .concat(Integer.toString(count))
              .concat("; separate them by commas or tabs"));
      return false;
    }
    columns = new String[count];
    places = new int[count];
    for (int i = 0; i < count; i++) {
      columns[i] = rows.cell(i);
      places[i] = rows.column(i);
    }
    return hasGoodNames();
  }

  private boolean hasGoodNames() {
    int last = columns.length - 1;
    if (!columns[last].equals("class") && !columns[last].equals("value")) {
      mistake(
          last,
          "the last column is what is learnt; name it 'class' if it holds classes, or 'value' if it"
              + " holds numbers");
    }
    for (int i = 0; i < last; i++) {
      checkName(i, "this column's name");
      for (int other = i + 1; other <= last; other++) {
        if (columns[i].equals(columns[other])) {
          mistake(i, "another column is named ".concat(quoted(columns[i])).concat(", too"));
        }
      }
    }
    return mistakeCount == 0;
  }

  private void readRows() {
    int width = columns.length;
    boolean ofClasses = columns[width - 1].equals("class");
    numbers = new double[Table.MAX_ROWS * width];
    while (mistakeCount < MOST_MISTAKES && rows.next()) {
      if (rows.isBroken()) {
        mistakeInQuotes();
        return;
      }
      if (rowCount == Table.MAX_ROWS) {
        mistake(0, "a table has 4 to 1000 rows, this one has more");
        return;
      }
      if (isComplete()) {
        for (int i = 0; i < width; i++) {
          boolean label = ofClasses && i == width - 1;
          numbers[rowCount * width + i] = label ? label(i) : number(i);
        }
      }
      rowCount++;
    }
    if (rowCount < Table.MIN_ROWS) {
      int found = rowCount;
      mistake(
          headerLine,
          places[0],
          "a table has 4 to 1000 rows, this one has ".concat(Integer.toString(found)));
    }
    if (ofClasses && classCount == 1 && mistakeCount == 0) {
      mistake(headerLine, places[width - 1], "there is only one class: nothing can be told apart");
    }
    for (int i = 0; i < (ofClasses ? width - 1 : width); i++) {
      checkVaries(i);
    }
  }

  private boolean isComplete() {
    int count = rows.count();
    if (count == columns.length) {
      return true;
    }
    mistake(
        count > columns.length ? columns.length : 0,
        "this row has "
            .concat(count == 1 ? "1 cell" : Integer.toString(count).concat(" cells"))
            .concat(", but there are ")
            .concat(Integer.toString(columns.length))
            .concat(" columns"));
    return false;
  }

  private double number(int place) {
    String cell = rows.cell(place);
    if (cell.isEmpty()) {
      mistake(place, "this cell is empty; write a number");
    } else if (!isNumber(cell)) {
      mistake(
          place,
          "column "
              .concat(quoted(columns[place]))
              .concat(" holds numbers, found the text ")
              .concat(quoted(cell)));
    } else {
      double number = notation.read(cell);
      if (Math.abs(number) <= Double.MAX_VALUE) {
        return number + 0.0; // never −0
      }
      mistake(place, quoted(cell).concat(" is too large for a number"));
    }
    return 0;
  }

  private boolean isNumber(String text) {
    if (text.isEmpty() || text.length() > LONGEST_NUMBER) {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean digit = c >= '0' && c <= '9';
      if (!digit && c != '.' && c != '-' && c != '+' && c != 'e' && c != 'E') {
        return false;
      }
    }
    double number = notation.read(text);
    return number == number;
  }

  private int label(int place) {
    String name = rows.cell(place);
    for (int k = 0; k < classCount; k++) {
      if (classes[k].equals(name)) {
        return k;
      }
    }
    if (!checkName(place, "this class's name")) {
      return 0;
    }
    if (classCount == classes.length) {
      mistake(place, quoted(name).concat(" is one class too many: at most 6 can be told apart"));
      return 0;
    }
    classes[classCount] = name;
    classCount++;
    return classCount - 1;
  }

  /** Reports a name that is empty or too long, and says whether it is neither. */
  private boolean checkName(int place, String what) {
    int length = rows.cell(place).length();
    if (length > 0 && length <= LONGEST_NAME) {
      return true;
    }
    mistake(place, what.concat(length == 0 ? " is empty" : " is longer than 40 characters"));
    return false;
  }

  /** Reports a column in which all numbers are the same; where some are wrong, none is compared. */
  private void checkVaries(int column) {
    if (mistakeCount > 0) {
      return;
    }
    for (int row = 1; row < rowCount; row++) {
      if (numbers[row * columns.length + column] != numbers[column]) {
        return;
      }
    }
    mistake(
        headerLine,
        places[column],
        "all numbers in column ".concat(quoted(columns[column])).concat(" are the same"));
  }

  private void mistakeInQuotes() {
    mistake(
        rows.brokenLine(),
        rows.brokenColumn(),
        "this quote is never closed, or more follows than a comma;"
            + " a quote within quotes is written twice");
  }

  private void mistake(int cell, String message) {
    mistake(rows.line(), rows.column(cell), message);
  }

  private void mistake(int line, int column, String message) {
    mistakes
        .append(mistakeCount == 0 ? "" : "\n")
        .append("Line ")
        .append(line)
        .append(", column ")
        .append(column)
        .append(": ")
        .append(message)
        .append('.');
    mistakeCount++;
  }

  private static String quoted(String text) {
    boolean tooLong = text.length() > LONGEST_NAME;
    String shown = tooLong ? text.substring(0, LONGEST_NAME).concat("…") : text;
    return "'".concat(shown).concat("'");
  }
}
