package gradientpress.site.claim;

import gradientpress.example.Condition;
import gradientpress.site.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The claim that a condition holds after training: {@code accuracy: ">= 0.97"}.
 *
 * @param about the condition
 * @param span where it is written
 */
record Bound(Condition about, Span span) implements Claim {
  @Override
  public String text() {
    return Conditions.text(about);
  }

  @Override
  public boolean holds(Evidence evidence) {
    return about.holds(number(evidence));
  }

  private double number(Evidence evidence) {
    return evidence.run().last(about.measure());
  }

  @Override
  public String measured(Evidence evidence) {
    return Conditions.measured(about, number(evidence));
  }

  @Override
  public String failure(Evidence evidence) {
    return "promised %s, measured %s".formatted(text(), measured(evidence));
  }

  @Override
  public List<Perturbation> perturbations(Evidence evidence, Experiment experiment) {
    List<Perturbation> all = new ArrayList<>(Perturbation.of(about, experiment));
    if (Perturbation.isAboutLearning(about)) {
      all.add(Perturbation.untrained(about, evidence.run()));
    }
    return all;
  }

  @Override
  public Optional<Condition> condition() {
    return Optional.of(about);
  }
}
