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
import gradientpress.site.source.Diagnostics;
import gradientpress.site.source.Format;
import gradientpress.site.source.SourceText;
import gradientpress.site.table.TableFiles;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts that are known to keep readers of Markdown busy, as large as a post may be. */
final class PathologicalPostsTest {
  private static final String HEAD = "---\ntitle: x\n---\n";
  private static final int LARGEST = 299_000;
  private static final int LARGEST_PARAGRAPH = 9_000;
  private static final long MOST_NANOSECONDS = 5_000_000_000L;

  /** How often a text may be read until it is once read in time: other programs slow this one. */
  private static final int ATTEMPTS = 3;

  private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

  @TempDir private Path folder;

  /** Pieces that are repeated. */
  static Stream<String> pieces() {
    return Stream.of(
        "[",
        "]",
        "![",
        "[]",
        "*a ",
        "a* ",
        "*a **a ",
        "_a __a ",
        "a**b",
        "~~a ",
        "[a](",
        "[a](b",
        "[a](<b",
        "![a](",
        "[[a]",
        "[a][b]",
        "[a]: b\n\n",
        "[a]: <",
        "[a]: b\n",
        "[^a]",
        "[^a]: ",
        "[^a]: b\n\n",
        "[^",
        "<",
        "<a ",
        "<a:",
        "<a@",
        "<!--",
        "<b>",
        "</b>",
        "> ",
        ">\n",
        "- ",
        "1. ",
        "* ",
        "`a``",
        "&",
        "&amp;",
        "\\",
        "| a ",
        "|a|\n",
        "|a|\n|-|\n",
        "```\n",
        "~~~\na\n",
        "# ",
        "## a\n",
        "a\n=\n",
        "a\n",
        "\0",
        " ",
        "\t",
        "\n",
        "    a\n",
        "\" ",
        "`=a.b` ",
        "[a*b_c](`d",
        "[a](/x/) ",
        "[a](#b) ",
        "[a](javascript:",
        "a",
        "🧠",
        "```trainer\nid: a\n```\n",
        "$",
        "$a",
        "$a$ ",
        "$a $",
        "$\\a ",
        "$$ ",
        "$$\n",
        "$$ a $$\n",
        "$`a$` ",
        "[$a](b$) ",
        "```math\na\n```\n",
        "> > > > > > > > a\n");
  }

  /** Texts that grow from piece to piece. */
  static Stream<Arguments> growing() {
    return Stream.of(
        growing("lists in lists", n -> "  ".repeat(n) + "- a\n"),
        growing("longer and longer ticks", n -> "e" + "`".repeat(n)),
        growing("deeper and deeper quotes", n -> "> ".repeat(n % 300) + "a\n"),
        growing("many addresses", n -> "[r" + n + "]: /x" + n + "\n"),
        growing("many footnotes", n -> "a[^r" + n + "]\n\n[^r" + n + "]: x\n\n"),
        growing("many unknown footnotes", n -> "[^r" + n + "]\n\n"),
        growing("many headings and anchors", n -> "## h" + n + "\n\n[a](#g" + n + ")\n\n"),
        growing("many trainers", n -> "```trainer\nid: a" + n + "\n```\n"));
  }

  private static Arguments growing(String name, IntFunction<String> piece) {
    StringBuilder text = new StringBuilder();
    for (int n = 1; text.length() + piece.apply(n).length() < LARGEST; n++) {
      text.append(piece.apply(n));
    }
    return Arguments.of(name, text.toString());
  }

  @ParameterizedTest
  @MethodSource("pieces")
  void repetitionIsReadInTime(String piece) {
    read(piece.repeat(LARGEST / piece.length()));
    String paragraph = piece.repeat(LARGEST_PARAGRAPH / piece.length()) + "\n\n";
    read(paragraph.repeat(LARGEST / paragraph.length()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("growing")
  void growthIsReadInTime(String name, String text) {
    read(text);
  }

  @Test
  void nestsAreReadInTime() {
    Stream.of(new String[] {"[", "]"}, new String[] {"*a", "a*"}, new String[] {"[a](", ")"})
        .forEach(nest -> read(nest[0].repeat(40_000) + "a" + nest[1].repeat(40_000)));
    String columns = IntStream.range(0, 300).mapToObj(i -> "a|").reduce("|", String::concat);
    read(columns + "\n" + columns.replace('a', '-') + "\n" + "|\n".repeat(100_000));
  }

  /** Asserts that a text is read in time, on the processor, which counts on a busy machine. */
  private void read(String text) {
    long least = Long.MAX_VALUE;
    for (int attempt = 0; attempt < ATTEMPTS && least >= MOST_NANOSECONDS; attempt++) {
      least =
          Math.min(
              least, assertTimeoutPreemptively(Duration.ofMinutes(1), () -> nanoseconds(text)));
    }
    assertTrue(least < MOST_NANOSECONDS, least / 1_000_000 + " ms");
  }

  /** Reads a text, and returns for how long the processor was busy with it. */
  private long nanoseconds(String text) {
    SiteFiles files = new SiteFiles(List.of(), List.of("post.njk"));
    PostReader reader =
        new PostReader(
            files, TableFiles.under(folder), DefinitionStage.under(folder), Sources.NONE);
    long before = CLOCK.getCurrentThreadCpuTime();
    Diagnostics diagnostics = new Diagnostics();
    Post post = reader.read("x", new SourceText("content/posts/x.md", HEAD + text), diagnostics);
    new LinkCheck(
            new SiteMap("", List.of(), List.of(post.outline()), Map.of(), Map.of()), diagnostics)
        .check(post.outline(), true);
    Format.TEXT.write(diagnostics);
    return CLOCK.getCurrentThreadCpuTime() - before;
  }
}
