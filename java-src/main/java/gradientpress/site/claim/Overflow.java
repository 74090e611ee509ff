package gradientpress.site.claim;

import gradientpress.example.Limits;
import gradientpress.site.source.Span;
import gradientpress.site.text.NumberText;
import java.util.List;

/**
 * The claim that a run does not converge, but overflows: {@code converges: false}.
 *
 * @param span where it is written
 */
record Overflow(Span span) implements Claim {
  @Override
  public String text() {
    return "does not converge";
  }

  @Override
  public boolean holds(Evidence evidence) {
    return evidence.run().diverged();
  }

  @Override
  public String measured(Evidence evidence) {
    Run run = evidence.run();
    return run.diverged()
        ? "%s in epoch %d".formatted(run.divergence(), run.epochs() + 1)
        : "all numbers are finite after %d epochs".formatted(run.epochs());
  }

  @Override
  public String failure(Evidence evidence) {
    return "promised not to converge, but " + measured(evidence);
  }

  @Override
  public List<Perturbation> perturbations(Evidence evidence, Experiment experiment) {
    String rate = NumberText.plain(Limits.MIN_LEARNING_RATE);
    return List.of(
        new Perturbation(
            "a learning rate of " + rate,
            "it is true with a learning rate of %s, too".formatted(rate),
            Evidence.of(experiment.calm())));
  }
}
