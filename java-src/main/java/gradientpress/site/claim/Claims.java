package gradientpress.site.claim;

import gradientpress.example.Condition;
import gradientpress.example.Measure;
import gradientpress.site.schema.Shape;
import gradientpress.site.source.Diagnostics;
import gradientpress.site.source.Mistake;
import gradientpress.site.source.Span;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * All that an article promises of one example.
 *
 * @param all the claims, in the order of their keys
 */
public record Claims(List<Claim> all) {
  /** Stands where nothing is promised. */
  public static final Claims NONE = new Claims(List.of());

  /** What can be promised something of: what is measured after each epoch. */
  public static final List<Measure> MEASURES =
      List.of(
          Measure.TRAINING_LOSS,
          Measure.TEST_LOSS,
          Measure.TRAINING_ACCURACY,
          Measure.ACCURACY,
          Measure.TRAINING_R_SQUARED,
          Measure.R_SQUARED);

  /** Returns the shape of all claims. */
  public static Shape<Claims> shape() {
    return ClaimsSchema.SHAPE;
  }

  private <T extends Claim> List<T> of(Class<T> kind) {
    return all.stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  /** Says whether the run is to overflow. */
  public boolean expectOverflow() {
    return !of(Overflow.class).isEmpty();
  }

  /** Returns the examples that this one is said to beat. */
  public List<Comparison> comparisons() {
    return of(Lead.class).stream()
        .map(lead -> new Comparison(lead.other(), lead.by(), lead.span(), lead.bySpan()))
        .toList();
  }

  /**
   * A comparison with another example.
   *
   * @param other the id of the other one
   * @param by what they are compared by
   * @param span where the other one is named
   * @param bySpan where it is said what they are compared by
   */
  public record Comparison(String other, Measure by, Span span, Span bySpan) {}

  /** Says whether it is claimed how soon the run comes to something. */
  public boolean tellEpochsNeeded() {
    return !of(Reach.class).isEmpty();
  }

  /** Returns how many epochs that took, if it is claimed and was reached. */
  OptionalInt epochsNeeded(Run run) {
    List<Reach> reaches = of(Reach.class);
    return reaches.isEmpty() ? OptionalInt.empty() : reaches.get(0).needed(run);
  }

  /** Returns by what this example is compared with another. */
  Stream<Measure> comparisonsWith(String other) {
    return of(Lead.class).stream().filter(lead -> lead.other().equals(other)).map(Lead::by);
  }

  /** Returns the conditions that the claims are about. */
  List<Condition> conditions() {
    return all.stream().map(Claim::condition).flatMap(Optional::stream).toList();
  }

  /** Reports what cannot both be true. */
  void checkContradictions(Diagnostics diagnostics) {
    for (Never never : of(Never.class)) {
      all.stream()
          .filter(other -> other instanceof Bound || other instanceof Reach)
          .filter(other -> Conditions.implies(other.condition().orElseThrow(), never.about()))
          .forEach(other -> contradict(other, never, diagnostics));
    }
    for (Overflow overflow : of(Overflow.class)) {
      all.stream()
          .filter(other -> other instanceof Bound || other instanceof Lead)
          .forEach(other -> contradict(other, overflow, diagnostics));
    }
  }

  private static void contradict(Claim one, Claim other, Diagnostics diagnostics) {
    boolean inOrder = one.span().start() < other.span().start();
    diagnostics.report(
        Mistake.CONTRADICTORY_CLAIM,
        (inOrder ? other : one).span(),
        "'%s' and '%s' cannot both be true"
            .formatted((inOrder ? one : other).text(), (inOrder ? other : one).text()),
        "leave one of them out");
  }

  /**
   * Reports claims that do not go with the example.
   *
   * @param kind how it is scored
   * @param epochs how long it is trained, if that is known
   */
  public void check(ScoreKind kind, Optional<Integer> epochs, Diagnostics diagnostics) {
    for (Claim claim : all) {
      claim.condition().ifPresent(c -> kind.check(c.measure(), claim.span(), diagnostics));
    }
    of(Lead.class).forEach(lead -> kind.check(lead.by(), lead.bySpan(), diagnostics));
    for (Reach reach : of(Reach.class)) {
      if (epochs.isPresent() && reach.within() > epochs.get()) {
        diagnostics.report(
            Mistake.OUT_OF_BOUNDS,
            reach.withinSpan(),
            "'within' is %d, but the run has %d epochs".formatted(reach.within(), epochs.get()),
            "leave it out for the whole run");
      }
    }
  }
}
