package gradientpress.site;

import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A bound that an article promises for something measured, such as {@code accuracy: ">= 0.97"}.
 *
 * @param measure what is measured
 * @param comparison how it compares
 * @param bound with what
 * @param span where the promise is written
 */
record Promise(Measure measure, Comparison comparison, double bound, Span span) {
  private static final Pattern FORM =
      Pattern.compile("(>=|<=|>|<)\\s*([-+]?\\d{1,9}(?:\\.\\d{1,18})?)");

  /** What can be promised. */
  enum Measure {
    TRAINING_LOSS(MeasuredValue.TRAINING_LOSS, 0, Double.MAX_VALUE, Measured::trainingLoss),
    TEST_LOSS(MeasuredValue.TEST_LOSS, 0, Double.MAX_VALUE, Measured::testLoss),
    TRAINING_ACCURACY(MeasuredValue.TRAINING_ACCURACY, 0, 1, Measured::trainingScore),
    ACCURACY(MeasuredValue.ACCURACY, 0, 1, Measured::score),
    TRAINING_R_SQUARED(
        MeasuredValue.TRAINING_R_SQUARED, -Double.MAX_VALUE, 1, Measured::trainingScore),
    R_SQUARED(MeasuredValue.R_SQUARED, -Double.MAX_VALUE, 1, Measured::score);

    private final MeasuredValue value;
    private final double least;
    private final double most;
    private final ToDoubleFunction<Measured> number;

    Measure(MeasuredValue value, double least, double most, ToDoubleFunction<Measured> number) {
      this.value = value;
      this.least = least;
      this.most = most;
      this.number = number;
    }

    String key() {
      return value.key();
    }

    /** Says where the measure lies, as the end of a sentence. */
    private String range() {
      if (most == Double.MAX_VALUE) {
        return "is never below " + NumberText.plain(least);
      }
      return least == -Double.MAX_VALUE
          ? "is never above " + NumberText.plain(most)
          : "lies between " + NumberText.plain(least) + " and " + NumberText.plain(most);
    }
  }

  /** The shape of a promise about one measure. */
  static Shape<Promise> about(Measure measure) {
    return (key, value, diagnostics) -> {
      if (!(value instanceof Yaml.Scalar scalar) || scalar.kind() != ScalarKind.TEXT) {
        return Shapes.wrongType(
            key, "a promise", value, "write it like \">= 0.97\", in quotes", diagnostics);
      }
      Matcher form = FORM.matcher(scalar.text().strip());
      if (!form.matches()) {
        String message = "%s is not a promise".formatted(Printable.quote(scalar.text()));
        String hint = "write >=, <=, > or < and a number: \">= 0.97\"";
        diagnostics.report(Mistake.EXPECTATION_SYNTAX, value.span(), message, hint);
        return Optional.empty();
      }
      double bound = Double.parseDouble(form.group(2));
      if (bound < measure.least || bound > measure.most) {
        diagnostics.report(
            Mistake.OUT_OF_BOUNDS,
            value.span(),
            "'%s' %s, so %s makes no sense".formatted(key, measure.range(), form.group(2)),
            measure.least == 0 && bound > 1 ? "97% is written 0.97" : "");
        return Optional.empty();
      }
      Comparison comparison = Comparison.ofSign(form.group(1));
      return Optional.of(new Promise(measure, comparison, bound, value.span()));
    };
  }

  /** Reports the promise if it is about what is not measured with that kind of score. */
  void check(ScoreKind kind, Diagnostics diagnostics) {
    if (!measure.value.goesWith(kind)) {
      kind.refuse(measure.key(), span, diagnostics);
    }
  }

  /** Reports the promise if what was measured does not keep it. */
  void check(Measured measured, Diagnostics diagnostics) {
    double number = measure.number.applyAsDouble(measured);
    if (!comparison.holds(number, bound)) {
      diagnostics.report(
          Mistake.EXPECTATION_UNMET,
          span,
          "promised %s %s %s, measured %s"
              .formatted(
                  measure.key(), comparison.sign(), NumberText.plain(bound), measuredText(number)));
    }
  }

  /** Four digits tell the number from the bound nearly always; all digits do when they do not. */
  private String measuredText(double number) {
    if (!Double.isFinite(number)) {
      return "none, since the numbers to learn are all the same";
    }
    String text = NumberText.fixed(number, 4);
    boolean sameSide = comparison.holds(Double.parseDouble(text), bound);
    return NumberText.plain(sameSide ? number : Double.parseDouble(text));
  }
}
