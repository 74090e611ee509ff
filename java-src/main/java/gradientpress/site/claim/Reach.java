package gradientpress.site.claim;

import gradientpress.example.Condition;
import gradientpress.site.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The claim that a run comes to a condition soon: {@code reaches: {accuracy: ">= 0.95", within:
 * 120}}.
 *
 * @param about the condition
 * @param within how many epochs it may need; 0 for all that there are
 * @param span where the condition is written
 * @param withinSpan where that number is written
 */
record Reach(Condition about, int within, Span span, Span withinSpan) implements Claim {
  /** Returns how many epochs were needed, if the run came to the condition. */
  OptionalInt needed(Run run) {
    return run.first(about);
  }

  @Override
  public String text() {
    String epochs = within == 0 ? "" : " within %d epochs".formatted(within);
    return "reaches " + Conditions.text(about) + epochs;
  }

  @Override
  public boolean holds(Evidence evidence) {
    OptionalInt needed = needed(evidence.run());
    return needed.isPresent() && (within == 0 || needed.getAsInt() <= within);
  }

  @Override
  public String measured(Evidence evidence) {
    OptionalInt needed = needed(evidence.run());
    return needed.isPresent()
        ? "needed " + needed.getAsInt()
        : "did not within %d (%s at best)"
            .formatted(
                evidence.run().epochs(), Conditions.measured(about, evidence.run().nearest(about)));
  }

  @Override
  public String failure(Evidence evidence) {
    return "promised to reach%s, %s"
        .formatted(text().substring("reaches".length()), measured(evidence));
  }

  @Override
  public List<Perturbation> perturbations(Evidence evidence, Experiment experiment) {
    List<Perturbation> all = new ArrayList<>(Perturbation.of(about, experiment));
    all.add(Perturbation.untrained(about, evidence.run()));
    int needed = needed(evidence.run()).orElse(0);
    if (needed > 0) {
      all.add(
          new Perturbation(
              "one epoch fewer (%d)".formatted(needed - 1),
              "it is true with one epoch fewer, too",
              Evidence.of(evidence.run().upTo(needed - 1))));
    }
    return all;
  }

  @Override
  public Optional<Condition> condition() {
    return Optional.of(about);
  }
}
