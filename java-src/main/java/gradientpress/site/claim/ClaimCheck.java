package gradientpress.site.claim;

import gradientpress.example.Comparison;
import gradientpress.example.Condition;
import gradientpress.example.Measure;
import gradientpress.site.source.Diagnostics;
import gradientpress.site.source.Mistake;
import gradientpress.site.source.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Holds what a post promises against what its examples have shown, and tries to break it. */
public final class ClaimCheck {
  private final String post;
  private final ClaimsReport report;
  private final Diagnostics diagnostics;
  private final Map<String, Subject> subjects = new LinkedHashMap<>();

  /**
   * An example of the post.
   *
   * @param claims what is promised of it
   * @param experiment what it has shown
   * @param span where it is written
   */
  private record Subject(Claims claims, Experiment experiment, Span span) {}

  /**
   * Begins without examples.
   *
   * @param post the name of the post
   * @param report takes the claims that hold
   * @param diagnostics takes those that do not, or prove nothing
   */
  public ClaimCheck(String post, ClaimsReport report, Diagnostics diagnostics) {
    this.post = post;
    this.report = report;
    this.diagnostics = diagnostics;
  }

  /** Adds an example, which others may be compared with. */
  public void add(String id, Claims claims, Experiment experiment, Span span) {
    subjects.put(id, new Subject(claims, experiment, span));
  }

  /** Checks everything that is promised of all examples. */
  public void check() {
    subjects.forEach(this::check);
  }

  private void check(String id, Subject subject) {
    Run run = subject.experiment().run();
    if (run.diverged() && !subject.claims().expectOverflow()) {
      diagnostics.report(
          Mistake.DIVERGED,
          subject.span(),
          "the training of '%s' diverges in epoch %s: %s"
              .formatted(id, run.epochs() + 1, run.divergence()),
          "a smaller learning rate may help; or promise it: 'converges: false' below 'expect'");
      return;
    }
    for (Claim claim : subject.claims().all()) {
      evidence(claim, run).ifPresent(evidence -> check(id, claim, evidence, subject.experiment()));
    }
  }

  /** Returns what a claim is held against; a rival without an end is reported for itself. */
  private Optional<Evidence> evidence(Claim claim, Run run) {
    if (!(claim instanceof Lead lead)) {
      return Optional.of(Evidence.of(run));
    }
    return Optional.ofNullable(subjects.get(lead.other()))
        .map(rival -> rival.experiment().run())
        .filter(rival -> !rival.diverged())
        .map(rival -> new Evidence(run, Optional.of(rival)));
  }

  private void check(String id, Claim claim, Evidence evidence, Experiment experiment) {
    if (!claim.holds(evidence)) {
      diagnostics.report(Mistake.EXPECTATION_UNMET, claim.span(), claim.failure(evidence));
      return;
    }
    List<Perturbation> all = claim.perturbations(evidence, experiment);
    Optional<Perturbation> survived =
        all.stream().filter(perturbation -> claim.holds(perturbation.evidence())).findFirst();
    if (survived.isPresent()) {
      diagnostics.report(
          Mistake.CLAIM_CANNOT_FAIL,
          claim.span(),
          "'%s' proves nothing: %s".formatted(claim.text(), survived.get().complaint()),
          "promise more");
      return;
    }
    String broken = all.stream().map(Perturbation::name).collect(Collectors.joining("; "));
    report.add(post, id, claim.text(), claim.measured(evidence), broken);
  }

  /** Returns what came out of an example. */
  public Findings findings(String id) {
    Subject subject = subjects.get(id);
    List<Condition> told = new ArrayList<>(subject.claims().conditions());
    subjects.forEach(
        (otherId, other) -> {
          Stream.concat(
                  subject.claims().comparisonsWith(otherId), other.claims().comparisonsWith(id))
              .map(by -> side(by, subject.experiment().run(), other.experiment().run()))
              .forEach(told::add);
        });
    return new Findings(subject.experiment(), subject.claims(), told);
  }

  /** Returns on which side of their middle the one of two runs is, so that they stay apart. */
  private static Condition side(Measure by, Run one, Run other) {
    double own = one.last(by);
    double middle = (own + other.last(by)) / 2;
    return new Condition(by, own < middle ? Comparison.BELOW : Comparison.ABOVE, middle);
  }
}
