package gradientpress.site.claim;

import gradientpress.example.Measure;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** A measured value as prose shows it: {@code `=ring.accuracy`} becomes "98.5%". */
public enum MeasuredValue {
  EPOCH("epoch", Needs.NOTHING, findings -> Rounding.count(findings.measured().epoch())),
  TRAINING_LOSS(Measure.TRAINING_LOSS),
  TEST_LOSS(Measure.TEST_LOSS),
  TRAINING_ACCURACY(Measure.TRAINING_ACCURACY, ScoreKind.ACCURACY),
  ACCURACY(Measure.ACCURACY, ScoreKind.ACCURACY),
  TRAINING_R_SQUARED(Measure.TRAINING_R_SQUARED, ScoreKind.R_SQUARED),
  R_SQUARED(Measure.R_SQUARED, ScoreKind.R_SQUARED),
  WEIGHTS("weights", Needs.AN_END, findings -> findings.measured().weights()),
  PARAMETERS(
      "parameters", Needs.NOTHING, findings -> Rounding.count(findings.measured().parameters())),

  /** How many epochs it took to come to what {@code reaches} says. */
  EPOCHS_NEEDED(
      "epochs-needed", Needs.A_REACH, findings -> Rounding.count(findings.epochsNeeded())),

  /** In which epoch the numbers overflowed. */
  OVERFLOW_EPOCH(
      "overflow-epoch", Needs.AN_OVERFLOW, findings -> Rounding.count(findings.overflowEpoch()));

  /** What there has to be for a value. */
  private enum Needs {
    NOTHING,
    AN_END,
    A_REACH,
    AN_OVERFLOW
  }

  private final String key;
  private final Optional<ScoreKind> score;
  private final Needs needs;
  private final Function<Findings, String> text;

  MeasuredValue(String key, Needs needs, Function<Findings, String> text) {
    this.key = key;
    this.score = Optional.empty();
    this.needs = needs;
    this.text = text;
  }

  MeasuredValue(Measure loss) {
    this(
        loss.key(),
        Needs.AN_END,
        findings -> Rounding.loss(findings.measured().of(loss), findings.told(loss)));
  }

  MeasuredValue(Measure measure, ScoreKind score) {
    this.key = measure.key();
    this.score = Optional.of(score);
    this.needs = Needs.AN_END;
    this.text = findings -> score.text(findings.measured().of(measure), findings.told(measure));
  }

  public String key() {
    return key;
  }

  public String text(Findings findings) {
    return text.apply(findings);
  }

  /** Says what it is. */
  public String description() {
    return switch (this) {
      case EPOCH -> "Epochs that were trained.";
      case WEIGHTS -> "A fingerprint of the weights’ bits.";
      case EPOCHS_NEEDED -> "Epochs that it took to come to what 'reaches' says.";
      case OVERFLOW_EPOCH -> "Epoch in which the numbers overflowed.";
      default -> Conditions.words(Measure.named(key));
    };
  }

  /** Says whether the value is measured where that kind of score is. */
  public boolean goesWith(ScoreKind kind) {
    return score.isEmpty() || score.get() == kind;
  }

  /** Returns why an example of which that is promised has no such value; empty if it has. */
  public String missingWith(Claims claims) {
    return switch (needs) {
      case NOTHING -> "";
      case AN_END -> claims.expectOverflow() ? "where a run does not converge" : "";
      case A_REACH -> claims.tellEpochsNeeded() ? "" : "unless 'reaches' stands below 'expect'";
      case AN_OVERFLOW ->
          claims.expectOverflow() ? "" : "unless 'converges: false' stands below 'expect'";
    };
  }

  /** Returns the values that are measured where that kind of score is. */
  public static List<MeasuredValue> with(ScoreKind kind) {
    return Arrays.stream(values()).filter(value -> value.goesWith(kind)).toList();
  }

  /** Returns the value of that key, if there is one. */
  public static Optional<MeasuredValue> named(String key) {
    return Arrays.stream(values()).filter(value -> value.key.equals(key)).findFirst();
  }
}
