package gradientpress.site.trainer;

import gradientpress.data.DataSet;
import gradientpress.example.Measure;
import gradientpress.nn.Task;
import gradientpress.nn.loss.Losses;
import gradientpress.site.claim.Claims;
import gradientpress.site.claim.ScoreKind;
import gradientpress.site.schema.Values;
import gradientpress.site.source.Diagnostics;
import gradientpress.site.source.Mistake;
import gradientpress.site.source.Span;
import gradientpress.site.text.Printable;
import gradientpress.site.text.Suggestion;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** What is known of the examples of a post by those who refer to them: prose, and each other. */
public final class KnownExamples {
  private final Map<String, Span> ids = new TreeMap<>();
  private final Map<String, Example> examples = new TreeMap<>();
  private boolean complete = true;

  /**
   * An example whose data are known.
   *
   * @param task what there is to learn
   * @param loss what is made small; empty if that is written wrong
   * @param claims what is promised of it; empty if that is written wrong
   */
  record Example(Task task, Optional<String> loss, Optional<Claims> claims) {
    ScoreKind kind() {
      return ScoreKind.of(task);
    }
  }

  /** Notes that there is an example whose id cannot be read. */
  void miss() {
    complete = false;
  }

  public Set<String> ids() {
    return ids.keySet();
  }

  /** Says whether every example has told its id, so that an unknown one is surely wrong. */
  public boolean areComplete() {
    return complete;
  }

  /** Notes an id, or returns where it was noted before. */
  Optional<Span> note(String id, Span span) {
    return Optional.ofNullable(ids.putIfAbsent(id, span));
  }

  /** Notes what an example learns from, and what is promised of it. */
  void describe(String id, DataSet dataSet, Values values) {
    Optional<String> loss =
        values
            .settled(TrainerSchema.LOSS)
            .map(name -> name.isEmpty() ? Losses.usualFor(dataSet.task()).name() : name);
    Example example = new Example(dataSet.task(), loss, values.settled(TrainerSchema.EXPECT));
    examples.putIfAbsent(id, example);
  }

  /** Returns an example, if its data are known. */
  Optional<Example> find(String id) {
    return Optional.ofNullable(examples.get(id));
  }

  /** Reports a name that no example of the post has. */
  void check(Span id, String name, Diagnostics diagnostics) {
    check(id, name, "this post", diagnostics);
  }

  /**
   * Reports a name that no example of the post has.
   *
   * @param where what the post is called, such as "this post"
   */
  public void check(Span id, String name, String where, Diagnostics diagnostics) {
    Set<String> known = ids.keySet();
    if (complete && !known.contains(name)) {
      diagnostics.report(
          Mistake.UNKNOWN_EXAMPLE,
          id,
          "%s has no example %s".formatted(where, Printable.quote(name)),
          Suggestion.among(known, name));
    }
  }

  /** Reports comparisons that make no sense. */
  void checkComparisons(Diagnostics diagnostics) {
    examples.forEach(
        (id, example) ->
            example
                .claims()
                .orElse(Claims.NONE)
                .comparisons()
                .forEach(comparison -> check(id, example, comparison, diagnostics)));
  }

  private void check(
      String id, Example example, Claims.Comparison comparison, Diagnostics diagnostics) {
    String other = comparison.other();
    check(comparison.span(), other, diagnostics);
    String problem =
        other.equals(id)
            ? "nothing beats itself"
            : find(other).map(rival -> problem(example, rival, comparison)).orElse("");
    if (!problem.isEmpty()) {
      diagnostics.report(
          Mistake.INCOMPARABLE_EXAMPLES, comparison.span(), problem, "name another example");
    }
  }

  private static String problem(Example one, Example rival, Claims.Comparison comparison) {
    String other = comparison.other();
    if (rival.claims().map(Claims::expectOverflow).orElse(false)) {
      return "'%s' does not converge, so there is nothing to compare with".formatted(other);
    }
    if (one.task() != rival.task()) {
      return "'%s' has another task: there, %s"
          .formatted(other, TrainerRules.describe(rival.task()));
    }
    boolean byLoss =
        comparison.by() == Measure.TEST_LOSS || comparison.by() == Measure.TRAINING_LOSS;
    boolean otherLoss =
        one.loss().isPresent() && rival.loss().isPresent() && !one.loss().equals(rival.loss());
    return byLoss && otherLoss
        ? "'%s' has another loss, %s: such numbers do not compare"
            .formatted(other, rival.loss().get())
        : "";
  }
}
