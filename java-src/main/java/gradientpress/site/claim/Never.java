package gradientpress.site.claim;

import gradientpress.example.Condition;
import gradientpress.site.source.Span;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The claim that a run never comes to a condition, from before its first epoch to after its last:
 * {@code never: {accuracy: ">= 0.9"}}.
 *
 * @param about the condition
 * @param span where it is written
 */
record Never(Condition about, Span span) implements Claim {
  @Override
  public String text() {
    return "never reaches " + Conditions.text(about);
  }

  @Override
  public boolean holds(Evidence evidence) {
    return evidence.run().first(about).isEmpty();
  }

  @Override
  public String measured(Evidence evidence) {
    OptionalInt first = evidence.run().first(about);
    if (first.isEmpty()) {
      return "%s at best".formatted(Conditions.measured(about, evidence.run().nearest(about)));
    }
    return first.getAsInt() == 0
        ? "did before training"
        : "did in epoch %d".formatted(first.getAsInt());
  }

  @Override
  public String failure(Evidence evidence) {
    return "promised never to reach %s, %s".formatted(Conditions.text(about), measured(evidence));
  }

  @Override
  public List<Perturbation> perturbations(Evidence evidence, Experiment experiment) {
    return List.of(Perturbation.extreme(about, true, evidence.run().epochs()));
  }

  @Override
  public Optional<Condition> condition() {
    return Optional.of(about);
  }
}
