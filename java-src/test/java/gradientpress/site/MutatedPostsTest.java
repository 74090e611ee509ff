package gradientpress.site;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gradientpress.site.bibliography.Sources;
import gradientpress.site.check.LinkCheck;
import gradientpress.site.check.SiteMap;
import gradientpress.site.definition.DefinitionStage;
import gradientpress.site.post.Post;
import gradientpress.site.post.PostReader;
import gradientpress.site.post.SiteFiles;
import gradientpress.site.source.Diagnostic;
import gradientpress.site.source.Diagnostics;
import gradientpress.site.source.SourceText;
import gradientpress.site.source.Span;
import gradientpress.site.table.TableFiles;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whatever is done to a post, reading it ends, without an exception, with positions in the file.
 */
final class MutatedPostsTest {
  private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();
  private static final int MUTATIONS = 500;

  private static final SiteFiles FILES =
      new SiteFiles(List.of("/assets/images/author.svg"), List.of("post.njk"));

  /** Pieces that mean something to Markdown or to YAML, and some that mean trouble. */
  private static final List<String> PIECES =
      List.of(
          "\n",
          "\r",
          "\t",
          "```",
          "~~~trainer\n",
          "```trainer\n",
          "---\n",
          "...",
          ":",
          ": ",
          "- ",
          "> ",
          "[",
          "]",
          "{",
          "}",
          "\"",
          "'",
          "&a ",
          "*a",
          "!!str ",
          "%",
          "@",
          "`=ring.",
          "![](",
          "](x)",
          "#",
          "|",
          ">",
          "\\",
          "\u0000",
          "\u0085",
          "\u2028",
          "\uFEFF",
          "🧠",
          "\uD83E",
          "9999999999",
          "1e999",
          "-",
          "? ",
          "<!--",
          "<b>",
          "[^",
          "[^ring]",
          "\n[^x]: ",
          "]:",
          "][",
          "](/posts/",
          "](#",
          "](javascript:",
          "](../",
          "<https://",
          "&Tab;",
          "%2e",
          "\n## ",
          "\n#### ",
          "\n===\n",
          "\n---\n",
          "\n| - |\n",
          "    ");

  /** What one post may take of the processor's time. */
  private static final long MOST_NANOSECONDS = 5_000_000_000L;

  /** Mostly text, in which little can be wrong. */
  private static final String PROSE = "good/text.md";

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"good/ring.md", "good/catalogue.md", "good/claims.md", PROSE})
  void neverThrowNorHangAndAlwaysPointIntoTheFile(String name) {
    new Project(folder).write("content/data/growth.csv", Project.post("good/growth.csv"));
    PostReader reader =
        new PostReader(
            FILES, TableFiles.under(folder), DefinitionStage.under(folder), Sources.NONE);
    String good = Project.post(name);
    int[] reported = {0};
    assertTimeoutPreemptively(
        Duration.ofMinutes(2),
        () -> {
          for (int seed = 0; seed < MUTATIONS; seed++) {
            long before = CLOCK.getCurrentThreadCpuTime();
            reported[0] += check(reader, seed, mutate(good, new Random(seed)));
            long taken = CLOCK.getCurrentThreadCpuTime() - before;
            assertTrue(taken < MOST_NANOSECONDS, "seed " + seed + " takes " + taken + " ns");
          }
        });
    int fewest = name.equals(PROSE) ? MUTATIONS / 3 : MUTATIONS;
    assertTrue(reported[0] > fewest, "many mutations are mistakes, found " + reported[0]);
  }

  private static String mutate(String good, Random random) {
    StringBuilder text = new StringBuilder(good);
    for (int change = random.nextInt(4); change >= 0; change--) {
      int at = random.nextInt(text.length());
      int end = Math.min(text.length(), at + random.nextInt(20));
      switch (random.nextInt(4)) {
        case 0 -> text.delete(at, end);
        case 1 -> text.insert(at, PIECES.get(random.nextInt(PIECES.size())));
        case 2 -> text.insert(at, text.substring(at, end));
        default -> text.setCharAt(at, text.charAt(random.nextInt(text.length())));
      }
    }
    return text.toString();
  }

  private static int check(PostReader reader, int seed, String content) {
    SourceText source = new SourceText("content/posts/x.md", content);
    Diagnostics diagnostics = new Diagnostics();
    Post post = reader.read("text", source, diagnostics);
    SiteMap site =
        new SiteMap(
            "https://example.com", FILES.assets(), List.of(post.outline()), Map.of(), Map.of());
    new LinkCheck(site, diagnostics).check(post.outline(), true);
    for (Diagnostic diagnostic : diagnostics.inOrder()) {
      Span span = diagnostic.span();
      boolean inside =
          0 <= span.start() && span.start() <= span.end() && span.end() <= source.text().length();
      assertTrue(inside, "seed " + seed + ": " + diagnostic);
      SourceText.Position position = span.position();
      String line = source.line(position.line());
      // One column past the last character is still inside: something is missing there.
      boolean inLine = position.column() <= line.codePointCount(0, line.length()) + 1;
      assertTrue(inLine, "seed " + seed + ": " + diagnostic);
      assertTrue(diagnostic.render().contains("^"), "seed " + seed + ": " + diagnostic);
    }
    return diagnostics.count();
  }
}
