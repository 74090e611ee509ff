package gradientpress.site.claim;

import gradientpress.example.Comparison;
import gradientpress.example.Condition;
import gradientpress.example.Measure;
import gradientpress.site.schema.Outline;
import gradientpress.site.schema.Shape;
import gradientpress.site.schema.Shapes;
import gradientpress.site.source.Diagnostics;
import gradientpress.site.source.Mistake;
import gradientpress.site.text.NumberText;
import gradientpress.site.text.Printable;
import gradientpress.site.yaml.ScalarKind;
import gradientpress.site.yaml.Yaml;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Conditions as authors write them: {@code accuracy: ">= 0.97"}. */
final class Conditions {
  private static final Pattern FORM =
      Pattern.compile("(>=|<=|>|<)\\s*([-+]?\\d{1,9}(?:\\.\\d{1,18})?)");

  /** Four digits tell a number from a bound nearly always; all digits do when they do not. */
  private static final int MEASURED_DECIMALS = 4;

  /** From here on nobody would count the digits. */
  private static final double LARGE = 1e9;

  private static final String RULE = "write >=, <=, > or < and a number: \">= 0.97\"";

  private Conditions() {}

  /**
   * The shape of a condition on one measure.
   *
   * @param noun what the condition is called where it stands, such as "a promise"
   * @param mistake what is reported if it has another form
   */
  public static Shape<Condition> about(Measure measure, String noun, Mistake mistake) {
    return new Shape<>(
        new Outline.Condition(measure.least(), measure.most(), FORM.pattern()),
        (key, value, diagnostics) -> read(measure, noun, mistake, key, value, diagnostics));
  }

  private static Optional<Condition> read(
      Measure measure,
      String noun,
      Mistake mistake,
      String key,
      Yaml value,
      Diagnostics diagnostics) {
    if (!(value instanceof Yaml.Scalar scalar) || scalar.kind() != ScalarKind.TEXT) {
      return Shapes.wrongType(
          key, noun, value, "write it like \">= 0.97\", in quotes", diagnostics);
    }
    Matcher form = FORM.matcher(scalar.text().strip());
    if (!form.matches()) {
      String message = "%s is not %s".formatted(Printable.quote(scalar.text()), noun);
      diagnostics.report(mistake, value.span(), message, RULE);
      return Optional.empty();
    }
    double bound = Double.parseDouble(form.group(2));
    if (bound < measure.least() || bound > measure.most()) {
      diagnostics.report(
          Mistake.OUT_OF_BOUNDS,
          value.span(),
          "'%s' %s, so %s makes no sense".formatted(key, range(measure), form.group(2)),
          measure.least() == 0 && measure.most() == 1 && bound > 1 ? "97% is written 0.97" : "");
      return Optional.empty();
    }
    return Optional.of(new Condition(measure, Comparison.ofSign(form.group(1)), bound));
  }

  /** Says what a measure measures. */
  static String words(Measure measure) {
    return switch (measure) {
      case TRAINING_LOSS -> "Mean loss on the training set.";
      case TEST_LOSS -> "Mean loss on the test set.";
      case TRAINING_ACCURACY ->
          "Part of the training set that it gets right, where classes are learnt.";
      case ACCURACY -> "Part of the test set that it gets right, where classes are learnt.";
      case TRAINING_R_SQUARED ->
          "Part of the training set’s variation that it explains, where numbers are learnt.";
      case R_SQUARED ->
          "Part of the test set’s variation that it explains, where numbers are learnt.";
      case EPOCHS -> "Epochs that were trained.";
      case HIDDEN_UNITS -> "Units of all hidden layers.";
      case HIDDEN_LAYERS -> "Hidden layers.";
      case PARAMETERS -> "Weights and biases.";
      case LARGEST_WEIGHT -> "Size of the largest weight; biases do not count.";
    };
  }

  /** Shows a condition on a measure. */
  static String example(Measure measure) {
    return switch (measure) {
      case TRAINING_LOSS, TEST_LOSS -> "\"< 0.1\"";
      case TRAINING_ACCURACY, ACCURACY -> "\">= 0.95\"";
      case TRAINING_R_SQUARED, R_SQUARED -> "\">= 0.9\"";
      case EPOCHS -> "\"<= 100\"";
      case HIDDEN_UNITS -> "\"<= 3\"";
      case HIDDEN_LAYERS -> "\"< 2\"";
      case PARAMETERS -> "\"<= 20\"";
      case LARGEST_WEIGHT -> "\"< 5\"";
    };
  }

  /** Says where a measure lies, as the end of a sentence. */
  static String range(Measure measure) {
    if (measure.most() == Double.MAX_VALUE) {
      return "is never below " + NumberText.plain(measure.least());
    }
    return measure.least() == -Double.MAX_VALUE
        ? "is never above " + NumberText.plain(measure.most())
        : "lies between %s and %s"
            .formatted(NumberText.plain(measure.least()), NumberText.plain(measure.most()));
  }

  /** Returns what was measured so that it can be told from the bound. */
  static String measured(Condition condition, double number) {
    return measured(number, condition.bound());
  }

  /** Returns what was measured so that it can be told from another number. */
  static String measured(double number, double other) {
    if (!Double.isFinite(number)) {
      return "none, since the numbers to learn are all the same";
    }
    if (Math.abs(number) >= LARGE) {
      return Rounding.loss(number, List.of());
    }
    double rounded = Double.parseDouble(NumberText.fixed(number, MEASURED_DECIMALS));
    boolean sameSide =
        Double.isNaN(other) || Double.compare(number, other) == Double.compare(rounded, other);
    return NumberText.plain(sameSide ? rounded : number);
  }

  /** Says whether wherever the one condition holds the other does, too. */
  static boolean implies(Condition one, Condition other) {
    boolean upward = one.comparison().isUpward();
    if (one.measure() != other.measure() || upward != other.comparison().isUpward()) {
      return false;
    }
    boolean sameBound = one.bound() == other.bound();
    return sameBound
        ? other.holds(other.bound()) || !one.holds(one.bound())
        : upward == one.bound() > other.bound();
  }

  /** Returns a condition as a text: {@code accuracy >= 0.97}. */
  static String text(Condition condition) {
    return "%s %s %s"
        .formatted(
            condition.measure().key(),
            condition.comparison().sign(),
            NumberText.plain(condition.bound()));
  }
}
