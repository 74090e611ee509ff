package gradientpress.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gradientpress.browser.Article.Figure;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a link may not say is refused or mended with a word, and the figure can be used. */
class RefusedLinksIT extends OpenSite {
  private static Article article;
  private static Figure ring;

  @BeforeAll
  static void openArticle() {
    article = visit();
    ring = article.figure("The same ring, with four hidden neurons");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "ring.learning-rate=99 | Learning rate",
        "ring.learning-rate=NaN | Learning rate stays 0.03.",
        "ring.learning-rate=0.3;drop | Learning rate stays 0.03.",
        "ring.hidden=4,99 | Hidden layers: as near as it gets is 4,8.",
        "ring.hidden=1e9 | Hidden layers: as near as it gets is 8.",
        "ring.data=<script>alert(1)</script> | Data set stays circle.",
        "ring.data=__proto__ | Data set stays circle.",
        "ring.__proto__=1 | ‘__proto__’ cannot be changed here",
        "ring.constructor=1 | ‘constructor’ cannot be changed here",
        "ring.title=x | ‘title’ cannot be changed here",
        "ring.epoch=abc | its epoch is no number",
        "ring.epoch=-5 | its epoch is no number",
        "ring.epoch=1e99 | its epoch is no number",
        "ring.changes=xyz | its changes cannot be read",
        "ring.changes=5:w0=1e9 | a weight is out of bounds",
        "ring.changes=5:w0=NaN | a weight is out of bounds",
        "ring.changes=5:data=xor | ‘data’ cannot be changed on the way",
        "ring.changes=0:w999=1 | That cannot be: parameter must be 0 to 16, was 999.",
        "ring.changes=9:w0=1;3:w0=1&ring.epoch=9 | That cannot be: change",
        "ring.do=explode | it asks for something unknown",
        "ring.changes=2:edits=ocx,y:a,b,c:a1_1_0a2_1_1t3_3_2t1_0_0&ring.epoch=3 | That cannot be",
        "ring.edits=r1&ring.changes=9:w0=1;3:w0=1&ring.epoch=9 | That cannot be",
        "ring.edits=r1&ring.learning-rate=99 | Learning rate",
        "ring.edits=r1&ring.epoch=NaN | its epoch is no number",
      })
  void whatALinkMayNotSayIsRefusedOrMendedWithAWord(String search, String word) {
    article.follow("?" + search + "#ring");
    assertThat(ring.status(word)).isVisible();
    assertGoesOn();
  }

  /** One of each sort; {@code LinkedEditsTest} has the rest. */
  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "edits=x",
        "edits=<script>alert(1)</script>",
        "edits=m3_1e999_1_0",
        "edits=sr1",
        "edits=s2147483648r1",
        "edits=k1_0_r1",
        "edits=o",
        "edits=cx,y:a,b,c:a1_1_0a2_1_1t3_3_2t1_0_0",
        "edits=ocx,%25:a,b,c:a1_1_0a2_1_1t3_3_2t1_0_0",
        "edits=r1&ring.changes=2:edits=k3_0_&ring.epoch=3",
        "edits=r1&ring.changes=2:edits=k1_2_&ring.epoch=3",
        "changes=2:edits=NaN&ring.epoch=3",
      })
  void pointsThatCannotBeAreRefusedAndTheAuthorsStay(String search) {
    article.follow("?ring." + search + "#ring");
    assertThat(ring.status("not followed in all: its points cannot be read.")).isVisible();
    assertGoesOn();
    ring.openTab("Points");
    assertThat(ring.locator().getByText(Pattern.compile("^Training set: ")))
        .containsText("Training set: 150 (75 orange, 75 blue)");
  }

  private static void assertGoesOn() {
    ring.press("Step");
    assertThat(ring.status(Pattern.compile("Epoch [1-9]"))).isVisible(); // not “its epoch is …”
    assertFalse(ring.locator().innerText().contains("NaN"));
    assertTrue(ring.epoch() > 0);
    assertEquals(List.of(), article.complaints);
  }
}
