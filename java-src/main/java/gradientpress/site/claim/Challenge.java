package gradientpress.site.claim;

import static gradientpress.site.schema.Field.maybe;
import static gradientpress.site.schema.Field.optional;
import static gradientpress.site.schema.Field.required;

import gradientpress.example.Condition;
import gradientpress.example.Goal;
import gradientpress.example.Measure;
import gradientpress.example.Standing;
import gradientpress.example.TrainerSpecification;
import gradientpress.site.definition.FirstStanding;
import gradientpress.site.schema.Field;
import gradientpress.site.schema.Schema;
import gradientpress.site.schema.Shape;
import gradientpress.site.schema.Shapes;
import gradientpress.site.schema.Values;
import gradientpress.site.source.Diagnostics;
import gradientpress.site.source.Mistake;
import gradientpress.site.source.Span;
import gradientpress.site.yaml.Yaml;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A goal that an author sets the reader.
 *
 * @param say the goal in words
 * @param goal what has to hold
 * @param byHand whether it counts also where the reader has set weights by hand
 * @param spans where its conditions are written
 */
public record Challenge(String say, Goal goal, boolean byHand, List<Span> spans) {
  /** Most goals of a trainer. */
  public static final int MOST = 5;

  private static final int LONGEST_TEXT = 200;

  private static final Field<String> SAY =
      required("say", text())
          .described("The goal in words.", "Reach 95 % with at most three hidden neurons");
  private static final Field<Boolean> BY_HAND =
      optional("by-hand", Shapes.flag(), false)
          .described("Whether it counts also where the reader has set weights by hand.", "true");

  private static final List<Field<Optional<Condition>>> CONDITIONS =
      Arrays.stream(Measure.values()).map(Challenge::condition).toList();

  private static final Schema SCHEMA = new Schema("a goal", keys());

  /** What is said, and a condition. */
  private static final int FEWEST_KEYS = 2;

  private static final Shape<Values> KEYS =
      Shapes.keys(SCHEMA, FEWEST_KEYS, "a goal", "write '- say: …' and its conditions below it");

  /** The shape of a goal. */
  public static final Shape<Challenge> SHAPE = new Shape<>(KEYS.outline(), Challenge::read);

  private static Field<Optional<Condition>> condition(Measure measure) {
    Shape<Condition> shape = Conditions.about(measure, "a condition", Mistake.CONDITION_SYNTAX);
    return maybe(
            measure.key(),
            shape.checked(
                (condition, value, diagnostics) ->
                    isPossible(condition, value.span(), diagnostics)))
        .described(Conditions.words(measure), Conditions.example(measure));
  }

  private static boolean isPossible(Condition condition, Span span, Diagnostics diagnostics) {
    if (condition.isImpossible()) {
      diagnostics.report(
          Mistake.IMPOSSIBLE_GOAL,
          span,
          "'%s' %s, so this can never be met"
              .formatted(condition.measure().key(), Conditions.range(condition.measure())),
          "ask for less");
    } else if (condition.isCertain()) {
      diagnostics.report(
          Mistake.CLAIM_CANNOT_FAIL,
          span,
          "'%s' %s, so this is always met"
              .formatted(condition.measure().key(), Conditions.range(condition.measure())),
          "leave it out, or ask for more");
    }
    return !condition.isImpossible();
  }

  private static Field<?>[] keys() {
    List<Field<?>> keys = new ArrayList<>(CONDITIONS);
    keys.add(0, SAY);
    keys.add(BY_HAND);
    return keys.toArray(new Field<?>[0]);
  }

  /** The shape of a text that a figure has little room for. */
  static Shape<String> text() {
    return Shapes.text(LONGEST_TEXT);
  }

  private static Optional<Challenge> read(String key, Yaml value, Diagnostics diagnostics) {
    return KEYS.read(key, value, diagnostics)
        .flatMap(values -> challenge(values, (Yaml.Mapping) value, diagnostics));
  }

  private static Optional<Challenge> challenge(
      Values values, Yaml.Mapping mapping, Diagnostics diagnostics) {
    List<Field<Optional<Condition>>> written =
        CONDITIONS.stream().filter(values::isWritten).toList();
    if (written.isEmpty()) {
      diagnostics.report(
          Mistake.MISSING_KEY,
          Shapes.head(mapping),
          "a goal needs a condition",
          "such as 'accuracy: \">= 0.95\"'");
      return Optional.empty();
    }
    if (!SCHEMA.isComplete(values)) {
      return Optional.empty();
    }
    Condition[] conditions =
        written.stream().map(values::get).map(Optional::orElseThrow).toArray(Condition[]::new);
    return Optional.of(
        new Challenge(
            values.get(SAY),
            new Goal(conditions),
            values.get(BY_HAND),
            written.stream().map(values::span).toList()));
  }

  /** Reports the goal if it is about what is not measured with that kind of score. */
  public void check(ScoreKind kind, Diagnostics diagnostics) {
    Condition[] conditions = goal.conditions();
    for (int i = 0; i < conditions.length; i++) {
      kind.check(conditions[i].measure(), spans.get(i), diagnostics);
    }
  }

  /**
   * Reports the goal if there is nothing to do for it, or nothing to be done.
   *
   * @param layersAreFixed whether the reader may not change the hidden layers
   */
  public void check(
      TrainerSpecification specification, boolean layersAreFixed, Diagnostics diagnostics) {
    Standing atFirst = FirstStanding.of(specification);
    if (goal.isMet(atFirst)) {
      diagnostics.report(
          Mistake.GOAL_MET_AT_ONCE,
          spans.get(0),
          "the network meets this goal before it is trained",
          "ask for more");
      return;
    }
    Condition[] conditions = goal.conditions();
    for (int i = 0; i < conditions.length && layersAreFixed; i++) {
      Condition condition = conditions[i];
      boolean isAboutLayers =
          condition.measure() == Measure.HIDDEN_UNITS
              || condition.measure() == Measure.HIDDEN_LAYERS;
      if (isAboutLayers && !condition.holds(atFirst.of(condition.measure()))) {
        diagnostics.report(
            Mistake.IMPOSSIBLE_GOAL,
            spans.get(i),
            "'%s' can never be met, since the reader may not change the hidden layers"
                .formatted(Conditions.text(condition)),
            "add 'hidden' to 'reader-may-change'");
      }
    }
  }

  /** Returns the conditions as the page reads them: {@code accuracy >= 0.95, epochs <= 100}. */
  public String conditions() {
    return Arrays.stream(goal.conditions()).map(Conditions::text).collect(Collectors.joining(", "));
  }
}
