package gradientpress.browser.message;

import gradientpress.browser.page.Texts;
import gradientpress.data.Table;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;
import org.teavm.jso.core.JSArray;
import org.teavm.jso.core.JSString;
import org.teavm.jso.typedarrays.Float64Array;

/** Points of the author's or the reader's own as the page carries them. */
public abstract class TableObject implements JSObject {
  @JSProperty
  abstract JSArray<JSString> getAxes();

  /** Returns the names of the classes; empty where numbers are learnt. */
  @JSProperty
  public abstract JSArray<JSString> getClasses();

  /** Returns the name of the column to learn. */
  @JSProperty
  abstract String getOutput();

  /** Makes a table of points that have been dealt. */
  @JSBody(
      params = {"axes", "classes", "outputs", "inputs", "targets", "test"},
      script =
          "return { axes, classes, output: outputs[0], outputs,"
              + " inputs: [...inputs], targets: [...targets], test };")
  public static native TableObject of(
      JSArray<JSString> axes,
      JSArray<JSString> classes,
      JSArray<JSString> outputs,
      Float64Array inputs,
      Float64Array targets,
      int test);

  /** Returns the names of all outputs, where the points have been dealt. */
  @JSProperty
  abstract JSArray<JSString> getOutputs();

  /** Returns how many rows at the end make the test set; 0 if the points have not been dealt. */
  @JSBody(params = "table", script = "return table.test | 0;")
  private static native int test(TableObject table);

  /** Returns the inputs, {@code [rows × axes]}. */
  @JSBody(params = "table", script = "return new Float64Array(table.inputs);")
  private static native Float64Array inputs(TableObject table);

  /** Returns the class of each row, or the number to learn. */
  @JSBody(params = "table", script = "return new Float64Array(table.targets);")
  private static native Float64Array targets(TableObject table);

  /**
   * Returns the checked table.
   *
   * @throws IllegalArgumentException if a number or a name is not as it should be
   */
  static Table read(TableObject table) {
    String[] axes = Texts.read(table.getAxes());
    String[] classes = Texts.read(table.getClasses());
    double[] inputs = inputs(table).copyToJavaArray();
    double[] targets = targets(table).copyToJavaArray();
    int test = test(table);
    if (test > 0) {
      return Table.dealt(axes, classes, Texts.read(table.getOutputs()), inputs, targets, test);
    }
    if (classes.length == 0) {
      return Table.ofValues(axes, table.getOutput(), inputs, targets);
    }
    int[] labels = new int[targets.length];
    for (int row = 0; row < labels.length; row++) {
      labels[row] = (int) targets[row];
    }
    return Table.ofClasses(axes, classes, inputs, labels);
  }
}
