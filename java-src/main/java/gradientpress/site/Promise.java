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
  private static final Pattern FORM = Pattern.compile("(>=|<=|>|<)\\s*(\\d{1,9}(?:\\.\\d{1,18})?)");

  /** What can be promised. */
  enum Measure {
    TRAINING_LOSS("training-loss", Double.MAX_VALUE, Measured::trainingLoss),
    TEST_LOSS("test-loss", Double.MAX_VALUE, Measured::testLoss),
    TRAINING_ACCURACY("training-accuracy", 1, Measured::trainingAccuracy),
    ACCURACY("accuracy", 1, Measured::accuracy);

    private final String key;
    private final double most;
    private final ToDoubleFunction<Measured> number;

    Measure(String key, double most, ToDoubleFunction<Measured> number) {
      this.key = key;
      this.most = most;
      this.number = number;
    }

    String key() {
      return key;
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
      if (bound > measure.most) {
        diagnostics.report(
            Mistake.OUT_OF_BOUNDS,
            value.span(),
            "'%s' lies between 0 and 1, so %s makes no sense".formatted(key, form.group(2)),
            "97% is written 0.97");
        return Optional.empty();
      }
      Comparison comparison = Comparison.ofSign(form.group(1));
      return Optional.of(new Promise(measure, comparison, bound, value.span()));
    };
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
                  measure.key, comparison.sign(), NumberText.plain(bound), measuredText(number)));
    }
  }

  /** Four digits tell the number from the bound nearly always; all digits do when they do not. */
  private String measuredText(double number) {
    String text = NumberText.fixed(number, 4);
    boolean sameSide = comparison.holds(Double.parseDouble(text), bound);
    return NumberText.plain(sameSide ? number : Double.parseDouble(text));
  }
}
