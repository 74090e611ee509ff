package gradientpress.site.claim;

import gradientpress.example.Condition;
import gradientpress.example.Measure;
import gradientpress.nn.Task;
import gradientpress.site.source.Diagnostics;
import gradientpress.site.source.Mistake;
import gradientpress.site.source.Span;
import gradientpress.site.text.NumberText;
import java.util.List;

/** How well a network does on the whole, which is measured otherwise for classes and numbers. */
public enum ScoreKind {
  ACCURACY("accuracy", "Accuracy", "classes") {
    @Override
    String text(double score, List<Condition> told) {
      return Rounding.percent(score, told);
    }

    @Override
    public String reading(double score) {
      return NumberText.percent(score);
    }
  },

  R_SQUARED("r-squared", "R²", "numbers") {
    @Override
    String text(double score, List<Condition> told) {
      return Rounding.rSquared(score, told);
    }

    @Override
    public String reading(double score) {
      // Where the numbers to learn are all the same, there is no R².
      return Double.isFinite(score) ? NumberText.reading(score, 3) : "–";
    }
  };

  private final String key;
  private final String label;
  private final String learnt;

  ScoreKind(String key, String label, String learnt) {
    this.key = key;
    this.label = label;
    this.learnt = learnt;
  }

  public static ScoreKind of(Task task) {
    return task == Task.REGRESSION ? R_SQUARED : ACCURACY;
  }

  /** Returns the name that authors write. */
  public String key() {
    return key;
  }

  /** Returns the name that readers see. */
  public String label() {
    return label;
  }

  /** Reports a measure that there is with another kind of score only. */
  void check(Measure measure, Span span, Diagnostics diagnostics) {
    boolean isMissing =
        MeasuredValue.named(measure.key()).filter(value -> !value.goesWith(this)).isPresent();
    if (isMissing) {
      refuse(measure.key(), span, diagnostics);
    }
  }

  /** Reports a value that is measured with another kind of score only. */
  public void refuse(String value, Span span, Diagnostics diagnostics) {
    ScoreKind other = this == ACCURACY ? R_SQUARED : ACCURACY;
    diagnostics.report(
        Mistake.UNSUITABLE_VALUE,
        span,
        "there is no '%s' where %s are learnt".formatted(value, learnt),
        "write '" + value.replace(other.key, key) + "'");
  }

  /** Returns a score as prose shows it, see {@link Rounding}. */
  abstract String text(double score, List<Condition> told);

  /** Returns a score as the figure shows it while it trains: with so many decimals always. */
  public abstract String reading(double score);
}
