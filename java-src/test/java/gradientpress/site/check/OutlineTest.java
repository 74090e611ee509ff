package gradientpress.site.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gradientpress.site.markdown.Body;
import gradientpress.site.source.SourceText;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class OutlineTest {
  @Test
  void headingsOfTheSameTextAreNumbered() {
    assertEquals(
        List.of("step", "step-2", "step-3", "step-2-2"),
        outline("## Step\n## Step\n## *Step*\n## Step 2\n", Set.of()).headings());
  }

  @Test
  void figuresKeepTheirIdsAndHeadingsGiveWay() {
    assertEquals(
        List.of("ring-2", "ring-title-2", "ring-accuracy-2", "main-2", "ring-of-gold"),
        outline(
                "## Ring\n## Ring title\n## Ring: accuracy\n## Main\n## Ring of gold\n",
                Set.of("ring"))
            .headings());
  }

  @Test
  void footnotesHaveIdsToo() {
    Outline outline = outline("A[^a] b[^b].\n\n## Fn1\n\n[^a]: x\n\n[^b]: y\n", Set.of());
    assertTrue(outline.ids().containsAll(List.of("fn:1", "fnref:1", "fn:2", "fnref:2")));
    assertEquals(List.of("fn1"), outline.headings());
  }

  @Test
  void headingsWithoutWordsAreSections() {
    assertEquals(List.of("section", "section-2"), outline("## 🧠\n## !\n", Set.of()).headings());
  }

  private static Outline outline(String text, Set<String> examples) {
    return Outline.of("/x/", new Body(new SourceText("x.md", text), 0), examples, true);
  }
}
