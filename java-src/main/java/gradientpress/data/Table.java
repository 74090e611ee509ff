package gradientpress.data;

import gradientpress.nn.Check;
import gradientpress.nn.Task;
import gradientpress.nn.math.Numbers;

/**
 * Points that an author or a reader has supplied, in one or two columns of inputs and one to learn.
 *
 * <p>A column of inputs that leaves the plane is stretched evenly, so that its smallest number
 * comes to lie at −5 and its largest at 5. Likewise, numbers to learn that leave −1 to 1 are
 * stretched to fill it. A table made of what {@link #inputs} and its kin return is the same table.
 *
 * <p>The points of a table may have been dealt to the training and the test set already, as those
 * are whose points a reader has moved about.
 */
public final class Table implements DataSet {
  /** The name that authors write for points of their own. */
  public static final String NAME = "table";

  /** Fewest and most rows. */
  public static final int MIN_ROWS = 4;

  public static final int MAX_ROWS = 1000;

  /** How far stretched inputs reach from the middle. */
  private static final double REACH = 5;

  /** Numbers to learn may be so large where they have been dealt: noise has carried them there. */
  public static final double LARGEST_VALUE = 10;

  private final Task task;
  private final String[] axes;
  private final String[] classes;
  private final String[] outputs;
  private final double[] inputs;
  private final double[] targets;
  private final int testRows;
  private final Scale[] scales;

  private Table(
      Task task,
      String[] axes,
      String[] classes,
      String[] outputs,
      double[] inputs,
      double[] targets,
      int testRows,
      Scale[] scales) {
    this.task = task;
    this.axes = axes.clone();
    this.classes = classes.clone();
    this.outputs = outputs.clone();
    this.inputs = inputs;
    this.targets = targets;
    this.testRows = testRows;
    this.scales = scales;
  }

  /**
   * Makes a table of points that belong to classes. Two classes are a yes-or-no question after the
   * second.
   *
   * @param axes names of one or two columns of inputs
   * @param classes names of {@link DataSets#MIN_CLASSES} to {@link DataSets#MAX_CLASSES} classes
   * @param inputs {@code [rows × axes]}
   * @param labels the class of each row, from 0
   * @throws IllegalArgumentException naming the row or the column that is wrong
   */
  public static Table ofClasses(String[] axes, String[] classes, double[] inputs, int[] labels) {
    Check.range("columns", axes.length, 1, 2);
    Check.range("classes", classes.length, DataSets.MIN_CLASSES, DataSets.MAX_CLASSES);
    TableCheck.names("column", axes);
    TableCheck.names("class", classes);
    TableCheck.rows(labels.length, axes.length, inputs.length);
    TableCheck.labels(labels, classes);
    double[] targets = new double[labels.length];
    for (int row = 0; row < labels.length; row++) {
      targets[row] = labels[row];
    }
    boolean binary = classes.length == 2;
    double[] places = inputs.clone();
    Scale[] scales = new Scale[axes.length];
    stretch(axes, places, scales);
    return new Table(
        binary ? Task.BINARY : Task.CLASSES,
        axes,
        classes,
        binary ? new String[] {classes[1].concat("?")} : classes,
        places,
        targets,
        0,
        scales);
  }

  /**
   * Makes a table of points with a number to learn for each.
   *
   * @param axes names of one or two columns of inputs
   * @param valueName name of the column to learn
   * @param inputs {@code [rows × axes]}
   * @param values the number to learn of each row
   * @throws IllegalArgumentException naming the row or the column that is wrong
   */
  public static Table ofValues(String[] axes, String valueName, double[] inputs, double[] values) {
    Check.range("columns", axes.length, 1, 2);
    boolean plane = axes.length == 2;
    TableCheck.names(
        "column",
        plane ? new String[] {axes[0], axes[1], valueName} : new String[] {axes[0], valueName});
    TableCheck.rows(values.length, axes.length, inputs.length);
    double[] places = inputs.clone();
    double[] targets = values.clone();
    Scale[] scales = new Scale[axes.length + 1];
    stretch(axes, places, scales);
    scales[axes.length] = stretch(valueName, targets);
    return new Table(
        Task.REGRESSION, axes, new String[0], new String[] {valueName}, places, targets, 0, scales);
  }

  /**
   * Makes a table of points that have been dealt: those of the training set come first. They are
   * taken as they are; a class may be without a row.
   *
   * @param axes names of one or two columns of inputs
   * @param classes names of the classes, none where numbers are learnt
   * @param outputs names of the network's outputs: one for each class, or a single one
   * @param inputs {@code [rows × axes]}, within the plane
   * @param targets the class of each row, from 0, or the number to learn
   * @param testRows how many rows at the end make the test set; none of the two sets is empty
   * @throws IllegalArgumentException naming what is out of bounds
   */
  public static Table dealt(
      String[] axes,
      String[] classes,
      String[] outputs,
      double[] inputs,
      double[] targets,
      int testRows) {
    boolean numbers = classes.length == 0;
    TableCheck.rows(targets.length, axes.length, inputs.length);
    Check.range("test rows", testRows, 1, targets.length - 1);
    TableCheck.bounds(inputs, -EXTENT, EXTENT);
    int lastClass = Math.max(2, outputs.length) - 1;
    TableCheck.bounds(targets, numbers ? -LARGEST_VALUE : 0, numbers ? LARGEST_VALUE : lastClass);
    return new Table(
        numbers ? Task.REGRESSION : outputs.length == 1 ? Task.BINARY : Task.CLASSES,
        axes,
        classes,
        outputs,
        inputs.clone(),
        targets.clone(),
        testRows,
        new Scale[0]);
  }

  /**
   * Returns inputs, {@code [rows × axes]}, brought into the plane column by column.
   *
   * @throws IllegalArgumentException naming the column in which that is impossible
   */
  public static double[] places(String[] axes, double[] inputs) {
    double[] places = inputs.clone();
    stretch(axes, places, new Scale[axes.length]);
    return places;
  }

  private static void stretch(String[] axes, double[] places, Scale[] scales) {
    for (int axis = 0; axis < axes.length; axis++) {
      scales[axis] = new Column(axes[axis], places, axis, axes.length).stretch(EXTENT, REACH);
    }
  }

  /**
   * Returns numbers to learn, brought to −1 to 1.
   *
   * @throws IllegalArgumentException if that is impossible
   */
  public static double[] values(String name, double[] given) {
    double[] values = given.clone();
    stretch(name, values);
    return values;
  }

  private static Scale stretch(String name, double[] values) {
    return new Column(name, values, 0, 1).stretch(1, 1);
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public String label() {
    return "Table";
  }

  @Override
  public Task task() {
    return task;
  }

  @Override
  public String[] axes() {
    return axes.clone();
  }

  @Override
  public String[] outputs() {
    return outputs.clone();
  }

  @Override
  public String[] classNames() {
    return classes.clone();
  }

  @Override
  public Scale[] scales() {
    return scales.clone();
  }

  /** Returns how many points there are. */
  public int rows() {
    return targets.length;
  }

  /** Returns how many rows at the end make the test set, or 0 if they have not been dealt. */
  public int testRows() {
    return testRows;
  }

  /** Returns the inputs as they are learnt from, {@code [rows × axes]}. */
  public double[] inputs() {
    return inputs.clone();
  }

  /** Returns the class of each row, from 0, or the number to learn. */
  public double[] targets() {
    return targets.clone();
  }

  /** Writes the inputs of a row, and returns its class or the number to learn. */
  double read(int row, double[] to) {
    Numbers.copy(inputs, row * to.length, to, 0, to.length);
    return targets[row];
  }
}
