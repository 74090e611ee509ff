package gradientpress.view;

import gradientpress.example.LossHistory;
import gradientpress.nn.Task;

/** What a {@link LossCurve} shows of a run. */
public enum CurveKind {
  LOSS("loss"),
  ACCURACY("accuracy"),
  R_SQUARED("R²");

  private final String label;

  CurveKind(String label) {
    this.label = label;
  }

  /** Returns the score by which networks of a task are judged. */
  public static CurveKind scoreOf(Task task) {
    return task == Task.REGRESSION ? R_SQUARED : ACCURACY;
  }

  /** Returns its name. */
  public String label() {
    return label;
  }

  /** Returns the value of an entry of a run. */
  public double of(LossHistory history, int entry, boolean training) {
    if (this == LOSS) {
      return training ? history.training(entry) : history.test(entry);
    }
    return training ? history.trainingScore(entry) : history.testScore(entry);
  }
}
