package gradientpress.site.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import gradientpress.browser.engine.NodeScript;
import gradientpress.site.source.SourceText;
import gradientpress.site.source.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The parser that checks posts and the one that makes their pages find the same in them: fences and
 * headings and formulas in the same order, measured values, images, links, footnotes, citations and
 * asides.
 */
class MarkdownParityIT {
  private static final Path SCRIPT = Path.of("java-src/test/resources/markdown/structure.mjs");
  private static final int NESTINGS = 8500;

  /** Of 652 examples of the specification. */
  private static final int MOST_REFUSED = 10;

  private static final List<String> LINES =
      List.of(
          "```",
          "```trainer",
          "````md",
          "~~~",
          "~~~ trainer x",
          "~~~~",
          "   ```java run",
          "    ```",
          "\t```",
          "```trainer",
          "```",
          "id: a",
          "key: [1, 2]",
          "text",
          "text `=ring.accuracy` more",
          "`` =a.b ``",
          "`code",
          "end` tick",
          "# Heading",
          "## A `=x.y` b",
          "###### Six ##",
          "Title",
          "===",
          "---",
          "- - -",
          "***",
          "* * *",
          "- item",
          "-",
          "-\ttab",
          "+ plus",
          "* star",
          "1. one",
          "1) par",
          "10. ten",
          "2. two",
          "> quote",
          ">",
          ">> deep",
          "> - x",
          "- > y",
          "  indented two",
          "    four",
          "      six",
          "\ttab",
          "  \tmixed",
          "<div>",
          "<!-- c",
          "-->",
          "<script>",
          "<a href=\"`x\">`",
          "[ref]: /url",
          "[ref]: /url \"title\"",
          "[ref]:",
          "/url",
          "[ref]",
          "![img](/a.png)",
          "![img][ref]",
          "[link](/x/)",
          "[l](/y \"t\") `=a.b`",
          "[a *b](/c)*",
          "| a | b |",
          "| - | - |",
          "| `=a.b` | c |",
          "|---|---|",
          "a | b",
          "--- | ---",
          "<https://x.org>",
          "<a@x.org>",
          "\\`not",
          "&amp;",
          "   three",
          "x  ",
          "y\\",
          "",
          "",
          "",
          "$$",
          "$$",
          "$$ x^2 $$",
          "$$ x",
          "x $$",
          "  $$  ",
          "    $$",
          "x^2 + \\frac{1}{2}",
          "a $x_1$ b $y*z$ *c*",
          "$x *y$ z*",
          "it costs $5 or $6, not $ 7",
          "$a",
          "b$ c",
          "\\$a$b$1 $c\\$d$",
          "[a $b] c$](/d)",
          "$`a$` `$b`$c$",
          "![a $b$](/c.png) $d$",
          "| $a$ | $b\\|c$ |",
          "# The $x$ axis",
          "[^3]: with $x$",
          "see[^3] and $y$",
          "```math",
          "$x$$y$ $$z$$",
          "*a $b* c$ d*",
          "[^1]: note",
          "[^1]:",
          "[^2]: `=a.b`",
          "see[^1]",
          "![^1][^2]",
          "    cont",
          "see [^1][ref] and [^2](/z)",
          "[x[^1]](/w)",
          "see [@one] and [@two, p. 3; @one]",
          "[@a *b](/x)* [@c *d*; @e]",
          "![@a] and [@b](/z)",
          "[x[@a]](/w)",
          "[@a `b]` [@c\\] [@d",
          "[@r]: /url",
          "[@r]",
          "[!ASIDE]",
          "> [!ASIDE]",
          ">[!ASIDE] ",
          "> [!ASIDE] more",
          "> [!NOTE]",
          "[a]: </b c>",
          "[a](<d e> 'f')");

  private static final List<String> PREFIXES =
      List.of(
          "", "", "", "", "- ", "  ", "    ", "> ", ">", "1. ", "   ", "\t", "* ", "> > ", "- - ",
          "     ");

  private static final Predicate<QuoteMark> ASIDE =
      mark -> mark.alone() && mark.word().equals("ASIDE");

