package gradientpress.view;

import gradientpress.example.Survey;
import gradientpress.example.TrainerSession;
import gradientpress.nn.Sweep;
import gradientpress.nn.Task;

/**
 * What all units say to the points of a survey as numbers of {@link DivergingTints}, one unsigned
 * byte each: what {@link UnitMaps} and {@link NetworkDiagram#drawCurves} show.
 *
 * <p>That a yes-or-no question is undecided is clear.
 */
public final class UnitTints implements Sweep.Reader {
  private final int points;
  private final byte[] tints;

  /** The number of the output that answers a yes-or-no question, or −1. */
  private final int yesOrNo;

  /** Makes room for the tints of a network's units. */
  public UnitTints(int units, int points, Task task) {
    this(units, points, task, new byte[units * points]);
  }

  /**
   * Takes room for the tints of a network's units.
   *
   * @param tints {@code [units × points]}; another array is made if it is of another length
   */
  public UnitTints(int units, int points, Task task, byte[] tints) {
    this.points = points;
    this.tints = tints.length == units * points ? tints : new byte[units * points];
    yesOrNo = task == Task.BINARY ? units - 1 : -1;
  }

  /** Returns what all units of a session say as it is now. */
  static byte[] of(TrainerSession session, Survey survey) {
    UnitTints all =
        new UnitTints(session.network().units(), survey.points(), session.dataSet().task());
    survey.run(all);
    return all.tints();
  }

  /**
   * Returns what enters the network, {@code [inputs × points]}, in the same way: the largest number
   * of each input has the strongest tint.
   */
  public static byte[] ofInputs(Survey survey) {
    double[] inputs = survey.inputs();
    int points = survey.points();
    byte[] tints = new byte[inputs.length];
    for (int first = 0; first < inputs.length; first += points) {
      double largest = 0;
      for (int i = first; i < first + points; i++) {
        largest = Math.max(largest, Math.abs(inputs[i]));
      }
      double factor = largest > 0 ? 1 / largest : 0;
      DivergingTints.quantize(inputs, first, 1, points, factor, 0, tints, first);
    }
    return tints;
  }

  /** Returns the tints, {@code [units × points]}: the live array. */
  public byte[] tints() {
    return tints;
  }

  @Override
  public void read(int unit, double[] layer, int said, int units, int rows, int point) {
    boolean scaled = unit == yesOrNo;
    int at = unit * points + point;
    DivergingTints.quantize(layer, said, units, rows, scaled ? 2 : 1, scaled ? -1 : 0, tints, at);
  }
}
