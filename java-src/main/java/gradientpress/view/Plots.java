package gradientpress.view;

import gradientpress.data.DataSet;
import gradientpress.data.Split;
import gradientpress.example.TrainerSession;
import gradientpress.nn.Task;

/** The one place where data sets get the picture that suits what there is to learn. */
public final class Plots {
  private Plots() {}

  /** Returns the picture for a session and all others with the same points. */
  public static Plot of(TrainerSession session) {
    return of(session.dataSet(), session.split());
  }

  /** Returns the picture for those points. */
  public static Plot of(DataSet dataSet, Split split) {
    boolean numbers = dataSet.task() == Task.REGRESSION;
    if (dataSet.imageSide() > 0) {
      return new GalleryPlot(dataSet, split);
    }
    if (dataSet.axes().length == 1) {
      return numbers ? new CurvePlot(dataSet, split) : new ProbabilityPlot(dataSet, split);
    }
    if (numbers) {
      return new SurfacePlot(dataSet, split);
    }
    return dataSet.classes() == 2
        ? new TwoClassesPlot(dataSet, split)
        : new ClassesPlot(dataSet, split);
  }
}
