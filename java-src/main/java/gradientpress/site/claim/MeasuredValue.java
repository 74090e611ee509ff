package gradientpress.site.claim;

import gradientpress.site.text.NumberText;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** A measured value as prose shows it: {@code `=ring.accuracy`} becomes "98.5%". */
public enum MeasuredValue {
  EPOCH("epoch", measured -> Integer.toString(measured.epoch())),
  TRAINING_LOSS("training-loss", measured -> loss(measured.trainingLoss())),
  TEST_LOSS("test-loss", measured -> loss(measured.testLoss())),
  TRAINING_ACCURACY("training-accuracy", ScoreKind.ACCURACY, Measured::trainingScore),
  ACCURACY("accuracy", ScoreKind.ACCURACY, Measured::score),
  TRAINING_R_SQUARED("training-r-squared", ScoreKind.R_SQUARED, Measured::trainingScore),
  R_SQUARED("r-squared", ScoreKind.R_SQUARED, Measured::score),
  WEIGHTS("weights", Measured::weights),
  PARAMETERS("parameters", measured -> Integer.toString(measured.parameters()));

  private final String key;
  private final Optional<ScoreKind> score;
  private final Function<Measured, String> text;

  MeasuredValue(String key, Function<Measured, String> text) {
    this.key = key;
    this.score = Optional.empty();
    this.text = text;
  }

  MeasuredValue(String key, ScoreKind score, Function<Measured, Double> number) {
    this.key = key;
    this.score = Optional.of(score);
    this.text = measured -> score.text(number.apply(measured));
  }

  private static String loss(double loss) {
    return NumberText.fixed(loss, 3);
  }

  public String key() {
    return key;
  }

  public String text(Measured measured) {
    return text.apply(measured);
  }

  /** Says what it is. */
  public String description() {
    return switch (this) {
      case EPOCH -> "Epochs that were trained.";
      case TRAINING_LOSS -> "Mean loss on the training set.";
      case TEST_LOSS -> "Mean loss on the test set.";
      case TRAINING_ACCURACY -> "Part of the training set that it gets right.";
      case ACCURACY -> "Part of the test set that it gets right.";
      case TRAINING_R_SQUARED -> "Part of the training set’s variation that it explains.";
      case R_SQUARED -> "Part of the test set’s variation that it explains.";
      case WEIGHTS -> "A fingerprint of the weights’ bits.";
      case PARAMETERS -> "Weights and biases.";
    };
  }

  /** Says whether the value is measured where that kind of score is. */
  public boolean goesWith(ScoreKind kind) {
    return score.isEmpty() || score.get() == kind;
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
