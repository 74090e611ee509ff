package gradientpress.site.claim;

import gradientpress.example.Condition;
import gradientpress.example.Measure;
import java.util.Arrays;
import java.util.OptionalInt;

/**
 * A run from its first weights on: what was measured before training and after each epoch, until it
 * came to its end or its numbers overflowed.
 *
 * @param curve {@code [epochs + 1 × FIGURES]}: losses and scores on the training and the test set
 * @param divergence how the numbers overflowed in the epoch after the last one measured; empty if
 *     they did not
 */
public record Run(double[] curve, String divergence) {
  /** How many numbers are measured at a time. */
  static final int FIGURES = 4;

  /** Stands where no run was called for. */
  static final Run NONE = new Run(new double[0], "");

  /** Returns a run in which every epoch leaves the same numbers. */
  static Run steady(int epochs, double[] figures) {
    double[] curve = new double[(epochs + 1) * FIGURES];
    for (int i = 0; i < curve.length; i++) {
      curve[i] = figures[i % FIGURES];
    }
    return new Run(curve, "");
  }

  /** Returns how many epochs were measured. */
  int epochs() {
    return curve.length / FIGURES - 1;
  }

  /** Says whether the numbers overflowed. */
  public boolean diverged() {
    return !divergence.isEmpty();
  }

  /** Returns what was measured after an epoch. */
  double at(int epoch, Measure measure) {
    int figure =
        switch (measure) {
          case TRAINING_LOSS -> 0;
          case TEST_LOSS -> 1;
          case TRAINING_ACCURACY, TRAINING_R_SQUARED -> 2;
          case ACCURACY, R_SQUARED -> 3;
          default -> throw new IllegalArgumentException(measure.key());
        };
    return curve[epoch * FIGURES + figure];
  }

  /** Returns what was measured in the end; not-a-number if the numbers overflowed. */
  double last(Measure measure) {
    return diverged() ? Double.NaN : at(epochs(), measure);
  }

  /** Returns the first epoch after which a condition holds, 0 if it does before training. */
  OptionalInt first(Condition condition) {
    for (int epoch = 0; epoch <= epochs(); epoch++) {
      if (condition.holds(at(epoch, condition.measure()))) {
        return OptionalInt.of(epoch);
      }
    }
    return OptionalInt.empty();
  }

  /** Returns of all that was measured what comes nearest to a condition. */
  double nearest(Condition condition) {
    double nearest = at(0, condition.measure());
    for (int epoch = 1; epoch <= epochs(); epoch++) {
      double number = at(epoch, condition.measure());
      nearest =
          condition.comparison().isUpward() ? Math.max(nearest, number) : Math.min(nearest, number);
    }
    return nearest;
  }

  /** Returns the run as if it had been stopped after an epoch. */
  Run upTo(int epoch) {
    return new Run(Arrays.copyOf(curve, (epoch + 1) * FIGURES), "");
  }
}
