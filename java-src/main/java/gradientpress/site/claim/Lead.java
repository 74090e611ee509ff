package gradientpress.site.claim;

import gradientpress.example.Measure;
import gradientpress.site.source.Span;
import gradientpress.site.text.NumberText;
import java.util.List;
import java.util.Optional;

/**
 * The claim that a run ends better than that of another example of the post: {@code beats: narrow}.
 *
 * @param other the id of the other example
 * @param by what they are compared by
 * @param margin how much better it is at least; 0 for any difference
 * @param span where the other is named
 * @param bySpan where it is said what they are compared by
 */
record Lead(String other, Measure by, double margin, Span span, Span bySpan) implements Claim {
  @Override
  public String text() {
    String least = margin == 0 ? "" : "at least %s of ".formatted(NumberText.plain(margin));
    return "beats %s by %s%s".formatted(other, least, by.key());
  }

  @Override
  public boolean holds(Evidence evidence) {
    double lead = own(evidence) - others(evidence);
    double better = Perturbation.isBetterHigh(by) ? lead : -lead;
    return margin == 0 ? better > 0 : better >= margin;
  }

  private double own(Evidence evidence) {
    return evidence.run().last(by);
  }

  private double others(Evidence evidence) {
    return evidence.rival().orElseThrow().last(by);
  }

  @Override
  public String measured(Evidence evidence) {
    double own = own(evidence);
    double others = others(evidence);
    return "%s against %s"
        .formatted(Conditions.measured(own, others), Conditions.measured(others, own));
  }

  @Override
  public String failure(Evidence evidence) {
    return "promised to beat%s, measured %s"
        .formatted(text().substring("beats".length()), measured(evidence));
  }

  @Override
  public List<Perturbation> perturbations(Evidence evidence, Experiment experiment) {
    Run rival = evidence.rival().orElseThrow();
    return List.of(
        new Perturbation(
            "the two swapped",
            "it is true with the two swapped, too",
            new Evidence(rival, Optional.of(evidence.run()))),
        new Perturbation(
            "compared with itself",
            "it is true when compared with itself",
            new Evidence(evidence.run(), Optional.of(evidence.run()))));
  }
}
