package gradientpress.site.code;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gradientpress.site.source.Diagnostic;
import gradientpress.site.source.SourceText;
import gradientpress.site.source.Span;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is done to code, compiling and running it ends, and what is said has its place. */
class MutatedCodeTest {
  private static final int MUTATIONS = 40;

  private static final String GOOD =
      """
      # Title

      ```java shared
      import java.util.*;

      double mean(int... numbers) {
        return (double) Arrays.stream(numbers).sum() / numbers.length;
      }

      record Point(double x, double y) {}
      ```

      > - ```java run
      >   System.out.println(mean(1, 2) + " " + new Point(1, 2));
      >   for (int i = 0; i < 3; i++) {
      > \tSystem.out.println(i);
      >   }
      >   ```

      ```java fail
      int x = "three";
      ```

      ```java crash
      int[] empty = {};
      empty[0]++;
      ```
      """;

  /** Pieces that mean something to Markdown or to Java, and some that mean trouble. */
  private static final List<String> PIECES =
      List.of(
          "\n",
          "\r",
          "\t",
          "```",
          "```java run\n",
          "~~~java shared\n",
          "{",
          "}",
          "(",
          ")",
          "\"",
          "'",
          "\"\"\"\n",
          "/*",
          "*/",
          "//",
          ";",
          "import ",
          "import java.util.List;",
          "static ",
          "class ",
          "package a;",
          "@",
          "\\u000a",
          "\\u007d",
          "\\",
          "\u0000",
          "\u2028",
          "🧠",
          "\uD83E",
          "this",
          "return;",
          "hide ",
          "run ",
          "> ",
          "    ",
          "0x",
          "while (true);",
          "System.exit(1);",
          "throw null;");

  @TempDir private Path folder;

  @Test
  void neverThrowNorHangAndAlwaysPointIntoTheFile() {
    CodeStage stage = CodePost.stage(folder, 1);
    int[] reported = {0};
    assertTimeoutPreemptively(
        Duration.ofSeconds(120),
        () -> {
          for (int seed = 0; seed < MUTATIONS; seed++) {
            reported[0] += check(CodePost.of(mutate(new Random(seed)), stage), seed);
          }
        });
    assertTrue(reported[0] > MUTATIONS / 2, "most mutations are mistakes, found " + reported[0]);
  }

  private static String mutate(Random random) {
    StringBuilder text = new StringBuilder(GOOD);
    for (int change = random.nextInt(2); change >= 0; change--) {
      int at = random.nextInt(text.length());
      int end = Math.min(text.length(), at + random.nextInt(12));
      switch (random.nextInt(3)) {
        case 0 -> text.delete(at, end);
        case 1 -> text.insert(at, text.substring(at, end));
        default -> text.insert(at, PIECES.get(random.nextInt(PIECES.size())));
      }
    }
    return text.toString();
  }

  private static int check(CodePost post, int seed) {
    SourceText source = post.source();
    for (Diagnostic diagnostic : post.diagnostics()) {
      Span span = diagnostic.span();
      boolean inside =
          span.source() == source
              && 0 <= span.start()
              && span.start() <= span.end()
              && span.end() <= source.text().length();
      assertTrue(inside, "seed " + seed + ": " + diagnostic);
      assertTrue(diagnostic.render().contains("^"), "seed " + seed + ": " + diagnostic);
      // Nobody has heard of what we wrap around the blocks.
      assertTrue(
          !diagnostic.message().matches("(?s).*(Post_x|run\\$|posts\\.).*"), post.reported());
    }
    return post.diagnostics().size();
  }
}
