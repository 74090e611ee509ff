package gradientpress.site.formula;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import gradientpress.site.file.Folder;
import gradientpress.site.markdown.Body;
import gradientpress.site.markdown.Formula;
import gradientpress.site.source.Diagnostic;
import gradientpress.site.source.Diagnostics;
import gradientpress.site.source.Mistake;
import gradientpress.site.source.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of TeX: MathML that every page may hold, kept until something changes. */
class FormulaStageTest {
  private static final Path PACKAGE = Path.of("node_modules", "katex");

  /** Longer than any of the formulas here should take on a busy machine. */
  private static final Duration LIMIT = Duration.ofSeconds(30);

  @TempDir private Path folder;

  private final Diagnostics diagnostics = new Diagnostics();

  private List<Formula> formulas(String markdown) {
    return new Body(new SourceText("content/posts/x.md", markdown), 0).formulas();
  }

  private JsonArray typeset(FormulaStage stage, String markdown) {
    try {
      return stage.typeset(formulas(markdown), diagnostics);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private Element math(String tex) {
    JsonArray math = typeset(FormulaStage.under(folder), "$$\n" + tex + "\n$$\n");
    assertEquals(List.of(), diagnostics.inOrder());
    return Jsoup.parse(math.get(0).getAsString(), Parser.xmlParser()).child(0);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "x_1^2                     | <msubsup><mi>x</mi><mn>1</mn><mn>2</mn></msubsup>",
        "\\frac{a}{b}              | <mfrac><mi>a</mi><mi>b</mi></mfrac>",
        "a < b                     | <mi>a</mi><mo>&lt;</mo><mi>b</mi>",
        "\\mathbb{R} \\mathbf{w}   | <mi>ℝ</mi><mi>𝐰</mi>",
        "\\mathcal{L} \\mathfrak{Z}| <mi>ℒ</mi><mi>ℨ</mi>",
        "\\boldsymbol{\\theta}     | <mi>𝜽</mi>",
        "\\mathtt{0} \\mathsf{a}   | <mn>𝟶</mn><mi>𝖺</mi>",
        "\\text{\\textbf{if}}      | <mtext class=\"bold\">if</mtext>",
        "\\bar{x} | <mover accent=\"true\"><mi>x</mi><mo stretchy=\"false\">ˉ</mo></mover>",
        "\\overline{x}             | <mrow class=\"box-top\"><mi>x</mi></mrow>",
        "\\overset{a}{b} | <mrow><mover><mrow><mi>b</mi></mrow><mi>a</mi></mover></mrow>",
      })
  void texBecomesMathMl(String tex, String mathMl) {
    assertEquals("<mrow>" + mathMl + "</mrow>", markup(math(tex).child(0)));
  }

  private static String markup(Element element) {
    return element.outerHtml().replaceAll("\n *", "");
  }

  @Test
  void cellsKnowTheirSideAndTheLinesAroundThem() {
    Element aligned = math("\\begin{align} a &= b \\\\ c &= d \\end{align}");
    assertEquals(
        List.of("right", "left", "right", "left"), aligned.select("mtd").eachAttr("class"));
    Element table = math("\\begin{array}{|l|r} \\hline a & b \\\\ \\hline c & d \\end{array}");
    assertEquals(
        List.of("left line-after line-below", "right line-below", "left line-after", "right"),
        table.select("mtd").eachAttr("class"));
    assertEquals("box-left box-top", table.select("mrow[class]").attr("class"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\\begin{pmatrix} a & b \\\\ c & d \\end{pmatrix}",
        "\\begin{cases} x & \\text{if } x > 0 \\\\ 0 & \\text{otherwise} \\end{cases}",
        "\\begin{CD} A @>a>> B \\end{CD}",
        "\\xrightarrow{abc} \\underbrace{a + b}_{c} \\widehat{xyz} \\sqrt[3]{x}",
        "x \\tag{1}",
        "\\boxed{\\Large x} \\raisebox{1em}{a} \\phantom{x} \\smash{y} \\hspace{2em} \\!",
        "\\operatorname*{arg\\,max}_x f'(x) \\not\\in \\mathbb{R} \\implies \\ldots",
        "\\newcommand{\\half}[1]{\\frac{#1}{2}} \\half{x}",
      })
  void nothingInItNeedsAStyleOrIsHidden(String tex) {
    Element math = math(tex);
    assertEquals("block", math.attr("display"));
    for (Element each : math.getAllElements()) {
      assertFalse(each.hasAttr("style") || each.hasAttr("href"), each::outerHtml);
      assertFalse(each.tagName().matches("annotation|semantics|menclose|mglyph"), each::outerHtml);
      assertTrue(
          !each.tagName().matches("mi|mn|mo|mtext") || each.childrenSize() == 0, each::outerHtml);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\\color{red}x",
        "\\textcolor{red}{x}",
        "\\colorbox{red}{x}",
        "\\fcolorbox{red}{blue}{x}",
        "\\href{https://x.org}{x}",
        "\\url{https://x.org}",
        "\\includegraphics{x.png}",
        "\\htmlClass{a}{x}",
        "\\htmlId{a}{x}",
        "\\htmlStyle{color: red}{x}",
        "\\htmlData{a=b}{x}",
        "\\def\\c{\\color}\\c{red}x",
        "\\let\\h\\href \\h{javascript:alert(1)}{x}",
        "\\pmb{x}",
        "\\cancel{x}",
        "\\llap{x}",
        "\\rule{1em}{1em}",
        "\\kern-50em x",
      })
  void whatPagesMayNotShowIsRefused(String tex) {
    assertEquals(0, typeset(FormulaStage.under(folder), "$$\n" + tex + "\n$$\n").size());
    assertEquals(
        List.of(Mistake.BAD_FORMULA),
        diagnostics.inOrder().stream().map(Diagnostic::mistake).toList());
  }

  @Test
  void allThatIsWrongIsToldInOneRun() {
    String markdown = "$\\foo$, $a$, $x^y^z$ and\n\n$$\n\n$$\n\n```math\n{\n";
    assertEquals(0, typeset(FormulaStage.under(folder), markdown).size());
    assertEquals(
        List.of("1:2", "1:18", "3:1", "7:4"),
        diagnostics.inOrder().stream()
            .map(d -> d.span().position().line() + ":" + d.span().position().column())
            .toList());
  }

  @Test
  void whatIsKnownNeedsNoNode() {
    String markdown = "$x$ and\n\n$$\ny\n$$\n";
    FormulaStage first = FormulaStage.under(folder);
    JsonArray math = typeset(first, markdown);
    FormulaStage second = new FormulaStage(folder, new Katex("no-such-node", PACKAGE));
    assertEquals(
        math, typeset(second, "## Moved\n\n$x$ is above\n\n$$ y $$\n".replace(" y ", "\ny\n")));
    assertEquals(List.of(1, 0), List.of(first.typeset(), second.typeset()));
    assertEquals(List.of(), diagnostics.inOrder());
  }

  @Test
  void whatIsKeptAndBrokenIsMadeAgain() throws IOException {
    JsonArray math = typeset(FormulaStage.under(folder), "$x$");
    Path cache = folder.resolve("target/cache/formulas");
    for (String name : Folder.files(cache)) {
      Files.writeString(cache.resolve(name), "[]");
    }
    FormulaStage again = FormulaStage.under(folder);
    assertEquals(math, typeset(again, "$x$"));
    assertEquals(1, again.typeset());
  }

  @Test
  void mistakesAreNotKept() {
    typeset(FormulaStage.under(folder), "$\\foo$");
    FormulaStage again = FormulaStage.under(folder);
    typeset(again, "$\\foo$");
    assertEquals(1, again.typeset());
    assertEquals(1, diagnostics.count());
  }

  @ParameterizedTest
  @CsvSource({
    "no-such-node, node_modules/katex, Node.js is not there",
    "node, no/such/folder, KaTeX is not there: no folder",
  })
  void whatIsMissingIsNamed(String node, String katex, String message) {
    typeset(new FormulaStage(folder, new Katex(node, Path.of(katex))), "A $x$ and $y$.");
    assertEquals(1, diagnostics.count());
    Diagnostic diagnostic = diagnostics.inOrder().get(0);
    assertEquals(Mistake.NO_TYPESETTER, diagnostic.mistake());
    assertTrue(diagnostic.message().contains(message), diagnostic::message);
    assertEquals(3, diagnostic.span().position().column());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\\def\\a{\\a\\a}\\a",
        "\\def\\a{\\a}\\a",
        "\\def\\a{x}" + "\\def\\b{\\a\\a\\a\\a\\a\\a\\a\\a\\a\\a}\\b\\b\\b\\b\\b\\b\\b\\b\\b\\b\\b",
        "\\left(\\left(\\left(\\left(",
        "\\begin{array}{",
        "^^^^^^^^^^",
        "\\\\\\\\\\\\",
        "%",
        "\\verb|",
        "\\u0000",
      })
  void nothingTakesLong(String tex) {
    assertTimeoutPreemptively(
        LIMIT, () -> typeset(FormulaStage.under(folder), "$$\n" + tex + "\n$$\n"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{",
        "\\frac{",
        "x^{",
        "\\sqrt{",
        "\\left(",
        "\\text{",
        "\\begin{matrix}",
        "x",
        "\\hat",
        "^",
        "\\,",
        "&",
        "\\\\",
        "'",
        "\\mathbf{",
        "🧠",
        "\\over ",
        "\\color{red}",
        "\\def\\a{",
        "[",
        "\\a",
      })
  void repetitionTakesNoLonger(String piece) {
    String tex = piece.repeat(1990 / piece.length());
    assertTimeoutPreemptively(
        LIMIT, () -> typeset(FormulaStage.under(folder), "$$\n" + tex + "\n$$\n"));
  }

  @Test
  void aMacroThatWritesVeryMuchIsInterrupted() {
    String tex = "\\def\\a{" + "x".repeat(900) + "}" + "\\a".repeat(480);
    assertTimeoutPreemptively(LIMIT, () -> typeset(FormulaStage.under(folder), "$" + tex + "$"));
    assertEquals(1, diagnostics.count());
    assertEquals(1, typeset(FormulaStage.under(folder), "$x$").size(), "and it goes on");
  }
}
