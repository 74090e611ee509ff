package gradientpress.view;

import gradientpress.example.Survey;
import gradientpress.example.TrainerSession;
import gradientpress.nn.Task;

/**
 * What units say at a list of places as numbers of {@link DivergingTints}, one unsigned byte each,
 * {@code [units × places]}: what {@link UnitMaps} and {@link NetworkDiagram#drawCurves} show.
 */
public final class UnitTints {
  private UnitTints() {}

  /** Returns what all units of a session say as it is now, inputs first. */
  static byte[] of(TrainerSession session, double[] raw) {
    int places = raw.length / session.split().training().inputs();
    int inputs = session.featureMap().inputs();
    byte[] tints = new byte[(session.network().units() + inputs) * places];
    Survey survey = session.survey(raw);
    double[] entering = new double[inputs * places];
    survey.inputs(-inputs, 0, entering);
    inputs(entering, places, tints);
    answers(survey.run(), places, session.dataSet().task(), tints, inputs * places);
    return tints;
  }

  /**
   * Finds the tints of what enters the network: the largest number of each input has the strongest.
   *
   * @param inputs {@code [inputs × places]}
   * @param tints receives {@code [inputs × places]}, from the start
   */
  public static void inputs(double[] inputs, int places, byte[] tints) {
    for (int first = 0; first < inputs.length; first += places) {
      double largest = 0;
      for (int i = first; i < first + places; i++) {
        largest = Math.max(largest, Math.abs(inputs[i]));
      }
      double factor = largest > 0 ? 1 / largest : 0;
      DivergingTints.quantize(inputs, first, places, factor, 0, tints, first);
    }
  }

  /**
   * Finds the tints of what the other units say. That a yes-or-no question is undecided is clear.
   *
   * @param answers {@code [units × places]}, the predictions of the outputs last
   * @param at where their tints go
   */
  public static void answers(double[] answers, int places, Task task, byte[] tints, int at) {
    int last = answers.length - places;
    boolean binary = task == Task.BINARY;
    DivergingTints.quantize(answers, 0, last, 1, 0, tints, at);
    DivergingTints.quantize(
        answers, last, places, binary ? 2 : 1, binary ? -1 : 0, tints, at + last);
  }
}
