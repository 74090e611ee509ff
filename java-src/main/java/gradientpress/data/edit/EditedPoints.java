package gradientpress.data.edit;

import gradientpress.data.DataSet;
import gradientpress.data.Split;
import gradientpress.data.Table;
import gradientpress.nn.Check;
import gradientpress.nn.Samples;
import gradientpress.nn.Task;
import gradientpress.nn.math.Numbers;

/**
 * The points of a figure as a reader has edited them: each edit makes another object.
 *
 * <p>They stand as in a dealt {@link Table}, the training set first. Those that were there from the
 * start keep their order and remember their number; new ones go to the end of their set.
 */
public final class EditedPoints {
  /** What stands in the place of the number from the start of a point that is new. */
  public static final int NEW = -1;

  private static final double HUNDRED = 100;

  private final String[] axes;
  private final String[] classes;
  private final String[] outputs;
  private final int originalRows;

  /** Inputs and target of each row, {@code [rows × (axes + 1)]}. */
  private final double[] numbers;

  private final int[] origins;
  private final boolean[] moved;
  private final int trainingRows;

  private EditedPoints(
      EditedPoints columns, double[] numbers, int[] origins, boolean[] moved, int trainingRows) {
    axes = columns.axes;
    classes = columns.classes;
    outputs = columns.outputs;
    originalRows = columns.originalRows;
    this.numbers = numbers;
    this.origins = origins;
    this.moved = moved;
    this.trainingRows = trainingRows;
  }

  /** Starts without any points. */
  private EditedPoints(String[] axes, String[] classes, String[] outputs, int originalRows) {
    this.axes = axes.clone();
    this.classes = classes.clone();
    this.outputs = outputs.clone();
    this.originalRows = originalRows;
    numbers = new double[0];
    origins = new int[0];
    moved = new boolean[0];
    trainingRows = 0;
  }

  /**
   * Starts without any points, for what is all the reader's own.
   *
   * @param axes names of one or two inputs
   * @param classes names of the classes, none where numbers are learnt
   * @param outputs names of the network's outputs
   */
  public static EditedPoints empty(String[] axes, String[] classes, String[] outputs) {
    return new EditedPoints(axes, classes, outputs, 0);
  }

  /** Starts with the points of a run, none of them edited yet. */
  public static EditedPoints of(DataSet dataSet, String[] classes, Split split) {
    int training = split.training().rows();
    int rows = training + split.test().rows();
    int[] origins = new int[rows];
    for (int row = 0; row < rows; row++) {
      origins[row] = row;
    }
    return of(dataSet, classes, split, origins, new boolean[rows], rows);
  }

  /**
   * Goes on with points of a run that have been edited before.
   *
   * @param origins for each row its number from the start, or {@link #NEW}
   * @param moved for each row whether it is no longer as it was then
   * @param originalRows how many rows there were at the start
   */
  public static EditedPoints of(
      DataSet dataSet,
      String[] classes,
      Split split,
      int[] origins,
      boolean[] moved,
      int originalRows) {
    EditedPoints columns =
        new EditedPoints(dataSet.axes(), classes, dataSet.outputs(), originalRows);
    int width = columns.axes.length + 1;
    int training = split.training().rows();
    double[] numbers = new double[(training + split.test().rows()) * width];
    boolean single = dataSet.task() == Task.REGRESSION || columns.outputs.length == 1;
    read(split.training(), single, numbers, 0);
    read(split.test(), single, numbers, training * width);
    Check.equal("rows", origins.length, numbers.length / width);
    return new EditedPoints(columns, numbers, origins, moved, training);
  }

  private static void read(Samples samples, boolean single, double[] to, int at) {
    int axes = samples.inputs();
    int next = at;
    for (int row = 0; row < samples.rows(); row++) {
      Numbers.copy(samples.features(), row * axes, to, next, axes);
      to[next + axes] = single ? samples.targets()[row] : samples.classOf(row);
      next += axes + 1;
    }
  }

  /** Returns the number nearest to another that has two decimals and is within a bound. */
  public static double snapped(double number, double bound) {
    double nearest = Math.floor(number * HUNDRED + 0.5) / HUNDRED;
    return Math.max(-bound, Math.min(bound, nearest));
  }

  /** Returns the points with another one, at the end of its set. */
  public EditedPoints with(double[] point, boolean test) {
    return inserted(test ? rows() : trainingRows, point, test, NEW, false);
  }

  /** Returns the points with other numbers for one of them. */
  public EditedPoints with(int row, double[] point) {
    boolean edited = origins[row] != NEW;
    return without(row).inserted(row, point, isTest(row), origins[row], edited);
  }

  /** Returns the points with one in the other set: at its end, as if it were new. */
  public EditedPoints withOtherSet(int row) {
    return without(row).with(point(row), !isTest(row));
  }

