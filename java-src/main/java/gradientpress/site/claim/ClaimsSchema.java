package gradientpress.site.claim;

import static gradientpress.site.schema.Field.maybe;
import static gradientpress.site.schema.Field.optional;
import static gradientpress.site.schema.Field.required;

import gradientpress.example.Condition;
import gradientpress.example.Limits;
import gradientpress.example.Measure;
import gradientpress.site.schema.Field;
import gradientpress.site.schema.Outline;
import gradientpress.site.schema.Schema;
import gradientpress.site.schema.Shape;
import gradientpress.site.schema.Shapes;
import gradientpress.site.schema.Values;
import gradientpress.site.source.Diagnostics;
import gradientpress.site.source.Mistake;
import gradientpress.site.source.Span;
import gradientpress.site.yaml.ScalarKind;
import gradientpress.site.yaml.Yaml;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What may stand below {@code expect}: each key is a claim. */
final class ClaimsSchema {
  private static final int MOST_RIVALS = 5;
  private static final double MOST_MARGIN = 1000;
  private static final Measure USUAL_COMPARISON = Measure.TEST_LOSS;

  private static final List<Field<Optional<Condition>>> BOUNDS = conditions(true);
  private static final List<Field<Optional<Condition>>> EVENTS = conditions(true);
  private static final List<Field<Optional<Condition>>> NON_EVENTS = conditions(false);

  private static final Field<Optional<Integer>> WITHIN =
      maybe("within", Shapes.integer(1, Limits.MAX_EPOCHS))
          .described("How many epochs it may take.", "120")
          .leftOut("as many as there are");

  private static final Field<String> EXAMPLE =
      required("example", Shapes.text()).described("The id of the other example.", "narrow");

  private static final Field<Measure> BY =
      optional(
              "by",
              Shapes.oneOf(
                      Claims.MEASURES.stream().map(Measure::key).toList(),
                      "a measure",
                      Mistake.UNKNOWN_MEASURE)
                  .map(Measure::named),
              USUAL_COMPARISON)
          .described("What the two are compared by.", "accuracy")
          .leftOut(USUAL_COMPARISON.key());

  private static final Field<Double> MARGIN =
      optional("margin", Shapes.number(0, MOST_MARGIN), 0.0)
          .described("How much better it is at least.", "0.1");

  private static final Schema REACH_SCHEMA = new Schema("'reaches'", with(EVENTS, WITHIN));
  private static final Schema NEVER_SCHEMA = new Schema("'never'", with(NON_EVENTS));
  private static final Schema LEAD_SCHEMA = new Schema("'beats'", EXAMPLE, BY, MARGIN);

  private static final Shape<Values> REACH_KEYS =
      Shapes.keys(REACH_SCHEMA, 1, "a condition", "write {accuracy: \">= 0.95\", within: 120}");

  private static final Shape<Values> NEVER_KEYS =
      Shapes.keys(NEVER_SCHEMA, 1, "a condition", "write {accuracy: \">= 0.9\"}");

  private static final Shape<Values> LEAD_KEYS =
      Shapes.keys(
          LEAD_SCHEMA,
          1,
          "the id of an example",
          "write the id, or {example: …, by: accuracy, margin: 0.1}");

  private static final Field<Optional<Reach>> REACHES =
      maybe("reaches", new Shape<>(REACH_KEYS.outline(), ClaimsSchema::reach))
          .described(
              "A condition that holds after some epoch.", "{accuracy: \">= 0.95\", within: 120}");

  private static final Field<Optional<Never>> NEVER =
      maybe("never", new Shape<>(NEVER_KEYS.outline(), ClaimsSchema::never))
          .described(
              "A condition that holds at no time, not even before training.",
              "{accuracy: \">= 0.9\"}");

  private static final Field<List<Lead>> BEATS =
      optional(
              "beats",
              Shapes.oneOrList(
                  MOST_RIVALS,
                  new Shape<>(
                      new Outline.Either(EXAMPLE.shape().outline(), LEAD_KEYS.outline()),
                      ClaimsSchema::lead)),
              List.of())
          .described("Another example of the post that ends worse, or several.", "narrow");

  private static final Field<Optional<Overflow>> CONVERGES =
      maybe("converges", new Shape<>(Shapes.flag().outline(), ClaimsSchema::overflow))
          .described(
              "Write false where the numbers are to overflow; else that is a mistake.", "false")
          .leftOut("true");

  private static final Schema SCHEMA =
      new Schema("'expect'", with(BOUNDS, REACHES, NEVER, BEATS, CONVERGES));

  private static final Shape<Values> KEYS =
      Shapes.keys(SCHEMA, 0, "promises", "write 'accuracy: \">= 0.97\"' below it, indented");

  /** The shape of all claims. */
  static final Shape<Claims> SHAPE =
      KEYS.map(ClaimsSchema::claims)
          .checked(
              (claims, value, diagnostics) -> {
                claims.checkContradictions(diagnostics);
                return true;
              });

  private ClaimsSchema() {}

