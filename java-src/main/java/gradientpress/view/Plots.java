package gradientpress.view;

import gradientpress.data.DataSet;
import gradientpress.data.Split;
import gradientpress.example.TrainerSession;
import gradientpress.nn.Task;

/** The one place where data sets get the picture that suits what there is to learn. */
public final class Plots {
  private Plots() {}

  /** Returns the picture of a session, and of all others with the same points, for print. */
  public static Plot of(TrainerSession session) {
    return of(session.dataSet(), session.split(), Plane.PRINTED);
  }

  /**
   * Returns the picture for those points.
   *
   * @param plane the grid at which the network is asked, where the points lie in the plane
   */
  public static Plot of(DataSet dataSet, Split split, Plane plane) {
    boolean numbers = dataSet.task() == Task.REGRESSION;
    if (dataSet.imageSide() > 0) {
      return new GalleryPlot(dataSet, split);
    }
    if (dataSet.axes().length == 1) {
      return numbers ? new CurvePlot(dataSet, split) : new ProbabilityPlot(dataSet, split);
    }
    if (numbers) {
      return new SurfacePlot(dataSet, split, plane);
    }
    return dataSet.classes() == 2
        ? new TwoClassesPlot(dataSet, split, plane)
        : new ClassesPlot(dataSet, split, plane);
  }
}
