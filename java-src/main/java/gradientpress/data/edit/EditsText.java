package gradientpress.data.edit;

import gradientpress.data.DataSet;
import gradientpress.data.DataSets;
import gradientpress.data.Table;
import gradientpress.nn.Check;

/**
 * Edited points as a short text for links: what has been done to those that the rest of the link
 * leads to.
 *
 * <p>{@code r12} removes the point with that number, {@code m3_1.25_-0.5_1} moves another one,
 * {@code a1_2_0} adds one to the training set and {@code t1_2_0} to the test set; {@code n} removes
 * all. Numbers are inputs and target, and they come back to the last bit. Where all points are the
 * reader's own, {@code cx,y:cat,dog:} with the names of columns and classes comes first.
 */
public final class EditsText {
  /** No name of a column or class is longer. */
  private static final int LONGEST_NAME = 40;

  private static final int LONGEST_NUMBER = 25;

  private final String text;
  private final Notation notation;
  private int at;
  private EditedPoints points;

  private EditsText(String text, Notation notation) {
    this.text = text;
    this.notation = notation;
  }

  /** Returns what has been done to points; empty for nothing. */
  public static String write(EditedPoints points, Notation notation) {
    StringBuilder text = new StringBuilder();
    int[] origins = points.origins();
    int kept = 0;
    for (int origin : origins) {
      kept += origin == EditedPoints.NEW ? 0 : 1;
    }
    if (points.originalRows() == 0) {
      writeNames(text.append('c'), points.axes(), notation);
      writeNames(text, points.classes(), notation);
    } else if (kept == 0) {
      text.append('n');
    } else {
      writeKept(text, points, origins, notation);
    }
    for (int row = 0; row < origins.length; row++) {
      if (origins[row] == EditedPoints.NEW) {
        writeNumbers(text.append(points.isTest(row) ? 't' : 'a'), points.point(row), 0, notation);
      }
    }
    return text.toString();
  }

  private static void writeNames(StringBuilder text, String[] names, Notation notation) {
    for (int i = 0; i < names.length; i++) {
      text.append(i == 0 ? "" : ",").append(notation.escape(names[i]));
    }
    text.append(':');
  }

  private static void writeKept(
      StringBuilder text, EditedPoints points, int[] origins, Notation notation) {
    int row = 0;
    for (int original = 0; original < points.originalRows(); original++) {
      while (row < origins.length && origins[row] == EditedPoints.NEW) {
        row++;
      }
      if (row == origins.length || origins[row] != original) {
        text.append('r').append(original);
        continue;
      }
      if (points.isMoved(row)) {
        writeNumbers(text.append('m').append(original), points.point(row), 1, notation);
      }
      row++;
    }
  }

  private static void writeNumbers(
      StringBuilder text, double[] numbers, int from, Notation notation) {
    for (int i = 0; i < numbers.length; i++) {
      text.append(i + from == 0 ? "" : "_").append(notation.write(numbers[i]));
    }
  }

  /**
   * Does what a text says.
   *
   * @param originals points that nothing has been done to
   * @throws IllegalArgumentException if it says anything that no edit can do
   */
  public static EditedPoints read(String text, EditedPoints originals, Notation notation) {
    EditsText reader = new EditsText(text, notation);
    reader.points = originals;
    reader.readAll();
    if (!reader.points.areEnough()) {
      throw refusal();
    }
    return reader.points;
  }

  private void readAll() {
    if (next('c')) {
      String[] axes = names(1, 2);
      String[] classes = names(0, DataSets.MAX_CLASSES);
      points = EditedPoints.empty(axes, classes, outputs(classes));
    } else if (next('n')) {
      points = points.withoutAll();
    } else {
      readKept();
    }
    while (at < text.length()) {
      boolean test = next('t');
      if (!test && !next('a') || points.rows() == Table.MAX_ROWS) {
        throw refusal();
      }
      points = points.with(numbers(false), test);
    }
  }

  private void readKept() {
    int[] origins = points.origins();
    int removed = 0;
    int last = -1;
    while (true) {
      boolean remove = next('r');
      if (!remove && !next('m')) {
        return;
      }
      double original = number();
      if (!(original > last && original < origins.length && original == Math.floor(original))) {
        throw refusal();
      }
      last = (int) original;
      if (remove) {
        points = points.without(last - removed);
        removed++;
      } else {
        points = points.with(last - removed, numbers(true));
      }
    }
  }

  /** Returns what a network says: of two classes it only says whether it is the second. */
  static String[] outputs(String[] classes) {
    return switch (classes.length) {
      case 0 -> new String[] {"value"};
      case 2 -> new String[] {classes[1].concat("?")};
      default -> classes;
    };
  }

  private boolean next(char letter) {
    boolean there = at < text.length() && text.charAt(at) == letter;
    at += there ? 1 : 0;
    return there;
  }

  private String[] names(int least, int most) {
    String[] names = new String[most];
    int count = 0;
    while (!next(':')) {
      int start = count == 0 ? at : at + 1;
      if (count == most || count > 0 && !next(',')) {
        throw refusal();
      }
      while (at < text.length() && text.charAt(at) != ',' && text.charAt(at) != ':') {
        at++;
      }
      names[count] = notation.unescape(text.substring(start, at));
      checkName(names, count);
      count++;
    }
    if (count < least || count == 1 && least == 0) {
      throw refusal();
    }
    String[] found = new String[count];
    for (int i = 0; i < count; i++) {
      found[i] = names[i];
    }
    return found;
  }

  private static void checkName(String[] names, int place) {
    int length = names[place].length();
    if (length == 0 || length > LONGEST_NAME) {
      throw refusal();
    }
    for (int before = 0; before < place; before++) {
      if (names[before].equals(names[place])) {
        throw refusal();
      }
    }
  }

  /** Reads the numbers of a point. */
  private double[] numbers(boolean afterNumber) {
    int axes = points.axes().length;
    int classes = points.classes().length;
    double[] numbers = new double[axes + 1];
    for (int i = 0; i <= axes; i++) {
      if ((afterNumber || i > 0) && !next('_')) {
        throw refusal();
      }
      numbers[i] = number();
      if (i < axes) {
        Check.range("point", numbers[i], -DataSet.EXTENT, DataSet.EXTENT);
      }
    }
    double target = numbers[axes];
    if (classes == 0) {
      Check.range("point", target, -Table.LARGEST_VALUE, Table.LARGEST_VALUE);
    } else {
      Check.range("point", target, 0, classes - 1);
      Check.range("point", target - Math.floor(target), 0, 0);
    }
    return numbers;
  }

  /** Reads a number, or NaN. */
  private double number() {
    int start = at;
    while (at < text.length() && at - start < LONGEST_NUMBER && isOfNumber(text.charAt(at))) {
      at++;
    }
    return start == at ? Double.NaN : notation.read(text.substring(start, at));
  }

  private static boolean isOfNumber(char c) {
    return c >= '0' && c <= '9' || c == '.' || c == '-' || c == 'e' || c == 'E';
  }

  private static IllegalArgumentException refusal() {
    return new IllegalArgumentException("the points cannot be read");
  }
}
