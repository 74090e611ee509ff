package gradientpress.site.code;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gradientpress.site.code.JavaFence.Block;
import gradientpress.site.code.JavaFence.Include;
import gradientpress.site.code.JavaFence.Plain;
import gradientpress.site.source.Diagnostics;
import gradientpress.site.source.SourceText;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The words after the opening fence: which are ours, and which are nobody's business. */
class JavaFencesTest {
  private final Diagnostics diagnostics = new Diagnostics();

  @ParameterizedTest
  @CsvSource({
    "run, RUN",
    "hide, RUN hidden",
    "run hide, RUN hidden",
    "hide run, RUN hidden",
    "'\trun\t ', RUN",
    "shared, SHARED",
    "shared hide, SHARED hidden",
    "fail, FAIL",
    "fail shared, FAIL_SHARED",
    "crash, CRASH",
    "run numbered, RUN",
    "numbered=12 shared fail, FAIL_SHARED",
  })
  void wordsSayWhatABlockIsFor(String words, String expected) {
    Block block = assertInstanceOf(Block.class, read("```java " + words + "\nx\n```\n"));
    assertEquals(expected, block.role() + (block.hidden() ? " hidden" : ""));
    assertEquals("x\n", block.text().text());
    assertTrue(diagnostics.isEmpty());
  }

  @Test
  void anIncludeHasAnAddress() {
    Include include =
        assertInstanceOf(Include.class, read("~~~~ java include=java-src/A.java#b\n~~~~\n"));
    assertEquals("java-src/A.java#b", include.address().text());
    assertEquals("java-src/A.java", include.path());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "java",
        "java ",
        "java title=\"Main.java\"",
        "java {1,3}",
        "java linenums",
        "java numberLines startFrom=3",
        "java runnable",
        "java runtime",
        "java hidden-lines",
        "java failover",
        "java editable",
        "java numbered",
        "java numbered=99999",
      })
  void codeWithNoneOfOurWordsIsLeftAlone(String info) {
    assertInstanceOf(Plain.class, read("```" + info + "\nx\n```\n"));
    assertTrue(diagnostics.isEmpty(), () -> diagnostics.inOrder().toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "javascript run", "Java run", "java-run", "{java run}", "kotlin run", "run"})
  void otherFencesAreNotEvenSeen(String info) {
    PostCode code = code("```" + info + "\nx\n```\n");
    assertEquals(0, code.fences().size());
    assertTrue(diagnostics.isEmpty());
  }

  @ParameterizedTest
  @CsvSource({
    "Run, did you mean 'run'?",
    "rn, did you mean 'run'?",
    "sharde, did you mean 'shared'?",
    "hid, did you mean 'hide'?",
    "fial, did you mean 'fail'?",
    "crahs, did you mean 'crash'?",
    "include:java-src/A.java, did you mean 'include=path#region'?",
    "inlcude=java-src/A.java, did you mean 'include=path#region'?",
    "run=1, did you mean 'run'?",
  })
  void aMisspeltWordIsSeen(String words, String hint) {
    PostCode code = code("```java " + words + "\nx\n```\n");
    assertEquals(
        hint, diagnostics.inOrder().stream().map(d -> d.hint()).collect(Collectors.joining()));
    assertEquals(false, code.whole());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "run shared",
        "run fail",
        "run crash",
        "crash shared",
        "crash hide",
        "crash fail",
        "fail hide",
        "include=java-src/A.java run",
        "hide include=java-src/A.java",
        "include=java-src/A.java include=java-src/B.java",
        "hide hide",
      })
  void someWordsContradictEachOther(String words) {
    code("```java " + words + "\n```\n");
    assertEquals(1, diagnostics.count(), () -> diagnostics.inOrder().toString());
    assertEquals("conflicting-code-words", diagnostics.inOrder().get(0).mistake().code());
  }

  private JavaFence read(String markdown) {
    return code(markdown).fences().get(0);
  }

  private PostCode code(String markdown) {
    return CodePost.read(new SourceText("x.md", markdown), diagnostics);
  }
}