  /** Returns the points without one of them. */
  public EditedPoints without(int row) {
    int width = axes.length + 1;
    int last = rows() - 1;
    double[] fewer = new double[last * width];
    Numbers.copy(numbers, 0, fewer, 0, row * width);
    Numbers.copy(numbers, (row + 1) * width, fewer, row * width, (last - row) * width);
    int[] fewerOrigins = new int[last];
    boolean[] fewerMoved = new boolean[last];
    for (int i = 0; i < last; i++) {
      int from = i < row ? i : i + 1;
      fewerOrigins[i] = origins[from];
      fewerMoved[i] = moved[from];
    }
    int training = isTest(row) ? trainingRows : trainingRows - 1;
    return new EditedPoints(this, fewer, fewerOrigins, fewerMoved, training);
  }

  /** Returns the same columns without any points. */
  public EditedPoints withoutAll() {
    return new EditedPoints(axes, classes, outputs, originalRows);
  }

  private EditedPoints inserted(int at, double[] point, boolean test, int origin, boolean edited) {
    int width = axes.length + 1;
    int rows = rows() + 1;
    double[] more = new double[rows * width];
    Numbers.copy(numbers, 0, more, 0, at * width);
    Numbers.copy(point, 0, more, at * width, width);
    Numbers.copy(numbers, at * width, more, (at + 1) * width, (rows - 1 - at) * width);
    int[] moreOrigins = new int[rows];
    boolean[] moreMoved = new boolean[rows];
    for (int i = 0; i < rows; i++) {
      int from = i < at ? i : i - 1;
      moreOrigins[i] = i == at ? origin : origins[from];
      moreMoved[i] = i == at ? edited : moved[from];
    }
    int training = test ? trainingRows : trainingRows + 1;
    return new EditedPoints(this, more, moreOrigins, moreMoved, training);
  }

  /** Returns how many points there are. */
  public int rows() {
    return origins.length;
  }

  /** Returns how many of them, the first, make the training set. */
  public int trainingRows() {
    return trainingRows;
  }

  /** Says whether a network can learn from them: enough rows, and none of the sets is empty. */
  public boolean areEnough() {
    int rows = rows();
    return rows >= Table.MIN_ROWS
        && rows <= Table.MAX_ROWS
        && trainingRows > 0
        && trainingRows < rows;
  }

  /** Says whether a point belongs to the test set. */
  public boolean isTest(int row) {
    return row >= trainingRows;
  }

  /** Returns the inputs and the target of a point. */
  public double[] point(int row) {
    double[] point = new double[axes.length + 1];
    Numbers.copy(numbers, row * point.length, point, 0, point.length);
    return point;
  }

  /** Returns an input of a point; 0 where there is no such axis. */
  public double input(int row, int axis) {
    return axis < axes.length ? numbers[row * (axes.length + 1) + axis] : 0;
  }

  /** Returns the class of a point, from 0, or the number that belongs to it. */
  public double target(int row) {
    return numbers[row * (axes.length + 1) + axes.length];
  }

  /** Says whether other points have the same columns, and classes of the same names. */
  public boolean hasColumnsOf(EditedPoints other) {
    return areSame(axes, other.axes)
        && areSame(classes, other.classes)
        && areSame(outputs, other.outputs);
  }

  /** Says whether the same network can learn from other points. */
  public boolean hasShapeOf(EditedPoints other) {
    return axes.length == other.axes.length
        && outputs.length == other.outputs.length
        && classes.length == other.classes.length;
  }

  private static boolean areSame(String[] some, String[] others) {
    boolean same = some.length == others.length;
    for (int i = 0; same && i < some.length; i++) {
      same = some[i].equals(others[i]);
    }
    return same;
  }

  /** Returns how many points of a class are in a set. */
  public int count(int label, boolean test) {
    int count = 0;
    for (int row = 0; row < rows(); row++) {
      if (isTest(row) == test && target(row) == label) {
        count++;
      }
    }
    return count;
  }

  /** Returns the inputs of all points, {@code [rows × axes]}. */
  public double[] inputs() {
    double[] inputs = new double[rows() * axes.length];
    for (int row = 0; row < rows(); row++) {
      Numbers.copy(numbers, row * (axes.length + 1), inputs, row * axes.length, axes.length);
    }
    return inputs;
  }

  /** Returns the targets of all points. */
  public double[] targets() {
    double[] targets = new double[rows()];
    for (int row = 0; row < targets.length; row++) {
      targets[row] = target(row);
    }
    return targets;
  }

  /** Returns for each point its number from the start, or {@link #NEW}. */
  public int[] origins() {
    return origins.clone();
  }

  /** Says whether a point that was there from the start is no longer as it was. */
  public boolean isMoved(int row) {
    return moved[row];
  }

  /** Returns how many points there were at the start; 0 where all are the reader's own. */
  public int originalRows() {
    return originalRows;
  }

  /** Returns the names of the inputs. */
  public String[] axes() {
    return axes.clone();
  }

  /** Returns the names of the classes, none where numbers are learnt. */
  public String[] classes() {
    return classes.clone();
  }

  /** Returns the names of the outputs. */
  public String[] outputs() {
    return outputs.clone();
  }
}
