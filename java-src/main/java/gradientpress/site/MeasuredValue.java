package gradientpress.site;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** A measured value as prose shows it: {@code `=ring.accuracy`} becomes "98.5%". */
enum MeasuredValue {
  EPOCH("epoch", measured -> Integer.toString(measured.epoch())),
  TRAINING_LOSS("training-loss", measured -> loss(measured.trainingLoss())),
  TEST_LOSS("test-loss", measured -> loss(measured.testLoss())),
  TRAINING_ACCURACY(
      "training-accuracy", measured -> NumberText.percent(measured.trainingAccuracy())),
  ACCURACY("accuracy", measured -> NumberText.percent(measured.accuracy())),
  WEIGHTS("weights", Measured::weights),
  PARAMETERS("parameters", measured -> Integer.toString(measured.parameters()));

  private final String key;
  private final Function<Measured, String> text;

  MeasuredValue(String key, Function<Measured, String> text) {
    this.key = key;
    this.text = text;
  }

  private static String loss(double loss) {
    return NumberText.fixed(loss, 3);
  }

  String key() {
    return key;
  }

  String text(Measured measured) {
    return text.apply(measured);
  }

  static List<String> keys() {
    return Arrays.stream(values()).map(MeasuredValue::key).toList();
  }
}
