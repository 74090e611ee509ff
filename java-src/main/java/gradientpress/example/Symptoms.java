package gradientpress.example;

import gradientpress.example.Symptom.Kind;
import gradientpress.nn.Check;
import java.util.ArrayList;
import java.util.List;

/**
 * Names what a run shows: it no longer gets better, it learns by heart, or some of its units do not
 * take part.
 *
 * <p>Each is a rule of thumb with a threshold that errs on the side of silence. About the losses:
 * L. Prechelt, "Early stopping – but when?", 1998; about units: X. Glorot and Y. Bengio,
 * "Understanding the difficulty of training deep feedforward neural networks", 2010.
 */
public final class Symptoms {
  /** Fewest epochs before the losses say anything. */
  private static final int PATIENCE = 30;

  /** On a plateau the training loss falls by less than this share in the last half of the run. */
  private static final double HARDLY = 0.01;

  /** Below this share of the loss at the start a plateau is no trouble. */
  private static final double HIGH = 0.3;

  /** How much higher than at its best the test loss is when a network learns by heart. */
  private static final double RISEN = 1.15;

  /** How much lower than at that time the training loss is. */
  private static final double FALLEN = 0.9;

  /** From that size on an activation between −1 and 1 is at one of its ends. */
  private static final double END = 0.98;

  /** Share of the samples for which a saturated unit is at one of its ends. */
  private static final double NEARLY_ALL = 0.95;

  private Symptoms() {}

  /** Returns what the losses show. */
  public static List<Symptom> inLosses(LossHistory history) {
    List<Symptom> symptoms = new ArrayList<>();
    int last = history.size() - 1;
    if (last < 1 || history.epoch(last) < PATIENCE) {
      return symptoms;
    }
    int best = best(history);
    boolean risen = history.test(last) > history.test(best) * RISEN;
    boolean fallen = history.training(last) < history.training(best) * FALLEN;
    if (risen && fallen) {
      symptoms.add(Symptom.inLosses(Kind.OVERFITTING, history.epoch(best)));
    }
    int half = last / 2;
    boolean hardly =
        history.training(half) - history.training(last) < history.training(half) * HARDLY;
    if (hardly && history.training(last) > history.training(0) * HIGH) {
      symptoms.add(Symptom.inLosses(Kind.PLATEAU, history.epoch(half)));
    }
    return symptoms;
  }

  private static int best(LossHistory history) {
    int best = 0;
    for (int entry = 1; entry < history.size(); entry++) {
      if (history.test(entry) < history.test(best)) {
        best = entry;
      }
    }
    return best;
  }

  /**
   * Returns what the hidden units show.
   *
   * @param answers what they say to the samples, {@code [units × samples]}, layer after layer;
   *     there may be more after them
   * @param samples how many samples there are
   * @param units how many units each hidden layer has
   * @param activations name of the activation of each hidden layer, or a single one for all
   */
  public static List<Symptom> inUnits(
      double[] answers, int samples, int[] units, String[] activations) {
    Check.atLeast("samples", samples, 1);
    List<Symptom> symptoms = new ArrayList<>();
    int first = 0;
    for (int layer = 0; layer < units.length; layer++) {
      String activation = activations[activations.length == 1 ? 0 : layer];
      count(Kind.DEAD, activation, answers, samples, first, layer, units[layer], symptoms);
      count(Kind.SATURATED, activation, answers, samples, first, layer, units[layer], symptoms);
      first += units[layer];
    }
    return symptoms;
  }

  private static void count(
      Kind kind,
      String activation,
      double[] answers,
      int samples,
      int first,
      int layer,
      int units,
      List<Symptom> symptoms) {
    int found = 0;
    int earliest = 0;
    for (int unit = units - 1; unit >= 0; unit--) {
      double share = share(kind, activation, answers, samples, (first + unit) * samples);
      if (share >= (kind == Kind.DEAD ? 1 : NEARLY_ALL)) {
        found++;
        earliest = unit;
      }
    }
    if (found > 0) {
      symptoms.add(Symptom.inUnits(kind, layer + 1, earliest, found));
    }
  }

  /** Returns for which share of the samples a unit shows a symptom. */
  private static double share(
      Kind kind, String activation, double[] answers, int samples, int from) {
    boolean rectified = activation.equals("relu");
    boolean sigmoid = activation.equals("sigmoid");
    if (kind == Kind.DEAD ? !rectified : !sigmoid && !activation.equals("tanh")) {
      return 0;
    }
    int count = 0;
    for (int i = from; i < from + samples; i++) {
      double size = Math.abs(sigmoid ? answers[i] * 2 - 1 : answers[i]);
      if (kind == Kind.DEAD ? size == 0 : size > END) {
        count++;
      }
    }
    return (double) count / samples;
  }
}
