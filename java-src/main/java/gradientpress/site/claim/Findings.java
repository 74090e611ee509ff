package gradientpress.site.claim;

import gradientpress.example.Condition;
import gradientpress.example.Measure;
import gradientpress.site.text.NumberText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What came out of an example, beside what was promised of it.
 *
 * @param experiment what was measured
 * @param claims what was promised
 * @param told conditions that prose may not seem to contradict
 */
public record Findings(Experiment experiment, Claims claims, List<Condition> told) {
  private static final String NONE = "–";

  Measured measured() {
    return experiment.measured();
  }

  int epochsNeeded() {
    return claims.epochsNeeded(experiment.run()).orElseThrow();
  }

  int overflowEpoch() {
    return experiment.run().epochs() + 1;
  }

  List<Condition> told(Measure measure) {
    return told.stream().filter(condition -> condition.measure() == measure).toList();
  }

  /** Returns all values as prose shows them, by their keys. */
  public Map<String, String> values(ScoreKind kind) {
    Map<String, String> values = new LinkedHashMap<>();
    for (MeasuredValue value : MeasuredValue.with(kind)) {
      if (value.missingWith(claims).isEmpty()) {
        values.put(value.key(), value.text(this));
      }
    }
    return values;
  }

  /** Returns what the figure shows at the end of the run as it trains: the very same digits. */
  public Map<String, String> readings(ScoreKind kind) {
    Measured measured = measured();
    boolean none = measured.diverged();
    Map<String, String> readings = new LinkedHashMap<>();
    readings.put("epoch", Integer.toString(measured.epoch()));
    readings.put(Measure.TRAINING_LOSS.key(), none ? NONE : reading(measured.trainingLoss()));
    readings.put(Measure.TEST_LOSS.key(), none ? NONE : reading(measured.testLoss()));
    readings.put(kind.key(), none ? NONE : kind.reading(measured.score()));
    return readings;
  }

  /** Says how the numbers overflowed, if they did. */
  public Optional<String> overflow() {
    return Optional.of(measured())
        .filter(Measured::diverged)
        .map(
            measured ->
                ("Training does not converge: in epoch %d %s."
                        + " The pictures show the epoch before.")
                    .formatted(overflowEpoch(), measured.divergence()));
  }

  private static String reading(double loss) {
    return NumberText.reading(loss, 3);
  }
}
