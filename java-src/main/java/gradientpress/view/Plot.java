package gradientpress.view;

import gradientpress.example.TrainerSession;
import gradientpress.nn.Samples;

/**
 * The picture of what a network has learnt, on a square: there is one for each kind of task.
 *
 * <p>A plot knows the points of its data set. It says at which places the network has to be asked,
 * keeps of the answers what it needs, and draws that: so the asking may happen elsewhere than the
 * drawing, and as often as one likes. Nothing is made ready for drawing before it is drawn, so that
 * who only asks needs no pen.
 *
 * <p>To add one, write a class like {@link CurvePlot} and choose it in {@link Plots}.
 */
public interface Plot {
  /** Side of the picture. */
  int SIDE = 300;

  /** Returns the raw inputs to ask the network about, {@code [places × axes]}. */
  double[] places();

  /** Returns of how many numbers the picture is made. */
  int length();

  /**
   * Keeps of the network's answers what makes the picture.
   *
   * @param answers {@code [units × places]}, the predictions of the outputs last
   * @param picture receives {@link #length} numbers
   */
  void read(double[] answers, double[] picture);

  /** Draws the points and what the network has learnt of them. */
  void draw(double[] picture, Pen pen);

  /**
   * Marks the samples that the network takes for another class than they belong to, over the
   * drawing; does nothing where there are no classes.
   *
   * @param answers {@code [units × samples]}, the predictions of the outputs last; the training set
   *     comes first
   */
  default void drawWrong(double[] answers, Pen pen) {}

  /**
   * Draws what a single unit says, in place of what the network has learnt.
   *
   * @param said what the unit says at the {@link #places}
   * @param name what the unit is called
   */
  default void drawUnit(double[] said, String name, Pen pen) {
    AxisNames.title(name, pen);
  }

  /** Returns where a sample is shown, from the left edge; NaN if it is not shown. */
  double x(Samples samples, int row);

  /** Returns where a sample is shown, from the top edge; NaN if it is not shown. */
  double y(Samples samples, int row);

  /** Returns the tints of the square behind the drawing, or null if it stays clear. */
  default Tints tints() {
    return null;
  }

  /** Returns where points lie, or null if nobody can put one there. */
  default Ground ground() {
    return null;
  }

  /** Returns the numbers of the picture of a session as it is now. */
  default double[] of(TrainerSession session) {
    double[] picture = new double[length()];
    read(session.survey(places()).answers(), picture);
    return picture;
  }
}
