package gradientpress.site.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gradientpress.example.Measure;
import gradientpress.site.source.Diagnostics;
import gradientpress.site.source.SourceText;
import gradientpress.site.source.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What no network can be brought to do in a post: evidence made up to be odd. */
final class ClaimCheckTest {
  private static final Span SPAN = new Span(new SourceText("content/posts/x.md", ""), 0, 0);

  private final Diagnostics diagnostics = new Diagnostics();
  private final ClaimsReport report = new ClaimsReport();
  private final ClaimCheck check = new ClaimCheck("x", report, diagnostics);

  private static Experiment experiment(double testLoss, String divergence, Run calm) {
    Measured measured = new Measured(1, 0.5, testLoss, 0.5, 0.5, "ff", 9, divergence);
    double[] curve = {0.7, 0.7, 0.5, 0.5, 0.5, testLoss, 0.5, 0.5};
    return new Experiment(measured, new Run(curve, divergence), new double[] {1, 1, 0, 0}, calm);
  }

  private static Experiment experiment(double testLoss) {
    return experiment(testLoss, "", Run.NONE);
  }

  private List<String> said() {
    check.check();
    return diagnostics.inOrder().stream()
        .map(d -> d.mistake().code() + ": " + d.message())
        .toList();
  }

  @Test
  void whatOverflowsInTheSmallestOfStepsProvesNothing() {
    Run calm = new Run(new double[Run.FIGURES], "the loss overflowed");
    Claims claims = new Claims(List.of(new Overflow(SPAN)));
    check.add("wild", claims, experiment(Double.NaN, "the loss overflowed", calm), SPAN);
    assertEquals(
        List.of(
            "claim-cannot-fail: 'does not converge' proves nothing:"
                + " it is true with a learning rate of 0.00001, too"),
        said());
  }

  @Test
  void aRivalThatOverflowsUnaskedIsReportedForItself() {
    Lead lead = new Lead("b", Measure.TEST_LOSS, 0, SPAN, SPAN);
    check.add("a", new Claims(List.of(lead)), experiment(0.1), SPAN);
    check.add("b", Claims.NONE, experiment(Double.NaN, "the loss overflowed", Run.NONE), SPAN);
    assertEquals(
        List.of("diverged: the training of 'b' diverges in epoch 2: the loss overflowed"), said());
  }

  @Test
  void anEqualIsNotBeaten() {
    Lead lead = new Lead("b", Measure.TEST_LOSS, 0, SPAN, SPAN);
    check.add("a", new Claims(List.of(lead)), experiment(0.25), SPAN);
    check.add("b", Claims.NONE, experiment(0.25), SPAN);
    assertEquals(
        List.of("expectation-unmet: promised to beat b by test-loss, measured 0.25 against 0.25"),
        said());
  }

  @Test
  void numbersThatAreComparedAreShownApart() {
    Lead lead = new Lead("b", Measure.TEST_LOSS, 0, SPAN, SPAN);
    check.add("a", new Claims(List.of(lead)), experiment(0.04281), SPAN);
    check.add("b", Claims.NONE, experiment(0.04319), SPAN);
    assertEquals(List.of(), said());
    assertEquals("0.0428", check.findings("a").values(ScoreKind.ACCURACY).get("test-loss"));
    assertEquals("0.0432", check.findings("b").values(ScoreKind.ACCURACY).get("test-loss"));
    assertEquals("0.500", check.findings("a").values(ScoreKind.ACCURACY).get("training-loss"));
    assertEquals("0.043", check.findings("b").readings(ScoreKind.ACCURACY).get("test-loss"));
  }
}
