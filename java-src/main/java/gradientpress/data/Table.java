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
 */
public final class Table implements DataSet {
  /** The name that authors write for points of their own. */
  public static final String NAME = "table";

  /** Fewest and most rows. */
  public static final int MIN_ROWS = 4;

  public static final int MAX_ROWS = 1000;

  /** How far stretched inputs reach from the middle. */
  private static final double REACH = 5;

  private final Task task;
  private final String[] axes;
  private final String[] classes;
  private final String[] outputs;
  private final double[] inputs;
  private final double[] targets;

  private Table(
      Task task,
      String[] axes,
      String[] classes,
      String[] outputs,
      double[] inputs,
      double[] targets) {
    this.task = task;
    this.axes = axes;
    this.classes = classes;
    this.outputs = outputs;
    this.inputs = inputs;
    this.targets = targets;
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
    return new Table(
        binary ? Task.BINARY : Task.CLASSES,
        axes.clone(),
        classes.clone(),
        binary ? new String[] {classes[1].concat("?")} : classes.clone(),
        places(axes, inputs),
        targets);
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
    double[] targets = values.clone();
    new Column(valueName, targets, 0, 1).stretch(1, 1);
    return new Table(
        Task.REGRESSION,
        axes.clone(),
        new String[0],
        new String[] {valueName},
        places(axes, inputs),
        targets);
  }

  private static double[] places(String[] axes, double[] inputs) {
    double[] places = inputs.clone();
    for (int axis = 0; axis < axes.length; axis++) {
      new Column(axes[axis], places, axis, axes.length).stretch(EXTENT, REACH);
    }
    return places;
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

  /** Returns how many points there are. */
  public int rows() {
    return targets.length;
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
