package gradientpress.site.code;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import gradientpress.site.Project;
import gradientpress.site.file.Folder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What pages show of the code of a post, and what happens to code that does not behave. */
class CodeStageTest {
  private static final JavaCompiler COMPILER = ToolProvider.getSystemJavaCompiler();

  @TempDir private Path folder;

  private CodeStage stage;

  @BeforeEach
  void makeStage() {
    stage = CodePost.stage(folder, 10);
  }

  @Test
  void eachFenceOfJavaHasAPart() throws IOException {
    Files.createDirectories(folder.resolve("java-src"));
    Files.writeString(
        folder.resolve("java-src/A.java"),
        "class A {\n  // @start region=one\n  int one = 1; // \"<one>\"\n  // @end\n}\n");
    CodePost post = CodePost.of(Project.post("code/all-kinds.md"), stage);
    assertEquals("", post.reported());
    assertEquals(Project.post("code/all-kinds.json"), post.json());
  }

  @Test
  void whereNothingIsToBeShownThereIsNothing() {
    assertEquals("[]\n", CodePost.of("```java\nx\n```\n\n    java run\n", stage).json());
    assertEquals("[]\n", CodePost.of("Text.", stage).json());
    assertEquals(0, stage.compiled());
  }

  @Test
  void aPostCanTrainANetwork() {
    CodePost post =
        CodePost.of(
            """
            ```java run
            import gradientpress.nn.*;
            import gradientpress.nn.activation.Tanh;
            import gradientpress.nn.initialization.Xavier;
            import gradientpress.nn.loss.BinaryCrossEntropy;
            import gradientpress.nn.math.SeededRandom;
            import gradientpress.nn.optimizer.Adam;

            Samples xor = Samples.of(new double[] {0, 0, 0, 1, 1, 0, 1, 1}, new double[] {0, 1, 1, 0}, 2, 1);
            Network network = Network.withHidden(new int[] {2, 4, 1}, new Tanh(), 4);
            network.initialize(new Xavier(), new SeededRandom(1, 2));
            var how = Hyperparameters.plain(new BinaryCrossEntropy(), new Adam(), 0.1, 4);
            Training training = new Training(network, how, xor, 1);
            while (training.epochs() < 200) training.epoch();
            for (double logit : network.forward(xor.features(), 4)) System.out.println(logit > 0);
            ```
            """,
            stage);
    assertEquals("", post.reported());
    assertEquals("false\ntrue\ntrue\nfalse\n", post.text(0));
  }

  @Test
  void everythingAroundABlockIsTheSameEverywhere() {
    CodePost post =
        CodePost.of(
            """
            ```java run
            System.out.println(java.util.Locale.getDefault());
            System.out.println(java.util.TimeZone.getDefault().getID());
            System.out.println(java.nio.charset.Charset.defaultCharset());
            System.out.printf("%.2f%n", 1.5);
            System.out.println(System.in.read());
            System.out.println(new java.io.File(".").list().length);
            System.out.println(System.getenv("PATH"));
            assert false : "assertions count";
            ```
            """
                .replace("run", "crash"),
            stage);
    assertEquals("", post.reported());
    assertEquals(
        """
        en_US
        UTC
        UTF-8
        1.50
        -1
        0
        null
        java.lang.AssertionError: assertions count
          at assert false : "assertions count";
        """,
        post.text(0));
  }

  @Test
  void muchOutputIsCut() {
    CodePost post =
        CodePost.of(
            """
            ```java run
            for (int i = 0; i < 3_000_000; i++) {
              System.out.print("🧠");
            }
            ```

            ```java run
            System.out.println("next");
            ```
            """,
            stage);
    assertEquals("", post.reported());
    assertEquals("🧠".repeat(ShownOutput.MOST_BYTES / 4) + "\n… (and more)\n", post.text(0));
    assertEquals("next\n", post.text(1));
  }

  @Test
  void anEndlessLoopIsEndedAndShown() {
    CodePost post =
        CodePost.of(
            """
            ```java run
            System.out.println("Fine");
            ```

            ```java run
            while (true) { Thread.onSpinWait(); }
            ```

            ```java run
            System.out.println("Never reached");
            ```
            """,
            CodePost.stage(folder, 1));
    assertEquals(
        "6:1 takes-too-long: the code of this post takes too long: here it was when time was up",
        post.reported());
  }

  @Test
  void whatBlocksDoToTheirJvmIsReportedAndTheNextOneRuns() {
    CodePost post =
        CodePost.of(
            """
            ```java shared
            int deeper(int depth) {
              return deeper(depth + 1) + 1;
            }
            ```

            ```java run
            deeper(0);
            ```

            ```java run
            long[][] much = new long[1 << 20][];
            for (int i = 0; i < much.length; i++) { much[i] = new long[1 << 20]; }
            ```

            ```java run
            Thread other = new Thread(() -> { throw new IllegalStateException("elsewhere"); });
            other.start();
            other.join();
            ```

            ```java run
            class Loud extends RuntimeException {
              @Override
              public String getMessage() {
                throw this;
              }
            }
            throw new Loud();
            ```

            ```java run
            Runtime.getRuntime().halt(0);
            ```
            """,
            stage);
    assertEquals(
        """
        3:3 throws: this throws java.lang.StackOverflowError
        13:1 throws: this throws java.lang.OutOfMemoryError: Java heap space
        17:1 throws: this throws java.lang.IllegalStateException: elsewhere
        29:1 throws: this throws Loud
        32:9 ends-the-program: the Java that ran this block has come to a sudden end\
        """,
        post.reported());
  }

