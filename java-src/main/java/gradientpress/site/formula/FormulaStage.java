package gradientpress.site.formula;

import com.google.gson.JsonArray;
import gradientpress.site.file.CacheFolder;
import gradientpress.site.file.JsonCache;
import gradientpress.site.file.Sha256;
import gradientpress.site.markdown.Formula;
import gradientpress.site.source.Diagnostics;
import gradientpress.site.source.MappedText;
import gradientpress.site.source.Mistake;
import gradientpress.site.source.Span;
import gradientpress.site.text.Suggestion;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Makes MathML of the formulas of posts and pages, unless it is known already. */
public final class FormulaStage {
  /** More than fills a screen. */
  private static final int LONGEST = 2_000;

  private final Katex katex;
  private final JsonCache<Typeset[]> cache;
  private String ofKatex = "";
  private int typeset;

  /**
   * Makes a stage.
   *
   * @param root the project's folder
   * @param katex typesets what is not known
   */
  FormulaStage(Path root, Katex katex) {
    this.katex = katex;
    this.cache = new JsonCache<>(root.resolve("target/cache/formulas"), Typeset[].class);
  }

  /** Makes the stage for a project. */
  public static FormulaStage under(Path root) {
    return new FormulaStage(root, Katex.ofThisBuild());
  }

  /**
   * Typesets the formulas of a text, reporting what is wrong with them.
   *
   * @param formulas from top to bottom
   * @return the MathML of each; nothing if something was reported
   */
  public JsonArray typeset(List<Formula> formulas, Diagnostics diagnostics) throws IOException {
    List<Formula> whole = formulas.stream().filter(f -> isWhole(f, diagnostics)).toList();
    JsonArray math = new JsonArray();
    if (whole.isEmpty()) {
      return math;
    }
    String key = key(whole);
    Optional<Typeset[]> known = cache.find(key);
    List<Typeset> results = known.isPresent() ? List.of(known.get()) : make(whole, diagnostics);
    for (int i = 0; i < results.size(); i++) {
      if (results.get(i).isGood()) {
        math.add(results.get(i).math());
      } else {
        report(whole.get(i), results.get(i), diagnostics);
      }
    }
    if (known.isEmpty() && math.size() == whole.size()) {
      cache.keep(key, results.toArray(Typeset[]::new));
    }
    return math.size() == formulas.size() ? math : new JsonArray();
  }

  private static boolean isWhole(Formula formula, Diagnostics diagnostics) {
    if (!formula.closed()) {
      diagnostics.report(
          Mistake.UNCLOSED_FORMULA,
          formula.opening(),
          "this formula has no end",
          formula.opening().text().equals("$$")
              ? "write a line of $$ below it; for two dollar signs, write \\$\\$"
              : "write the closing fence below its last line");
      return false;
    }
    MappedText tex = formula.tex();
    if (tex.text().isBlank()) {
      diagnostics.report(
          Mistake.BAD_FORMULA, formula.opening(), "this formula is empty", "write its TeX");
      return false;
    }
    if (tex.text().length() > LONGEST) {
      diagnostics.report(
          Mistake.BAD_FORMULA,
          formula.opening(),
          "this formula is longer than anybody would read",
          "at most %s characters, so make several of it".formatted(LONGEST));
      return false;
    }
    return true;
  }

  private List<Typeset> make(List<Formula> formulas, Diagnostics diagnostics) {
    typeset++;
    try {
      return katex.typeset(formulas);
    } catch (Katex.Unavailable e) {
      diagnostics.report(
          Mistake.NO_TYPESETTER,
          formulas.get(0).opening(),
          "the formulas cannot be typeset: " + e.getMessage(),
          "the build installs what is needed: run mvn package");
      return List.of();
    }
  }

  private void report(Formula formula, Typeset result, Diagnostics diagnostics) throws IOException {
    MappedText tex = formula.tex();
    int last = tex.text().stripTrailing().length();
    Span place =
        result.start() < 0
            ? formula.opening()
            : tex.spanOfChars(Math.min(result.start(), last), Math.min(result.end(), last));
    String hint = result.hint() == null ? "" : result.hint();
    if (result.unknown() != null) {
      hint =
          Suggestion.nearest(katex.commands(), result.unknown())
              .map(name -> "did you mean " + name + "?")
              .orElse("");
    }
    diagnostics.report(Mistake.BAD_FORMULA, place, result.message(), hint);
  }

  /** Digests all that decides what comes out; where the formulas stand is not part of it. */
  private String key(List<Formula> formulas) throws IOException {
    if (ofKatex.isEmpty()) {
      ofKatex = katex.digest();
    }
    Sha256 digest = new Sha256().add(ofKatex);
    for (Formula formula : formulas) {
      digest.add(formula.display() ? "display" : "line").add(formula.tex().text());
    }
    return digest.hex();
  }

  /** Returns of how many texts the formulas were not known. */
  int typeset() {
    return typeset;
  }

  /** Returns where it is kept what came of formulas. */
  public CacheFolder folder() {
    return cache.folder();
  }
}
