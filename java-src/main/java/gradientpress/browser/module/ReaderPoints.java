package gradientpress.browser.module;

import gradientpress.browser.message.SpecificationObject;
import gradientpress.browser.message.TableObject;
import gradientpress.browser.page.Texts;
import gradientpress.data.DataSet;
import gradientpress.data.Split;
import gradientpress.data.edit.EditedPoints;
import org.teavm.jso.typedarrays.Float64Array;
import org.teavm.jso.typedarrays.Int32Array;

/** Points of a run as the reader edits them, out of a specification and into one. */
public final class ReaderPoints {
  private ReaderPoints() {}

  /**
   * Returns the points of a specification; null if it is ahead of what is shown.
   *
   * @param dataSet what is shown
   * @param split its points
   */
  public static EditedPoints of(SpecificationObject specification, DataSet dataSet, Split split) {
    TableObject table = SpecificationObject.table(specification);
    String[] classes = table == null ? dataSet.classNames() : Texts.read(table.getClasses());
    if (!SpecificationObject.hasEditedPoints(specification)) {
      return EditedPoints.of(dataSet, classes, split);
    }
    int[] origins = SpecificationObject.origins(specification).copyToJavaArray();
    boolean[] moved = new boolean[origins.length];
    for (int row = 0; row < origins.length; row++) {
      moved[row] = origins[row] >= 0 && origins[row] % 2 == 1;
      origins[row] = origins[row] >> 1; // of −1 it is −1 again
    }
    if (origins.length != split.training().rows() + split.test().rows()) {
      return null;
    }
    int rows = SpecificationObject.rowsOfBefore(specification);
    return EditedPoints.of(dataSet, classes, split, origins, moved, rows);
  }

  /** Returns a specification that learns from edited points, of which there must be enough. */
  public static SpecificationObject in(SpecificationObject specification, EditedPoints points) {
    TableObject table =
        TableObject.of(
            Texts.of(points.axes()),
            Texts.of(points.classes()),
            Texts.of(points.outputs()),
            Float64Array.fromJavaArray(points.inputs()),
            Float64Array.fromJavaArray(points.targets()),
            points.rows() - points.trainingRows());
    int[] origins = points.origins();
    for (int row = 0; row < origins.length; row++) {
      if (origins[row] != EditedPoints.NEW) {
        origins[row] = origins[row] * 2 + (points.isMoved(row) ? 1 : 0);
      }
    }
    return SpecificationObject.withPoints(
        specification, table, Int32Array.fromJavaArray(origins), points.originalRows());
  }
}
