package gradientpress.site.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gradientpress.example.Condition;
import gradientpress.example.Measure;
import gradientpress.site.source.Diagnostics;
import gradientpress.site.source.Mistake;
import gradientpress.site.source.SourceText;
import gradientpress.site.source.Span;
import gradientpress.site.yaml.Yaml;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said when a promise is not kept. */
final class BoundTest {
  private static List<String> broken(String promise, double score) {
    Diagnostics diagnostics = new Diagnostics();
    SourceText source = new SourceText("content/posts/x.md", promise);
    Yaml value = new Yaml.Scalar(new Span(source, 0, promise.length()), promise, false);
    Optional<Condition> read =
        Conditions.about(Measure.R_SQUARED, "a promise", Mistake.EXPECTATION_SYNTAX)
            .read("r-squared", value, diagnostics);
    Bound bound = new Bound(read.orElseThrow(), value.span());
    Evidence evidence = Evidence.of(new Run(new double[] {0.5, 0.5, 0.5, score}, ""));
    return bound.holds(evidence) ? List.of() : List.of(bound.failure(evidence));
  }

  @ParameterizedTest
  @CsvSource({">= -0.5, -0.5", "> -1, -0.999999", "<= -0.25, -7", ">= +0.9, 0.91", "< 1, 0.99999"})
  void isKept(String promise, double score) {
    assertEquals(List.of(), broken(promise, score));
  }

  @ParameterizedTest
  @CsvSource({
    ">= -0.5, -0.75, promised r-squared >= -0.5 measured -0.75",
    ">= 0.9, 0.89999999, promised r-squared >= 0.9 measured 0.89999999",
    ">= 0.9, 0.123456789, promised r-squared >= 0.9 measured 0.1235"
  })
  void isBroken(String promise, double score, String message) {
    assertEquals(List.of(message.replace(" measured", ", measured")), broken(promise, score));
  }

  @Test
  void isBrokenWhereThereIsNoNumber() {
    assertEquals(
        List.of(
            "promised r-squared >= 0.9, measured none, since the numbers to learn are all the"
                + " same"),
        broken(">= 0.9", Double.NaN));
    assertEquals("–", ScoreKind.R_SQUARED.text(Double.NaN, List.of()));
    assertEquals("–", ScoreKind.R_SQUARED.reading(Double.NaN));
  }
}
