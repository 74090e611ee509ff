package gradientpress.site.claim;

import gradientpress.example.Condition;
import gradientpress.example.Measure;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A change to the evidence under which a claim must no longer hold, or it says nothing.
 *
 * @param name what is changed
 * @param complaint what is wrong with a claim that it does not break, as the end of a sentence
 * @param evidence what the claim is held against instead
 */
record Perturbation(String name, String complaint, Evidence evidence) {

  /**
   * Returns what must break the claim that a condition comes true.
   *
   * <p>The worst of answers breaks whatever says that something was learnt, and so do the untrained
   * network and the best constant answer, neither of which has learnt anything of the inputs. What
   * says that something was not learnt is broken by perfect answers.
   */
  static List<Perturbation> of(Condition condition, Experiment experiment) {
    Run run = experiment.run();
    List<Perturbation> all = new ArrayList<>();
    all.add(extreme(condition, false, run.epochs()));
    if (isAboutLearning(condition)) {
      Run constant = Run.steady(run.epochs(), experiment.constantAnswer());
      all.add(
          new Perturbation(
              "always the same answer",
              "it is true of a network that always answers the same, whose "
                  + said(condition, constant),
              Evidence.of(constant)));
    }
    return all;
  }

  /** Returns the network before training, which must not have shown yet what a run is to show. */
  static Perturbation untrained(Condition condition, Run run) {
    Run untrained = run.upTo(0);
    return new Perturbation(
        "before training",
        "it is true before training already, when " + said(condition, untrained),
        Evidence.of(untrained));
  }

  private static String said(Condition condition, Run run) {
    Measure measure = condition.measure();
    return "%s is %s".formatted(measure.key(), Conditions.measured(condition, run.last(measure)));
  }

  /**
   * Returns answers that are as good, or as bad, as answers can be.
   *
   * @param towards whether they are to meet the condition, or to miss it
   */
  static Perturbation extreme(Condition condition, boolean towards, int epochs) {
    Measure measure = condition.measure();
    boolean high = condition.comparison().isUpward() == towards;
    double[] figures = new double[Run.FIGURES];
    Arrays.fill(figures, high ? measure.most() : measure.least());
    return new Perturbation(
        high == isBetterHigh(measure) ? "perfect answers" : "the worst of answers",
        "no value of %s could break it".formatted(measure.key()),
        Evidence.of(Run.steady(epochs, figures)));
  }

  /** Says whether a condition can be met by learning, not by failing to. */
  static boolean isAboutLearning(Condition condition) {
    return condition.comparison().isUpward() == isBetterHigh(condition.measure());
  }

  /** Says whether higher numbers are better, as with scores, or lower ones, as with losses. */
  static boolean isBetterHigh(Measure measure) {
    return measure != Measure.TRAINING_LOSS && measure != Measure.TEST_LOSS;
  }
}
