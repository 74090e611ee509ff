package gradientpress.site.claim;

import gradientpress.example.Condition;
import gradientpress.site.source.Span;
import java.util.List;
import java.util.Optional;

/**
 * Something that an article promises of a run, which is checked when the site is built.
 *
 * <p>A claim is worth something only if it could be wrong: each names perturbations, every one of
 * which must break it.
 */
sealed interface Claim permits Bound, Reach, Never, Lead, Overflow {
  /** Returns where it is written. */
  Span span();

  /** Returns the claim in words: {@code accuracy >= 0.97}. */
  String text();

  /** Says whether the evidence bears it out. */
  boolean holds(Evidence evidence);

  /** Returns what was measured, as a text. */
  String measured(Evidence evidence);

  /** Returns what is said when it does not hold. */
  String failure(Evidence evidence);

  /** Returns everything that has to break it. */
  List<Perturbation> perturbations(Evidence evidence, Experiment experiment);

  /** Returns the condition that it is about, if it is about one. */
  default Optional<Condition> condition() {
    return Optional.empty();
  }
}