  private static Claims claims(Values values) {
    List<Claim> claims = new ArrayList<>();
    for (Field<Optional<Condition>> field : BOUNDS) {
      values
          .get(field)
          .ifPresent(condition -> claims.add(new Bound(condition, values.span(field))));
    }
    values.get(REACHES).ifPresent(claims::add);
    values.get(NEVER).ifPresent(claims::add);
    claims.addAll(values.get(BEATS));
    values.get(CONVERGES).ifPresent(claims::add);
    return new Claims(claims);
  }

  private static Optional<Reach> reach(String key, Yaml value, Diagnostics diagnostics) {
    return REACH_KEYS
        .read(key, value, diagnostics)
        .filter(REACH_SCHEMA::isComplete)
        .flatMap(
            values ->
                only(EVENTS, key, value, values, diagnostics).map(field -> reach(field, values)));
  }

  private static Reach reach(Field<Optional<Condition>> field, Values values) {
    Span span = values.span(field);
    return new Reach(
        values.get(field).orElseThrow(),
        values.get(WITHIN).orElse(0),
        span,
        values.isWritten(WITHIN) ? values.span(WITHIN) : span);
  }

  private static Optional<Never> never(String key, Yaml value, Diagnostics diagnostics) {
    return NEVER_KEYS
        .read(key, value, diagnostics)
        .filter(NEVER_SCHEMA::isComplete)
        .flatMap(
            values ->
                only(NON_EVENTS, key, value, values, diagnostics)
                    .map(field -> new Never(values.get(field).orElseThrow(), values.span(field))));
  }

  /** Finds the single condition; of two it could not be said which of them can fail. */
  private static Optional<Field<Optional<Condition>>> only(
      List<Field<Optional<Condition>>> conditions,
      String key,
      Yaml value,
      Values values,
      Diagnostics diagnostics) {
    List<Field<Optional<Condition>>> written =
        conditions.stream().filter(values::isWritten).toList();
    if (written.isEmpty()) {
      diagnostics.report(
          Mistake.MISSING_KEY,
          Shapes.head((Yaml.Mapping) value),
          "'%s' needs a condition".formatted(key),
          "such as 'accuracy: \">= 0.95\"'");
      return Optional.empty();
    }
    for (Field<Optional<Condition>> another : written.subList(1, written.size())) {
      diagnostics.report(
          Mistake.CONFLICTING_KEYS,
          values.span(another),
          "'%s' takes one condition, and '%s' is one already".formatted(key, written.get(0).key()),
          "leave one of them out");
    }
    return written.size() == 1 ? Optional.of(written.get(0)) : Optional.empty();
  }

  private static Optional<Lead> lead(String key, Yaml value, Diagnostics diagnostics) {
    if (value instanceof Yaml.Scalar scalar && scalar.kind() == ScalarKind.TEXT) {
      return EXAMPLE
          .shape()
          .read(key, value, diagnostics)
          .map(other -> new Lead(other, USUAL_COMPARISON, 0, value.span(), value.span()));
    }
    return LEAD_KEYS
        .read(key, value, diagnostics)
        .filter(LEAD_SCHEMA::isComplete)
        .map(ClaimsSchema::lead);
  }

  private static Lead lead(Values values) {
    Span span = values.span(EXAMPLE);
    return new Lead(
        values.get(EXAMPLE),
        values.get(BY),
        values.get(MARGIN),
        span,
        values.isWritten(BY) ? values.span(BY) : span);
  }

  private static Optional<Overflow> overflow(String key, Yaml value, Diagnostics diagnostics) {
    Optional<Boolean> converges = Shapes.flag().read(key, value, diagnostics);
    if (converges.orElse(false)) {
      diagnostics.report(
          Mistake.UNSUITABLE_VALUE,
          value.span(),
          "every run has to converge, unless '%s: false' is written".formatted(key),
          "leave it out");
    }
    return converges.filter(yes -> !yes).map(no -> new Overflow(value.span()));
  }

  /** Makes a key of each measure. */
  private static List<Field<Optional<Condition>>> conditions(boolean mustBePossible) {
    return Claims.MEASURES.stream().map(measure -> condition(measure, mustBePossible)).toList();
  }

  private static Field<Optional<Condition>> condition(Measure measure, boolean mustBePossible) {
    Shape<Condition> shape = Conditions.about(measure, "a promise", Mistake.EXPECTATION_SYNTAX);
    Shape<Condition> possible = shape.checked(ClaimsSchema::isPossible);
    return maybe(measure.key(), mustBePossible ? possible : shape)
        .described(Conditions.words(measure), Conditions.example(measure));
  }

  private static boolean isPossible(Condition condition, Yaml value, Diagnostics diagnostics) {
    if (condition.isImpossible()) {
      diagnostics.report(
          Mistake.IMPOSSIBLE_CLAIM,
          value.span(),
          "'%s' %s, so this can never hold"
              .formatted(condition.measure().key(), Conditions.range(condition.measure())),
          "ask for less");
    }
    return !condition.isImpossible();
  }

  private static Field<?>[] with(List<Field<Optional<Condition>>> first, Field<?>... others) {
    return Stream.concat(first.stream(), Stream.of(others)).toArray(Field<?>[]::new);
  }
}
