package gradientpress.site.code;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gradientpress.site.source.SourceText;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** What javac finds is reported where it stands in the Markdown; a ‸ marks the place. */
class JavacPositionsTest {
  private static final String MARK = "‸";

  /** What follows {@code java}: the words of the fence, and its code. */
  private static final List<String> MISTAKES =
      List.of(
          "run\nint x = ‸\"three\";\n",
          "run\nint x = 3‸\nint y = 4;\n",
          "run\nint x = 3; ‸/* never ends\n",
          "run\nwhile (true) {\n  break;‸\n",
          "run\nint x = 1;\n‸}\n",
          "run\nimport java.util‸.Lisst;\nint x = 1;\n",
          "run\nimport java.util.List; int x = ‸\"\";\n",
          "run\nThread t = null;\nt‸.foo = 1;\n",
          "run\nfinal int x = 1;\n‸x = 2;\n",
          "run\nint x;\nint y = ‸x;\n",
          "run\nreturn ‸1;\n",
          "run\nclass Local {\n  int f() {\n  ‸}\n}\n",
          "run\nwhile (true) {}\n‸System.out.println();\n",
          "shared\ndouble f() {\n  return ‸\"\";\n}\n",
          "shared\nint a = 1, b = ‸\"\";\n",
          "shared\nclass A {}\nclass B { A a = ‸1; }\n",
          "shared\nvoid f() {}\nvoid ‸f() {}\n",
          "shared\nrecord R(int a) {\n  int b() { return ‸c; }\n}\n",
          "shared\n‸@Override\nint f() { return 1; }\n",
          "shared\nint f() { return 1; }\n‸} class Other {\n",
          "crash\nint x = ‸\"three\";\n",
          "hide\nint x = ‸\"three\";\n");

  /** With lines before and characters that take more than one place in some encoding. */
  private static final List<String> MISTAKES_IN_ALL_PLACES =
      List.of(
          "run\nint x = 1;\n  int y = ‸totl + x;\n",
          "run\n\n\n\tString s = ‸3;\n",
          "run\nString s = \"é🧠\" + ‸nothing;\n",
          "run\nimport java.util.List;\n\nList<String> l = ‸3;\n",
          "shared\nint x = 1;\nint f()‸\nint g() { return 1; }\n");

  /** What a fence may stand in. */
  private static final Map<String, UnaryOperator<String>> PLACES =
      Map.of(
          "alone", fence -> fence,
          "in a quote", fence -> fence.replaceAll("(?m)^(?=.|\n)", "> "),
          "in a list", fence -> "1. " + fence.replace("\n", "\n   "),
          "in a list after a tab", fence -> "- " + fence.replace("\n", "\n\t"),
          "in a quote in a list", fence -> "- > " + fence.replace("\n", "\n  > "),
          "indented", fence -> "  " + fence.replace("\n", "\n  "),
          "with Windows's lines", fence -> fence.replace("\n", "\r\n"));

  @TempDir private static Path folder;

  @TestFactory
  Stream<DynamicTest> isReportedWhereItStands() {
    CodeStage stage = CodePost.stage(folder, 10);
    Stream<DynamicTest> alone = MISTAKES.stream().map(mistake -> test(stage, mistake, "alone"));
    Stream<DynamicTest> everywhere =
        MISTAKES_IN_ALL_PLACES.stream()
            .flatMap(mistake -> PLACES.keySet().stream().map(place -> test(stage, mistake, place)));
    return Stream.concat(alone, everywhere);
  }

  private static DynamicTest test(CodeStage stage, String mistake, String place) {
    String name = place + ": " + mistake.replace("\n", "↵");
    return DynamicTest.dynamicTest(name, () -> check(stage, mistake, place));
  }

  private static void check(CodeStage stage, String mistake, String place) {
    String fence = "```java " + mistake + "```";
    String marked = "# Title\n\n" + PLACES.get(place).apply(fence) + "\n";
    SourceText text = new SourceText("x.md", marked);
    SourceText.Position expected = text.position(marked.indexOf(MARK));
    CodePost post = CodePost.of(marked.replace(MARK, ""), stage);
    assertEquals(1, post.diagnostics().size(), post::reported);
    assertEquals(expected, post.diagnostics().get(0).span().position(), post::reported);
  }
}