  @TempDir private Path folder;

  @Test
  void examplesOfTheSpecificationAreReadAlike() throws IOException {
    JsonArray examples =
        JsonParser.parseString(
                NodeScript.run(
                    "import spec from 'commonmark-spec';"
                        + "console.log(JSON.stringify(spec.tests.map((test) => test.markdown)));"))
            .getAsJsonArray();
    List<String> texts = examples.asList().stream().map(JsonElement::getAsString).toList();
    assertTrue(texts.size() > 600, "the specification has some 650 examples");
    List<JsonObject> pages = structures(texts);
    List<String> refused = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      Body body = new Body(source(texts.get(i)), 0);
      if (body.ambiguousLines().isEmpty()) {
        assertEquals(pages.get(i), structure(body), texts.get(i));
      } else {
        refused.add(texts.get(i));
      }
    }
    assertTrue(refused.size() <= MOST_REFUSED, () -> "refused: " + refused);
  }

  @Test
  void ordinaryTextsAreReadAlikeAndNeverRefused() throws IOException {
    List<String> texts = new ArrayList<>();
    for (String text : OrdinaryMarkdown.TEXTS) {
      texts.add(text);
      texts.add(text.replace("\n", "\r\n"));
    }
    List<JsonObject> pages = structures(texts);
    for (int i = 0; i < texts.size(); i++) {
      Body body = new Body(source(texts.get(i)), 0);
      assertEquals(List.of(), body.ambiguousLines(), texts.get(i));
      assertEquals(pages.get(i), structure(body), texts.get(i));
    }
  }

  /** As deep as is allowed, and deeper, with what may stand in the middle. */
  @Test
  void nestedParenthesesInAddressesAreReadAlike() throws IOException {
    List<String> texts = new ArrayList<>();
    List<Boolean> areLinks = new ArrayList<>();
    for (int depth : new int[] {0, 1, 2, 31, 32, 33, 34, 200}) {
      for (String middle : List.of("b", "\\(", "\\)", "b c", "b\\ c", "b\u00a0c")) {
        texts.add("[a](" + "(".repeat(depth) + middle + ")".repeat(depth) + ")");
        areLinks.add(depth <= 32 && !middle.contains(" "));
      }
    }
    List<JsonObject> pages = structures(texts);
    for (int i = 0; i < texts.size(); i++) {
      assertEquals(pages.get(i), structure(new Body(source(texts.get(i)), 0)), texts.get(i));
      assertEquals(areLinks.get(i), !pages.get(i).getAsJsonArray("links").isEmpty(), texts.get(i));
    }
  }

  @Test
  void nestingsAreReadAlikeOrRefused() throws IOException {
    List<String> texts = IntStream.range(0, NESTINGS).mapToObj(MarkdownParityIT::nesting).toList();
    List<JsonObject> pages = structures(texts);
    int alike = 0;
    for (int i = 0; i < texts.size(); i++) {
      Body body = new Body(source(texts.get(i)), 0);
      if (body.ambiguousLines().isEmpty() && body.noteMarks().stream().allMatch(defined(body))) {
        alike++;
        assertEquals(pages.get(i), structure(body), "seed " + i + ":\n" + texts.get(i));
      }
    }
    assertTrue(alike > 5000, "too much is refused, only " + alike + " nestings are read");
  }

  @Test
  void postsOfTheSiteAreReadAlike() throws IOException {
    List<String> texts = new ArrayList<>();
    for (String name : List.of("beginners-guide-to-neural-networks", "learning-from-data")) {
      texts.add(Files.readString(Path.of("content/posts/" + name + ".md")));
    }
    List<JsonObject> pages = structures(texts);
    for (int i = 0; i < texts.size(); i++) {
      assertEquals(pages.get(i), structure(new Body(source(texts.get(i)), 0)));
    }
  }

  /** Makes a few lines that are nested as nobody would nest them, the same for each seed. */
  private static String nesting(int seed) {
    Random random = new Random(seed);
    List<String> lines = new ArrayList<>();
    String prefix = "";
    for (int line = random.nextInt(9) + 2; line > 0; line--) {
      if (random.nextInt(3) == 0) {
        prefix = PREFIXES.get(random.nextInt(PREFIXES.size()));
      }
      boolean other = random.nextInt(4) == 0;
      lines.add(
          (other ? PREFIXES.get(random.nextInt(PREFIXES.size())) : prefix)
              + LINES.get(random.nextInt(LINES.size())));
      prefix = prefix.replaceAll("[-*1.]", " "); // further lines of a list item
    }
    String lineBreak = random.nextInt(5) == 0 ? "\r\n" : "\n";
    return lines.stream().collect(Collectors.joining(lineBreak))
        + (random.nextBoolean() ? lineBreak : "");
  }

  private static SourceText source(String text) {
    return new SourceText("x.md", text);
  }

  /** Returns what the pages' parser finds in texts. */
  private List<JsonObject> structures(List<String> texts) throws IOException {
    Path file = folder.resolve("texts.json");
    Files.writeString(file, new Gson().toJson(texts));
    return JsonParser.parseString(NodeScript.runFile(SCRIPT, file.toString()))
        .getAsJsonArray()
        .asList()
        .stream()
        .map(JsonElement::getAsJsonObject)
        .toList();
  }

  /** Returns what our parser finds, in the same form. */
  private static JsonObject structure(Body body) {
    JsonArray fences = new JsonArray();
    for (Fence fence : body.fences()) {
      fences.add(array(List.of(fence.kind().text(), fence.content().text())));
    }
    JsonArray headings = new JsonArray();
    body.headings().forEach(heading -> headings.add(heading.level()));
    JsonObject found = new JsonObject();
    found.add("fences", fences);
    found.add(
        "values",
        array(
            body.codeSpans().stream()
                .filter(MarkdownParityIT::isValue)
                .map(Span::text)
                .map(String::strip)
                .toList()));
    found.add("headings", headings);
    JsonArray formulas = new JsonArray();
    for (Formula formula : body.formulas()) {
      JsonArray one = new JsonArray();
      one.add(formula.display());
      one.add(formula.tex().text());
      formulas.add(one);
    }
    found.add("formulas", formulas);
    found.add("images", array(body.images().stream().map(Body.PostImage::destination).toList()));
    found.add("links", array(body.links().stream().map(Body.PostLink::destination).toList()));
    found.add("notes", array(notes(body)));
    JsonArray citations = new JsonArray();
    for (Citations.Citation citation : body.citations()) {
      citations.add(array(List.of(name(citation), citation.place().text())));
    }
    found.add("citations", citations);
    found.addProperty("asides", body.quoteMarks().stream().filter(ASIDE).count());
    return found;
  }

  private static boolean isValue(Span code) {
    String text = code.text();
    boolean padded = text.length() > 1 && text.startsWith(" ") && text.endsWith(" ");
    return (padded ? text.substring(1, text.length() - 1) : text)
        .matches("=[a-z][a-z0-9-]*\\.[a-z-]+");
  }

  /** What does not begin as a citation is none of the names that pages ask for, and refused. */
  private static String name(Citations.Citation citation) {
    String key = citation.key().text();
    return citation.isMarked() ? key : key.substring(Math.min(1, key.length())).strip();
  }

  /** Marks without a footnote stay text on the page. */
  private static List<String> notes(Body body) {
    List<String> notes = new ArrayList<>();
    body.noteMarks().stream().filter(defined(body)).map(Body.PostNote::label).forEach(notes::add);
    body.noteTexts().forEach(note -> notes.add(note.label() + ":"));
    return notes.stream().sorted().toList();
  }

  private static Predicate<Body.PostNote> defined(Body body) {
    Set<String> labels = new HashSet<>();
    body.noteTexts().forEach(note -> labels.add(note.label()));
    return mark -> labels.contains(mark.label());
  }

  private static JsonArray array(List<String> texts) {
    JsonArray array = new JsonArray();
    texts.forEach(array::add);
    return array;
  }
}
