package gradientpress.site.claim;

import gradientpress.example.Condition;
import gradientpress.example.Measure;
import gradientpress.site.schema.Field;
import gradientpress.site.schema.Schema;
import gradientpress.site.schema.Shape;
import gradientpress.site.schema.Shapes;
import gradientpress.site.source.Diagnostics;
import gradientpress.site.source.Mistake;
import gradientpress.site.source.Span;
import gradientpress.site.text.NumberText;
import java.util.List;
import java.util.Optional;

/**
 * A bound that an article promises for something measured, such as {@code accuracy: ">= 0.97"}.
 *
 * @param condition what has to hold after training
 * @param span where the promise is written
 */
public record Promise(Condition condition, Span span) {
  /** What can be promised. */
  public static final List<Measure> MEASURES =
      List.of(
          Measure.TRAINING_LOSS,
          Measure.TEST_LOSS,
          Measure.TRAINING_ACCURACY,
          Measure.ACCURACY,
          Measure.TRAINING_R_SQUARED,
          Measure.R_SQUARED);

  private static final List<Field<Optional<Promise>>> FIELDS =
      MEASURES.stream().map(Promise::field).toList();

  /** The shape of all promises: each measure is a key with a promise about it. */
  public static Shape<List<Promise>> all() {
    Schema schema = new Schema("'expect'", FIELDS.toArray(new Field<?>[0]));
    return Shapes.keys(schema, 0, "promises", "write 'accuracy: \">= 0.97\"' below it, indented")
        .map(values -> FIELDS.stream().map(values::get).flatMap(Optional::stream).toList());
  }

  private static Field<Optional<Promise>> field(Measure measure) {
    return Field.maybe(measure.key(), about(measure))
        .described(Conditions.words(measure), Conditions.example(measure));
  }

  /** The shape of a promise about one measure. */
  static Shape<Promise> about(Measure measure) {
    Shape<Condition> shape = Conditions.about(measure, "a promise", Mistake.EXPECTATION_SYNTAX);
    return new Shape<>(
        shape.outline(),
        (key, value, diagnostics) ->
            shape
                .read(key, value, diagnostics)
                .map(condition -> new Promise(condition, value.span())));
  }

  /** Reports the promise if it is about what is not measured with that kind of score. */
  public void check(ScoreKind kind, Diagnostics diagnostics) {
    kind.check(condition.measure(), span, diagnostics);
  }

  /** Reports the promise if what was measured does not keep it. */
  public void check(Measured measured, Diagnostics diagnostics) {
    double number = measured.of(condition.measure());
    if (!condition.holds(number)) {
      diagnostics.report(
          Mistake.EXPECTATION_UNMET,
          span,
          "promised %s, measured %s".formatted(Conditions.text(condition), measuredText(number)));
    }
  }

  /** Four digits tell the number from the bound nearly always; all digits do when they do not. */
  private String measuredText(double number) {
    if (!Double.isFinite(number)) {
      return "none, since the numbers to learn are all the same";
    }
    String text = NumberText.fixed(number, 4);
    boolean sameSide = condition.holds(Double.parseDouble(text));
    return NumberText.plain(sameSide ? number : Double.parseDouble(text));
  }
}