  @Test
  void aThreadThatEndsSoonIsNoHarm() {
    CodePost post =
        CodePost.of(
            """
            ```java run
            var pool = java.util.concurrent.Executors.newFixedThreadPool(2);
            pool.submit(() -> System.out.println("done"));
            pool.shutdown();
            Thread daemon = new Thread(() -> { while (true) { Thread.onSpinWait(); } });
            daemon.setDaemon(true);
            daemon.start();
            ```
            """,
            stage);
    assertEquals("", post.reported());
    assertEquals("done\n", post.text(0));
  }

  @Test
  void codeThatIsNestedTooDeepIsReported() {
    for (String nested : List.of("(".repeat(50_000), "1 + ".repeat(50_000))) {
      CodePost post = CodePost.of("```java run\nint x = " + nested + "1;\n```\n", stage);
      assertEquals("2:1 does-not-compile: the compiler gives up here", post.reported());
    }
  }

  @Test
  void aJavaWithoutACompilerIsReported() {
    CodeStage without = new CodeStage(folder, "code", null, Duration.ofSeconds(10));
    CodePost post = CodePost.of("Text.\n\n```java run\nint x = 1;\n```\n", without);
    assertEquals(
        "3:9 no-compiler: the Java that builds this site has no compiler", post.reported());
    assertEquals("", CodePost.of("```java\nint x;\n```\n", without).reported());
  }

  @Test
  void includesAndMistakesInOtherBlocksAreReportedTogether() {
    CodePost post =
        CodePost.of(
            "```java include=java-src/No.java\n```\n\n```java run\nint x;;int x;\n```\n", stage);
    assertEquals(
        """
        1:17 missing-file: there is no file 'java-src/No.java'
        5:12 does-not-compile: variable x is already defined in this block\
        """,
        post.reported());
  }

  @Test
  void codeIsRunAgainOnlyWhenItOrOursHasChanged() throws IOException {
    String first = "```java run\nSystem.out.println(1);\n```\n";
    String moved = "# Title\n\n> " + first.replace("\n", "\n> ") + "\n";
    for (String markdown : List.of(first, first, moved)) {
      CodePost post = CodePost.of(markdown, stage);
      assertEquals("1\n", post.text(0));
      assertEquals(1, stage.compiled());
    }
    CodePost.of(first.replace("1", "2"), stage);
    assertEquals(2, stage.compiled());
    CodePost.of(first.replace("run", "hide"), stage);
    assertEquals(2, stage.compiled(), "whether it is hidden makes no difference");
    CodePost.of(first.replace("run", "fail"), stage);
    assertEquals(3, stage.compiled());

    CodeStage next = CodePost.stage(folder, 10);
    CodePost.of(first, next);
    assertEquals(0, next.compiled());
    next.folder().deleteStale();
    assertEquals(2, entries().size(), "what the code was may come back");
    CodeStage changed = new CodeStage(folder, "other code", COMPILER, Duration.ofSeconds(10));
    assertEquals("1\n", CodePost.of(first, changed).text(0));
    assertEquals(1, changed.compiled());
  }

  @Test
  void anEntryThatWasAlteredOrDeletedIsMadeAgain() throws IOException {
    String markdown = "```java run\nSystem.out.println(1);\n```\n";
    CodePost.of(markdown, stage);
    Path entry = folder.resolve("target/cache/code").resolve(entries().get(0));
    // Not all of it is text, and each byte is some letter of this alphabet.
    String content = Files.readString(entry, StandardCharsets.ISO_8859_1);
    String altered = content.replace("1\\n", "2\\n");
    assertNotEquals(content, altered);
    for (String broken : List.of("", altered, content.substring(0, 20), "null")) {
      Files.writeString(entry, broken, StandardCharsets.ISO_8859_1);
      assertEquals("1\n", CodePost.of(markdown, stage).text(0));
      assertEquals(content, Files.readString(entry, StandardCharsets.ISO_8859_1));
    }
    Folder.delete(folder.resolve("target"));
    assertEquals("1\n", CodePost.of(markdown, stage).text(0));
  }

  @Test
  void whatHasMistakesIsNotKept() throws IOException {
    CodePost.of("```java crash\nint x = 1;\n```\n", stage);
    CodePost.of("```java run\nint x = y;\n```\n", stage);
    assertEquals(List.of(), entries());
  }

  private List<String> entries() throws IOException {
    return Folder.files(folder.resolve("target/cache/code"));
  }
}
