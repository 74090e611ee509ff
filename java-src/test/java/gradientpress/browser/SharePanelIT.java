package gradientpress.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import gradientpress.browser.Article.Figure;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

/** Links that lead to a moment of a run, and what a reader can take home. */
class SharePanelIT extends OpenArticle {
  private static final String RING = "The same ring, with four hidden neurons";

  private Figure ring;

  @BeforeEach
  void findRing() {
    ring = article.figure(RING);
  }

  @Test
  void aRunThatWasNotTouchedHasAPlainLink() {
    assertEquals(article.page.url() + "#ring", link());
  }

  @Test
  void aLinkReplaysTheRunToTheLastDigit() {
    ring.control("Data set").selectOption("Exclusive or");
    stepTo(1);
    ring.control("Learning rate").selectOption("0.3");
    stepTo(2);
    ring.openTab("Neuron");
    Locator bias = ring.locator().getByLabel("Bias, exactly");
    bias.fill("-1.25");
    bias.press("Enter");
    stepTo(3);
    stepTo(4);
    List<String> values = ring.values();
    String link = link();
    assertEquals(
        "?ring.data=xor&ring.changes=1:learning-rate=0.3;2:w8=-1.25&ring.epoch=4#ring",
        link.substring(link.indexOf('?')));

    article.page.navigate(link);
    assertThat(ring.value("Epoch")).hasText("4");
    assertThat(ring.status("As in the link.")).isVisible();
    assertEquals(values, ring.values());
    assertThat(ring.control("Data set")).hasValue("xor");
    assertThat(ring.control("Learning rate")).hasValue("0.3");
    assertEquals(link, link(), "the link of a run that came from a link is the same");
  }

  @Test
  void aLinkCanLeadIntoAnEpoch() {
    article.page.navigate(at("?ring.epoch=3.30"));
    ring.openTab("Step by step");
    assertThat(ring.locator().getByText("Epoch 3, before the 4th of 15 batches.")).isVisible();
  }

  @Test
  void aLinkOfAnyLengthIsReadInNoTime() {
    article.page.navigate(at("?ring.changes=" + "1:w0=1;".repeat(5000)));
    assertThat(ring.status("it is too long")).isVisible();
    article.page.navigate(at("?ring.epoch=99999999"));
    assertThat(ring.status("The link’s epoch is too far off")).isVisible();
  }

  @ParameterizedTest
  @ValueSource(strings = {"?ring.learning-rate=0.3#ring", "?ring.do=train&ring.learning-rate=0.3"})
  void aLinkInTheTextDrivesTheFigureWithoutLoadingThePageAgain(String href) {
    article.page.evaluate(
        """
        (href) => {
          window.sameDocument = true;
          const link = Object.assign(document.createElement("a"), { href, textContent: "faster" });
          document.querySelector("main p").append(link);
        }
        """,
        href);
    article.page.getByRole(AriaRole.LINK).getByText("faster").click();
    assertThat(ring.control("Learning rate")).hasValue("0.3");
    assertEquals(true, article.page.evaluate("window.sameDocument"));
    if (href.contains("do=train")) {
      ring.waitForState("training");
    } else {
      assertThat(ring.value("Epoch")).hasText("0");
    }
  }

  @Test
  void theHistoryIsNotFlooded() {
    Object before = article.page.evaluate("history.length");
    ring.openTab("Share");
    for (int i = 1; i <= 5; i++) {
      stepTo(i);
    }
    ring.control("Data set").selectOption("Exclusive or");
    assertThat(ring.value("Epoch")).hasText("0");
    assertEquals(before, article.page.evaluate("history.length"));
  }

  @ParameterizedTest
  @CsvSource({
    "Python, network.py, def ",
    "Java, Network.java, class ",
    "JavaScript, network.mjs, export ",
    "'Markdown, to embed it in a post', trainer.md, ```trainer",
  })
  void theNetworkCanBeTakenHome(String format, String file, String inside) throws IOException {
    stepTo(1);
    assertTrue(download(format, file).contains(inside));
    assertThat(ring.status("Saved as " + file)).isVisible();
  }

  @Test
  void theJsonHoldsTheNetworkAsItIsShown() throws IOException {
    stepTo(1);
    stepTo(2);
    JsonObject json =
        JsonParser.parseString(download("Weights as JSON", "network.json")).getAsJsonObject();
    assertEquals(2, json.get("epoch").getAsInt());
    assertEquals(RING, json.get("title").getAsString());
  }

  @Test
  void thePictureStandsOnItsOwnAsSvg() throws Exception {
    stepTo(1);
    String svg = download("Picture as SVG", "trainer.svg");
    Element picture =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new InputSource(new StringReader(svg)))
            .getDocumentElement();
    assertEquals(3, picture.getElementsByTagName("svg").getLength());
    assertEquals(2, picture.getElementsByTagName("image").getLength(), "tints and unit maps");
    assertFalse(svg.contains("class="), "it brings its own colours");
    assertFalse(svg.contains("var("));
  }

  @Test
  void thePictureCanBeHadAsPng() throws IOException {
    stepTo(1);
    Path file = downloaded("Picture as PNG", "trainer.png").path();
    BufferedImage image = ImageIO.read(file.toFile());
    assertEquals(1680, image.getWidth());
    long colours =
        IntStream.range(0, image.getWidth() * image.getHeight())
            .map(i -> image.getRGB(i % image.getWidth(), i / image.getWidth()))
            .distinct()
            .count();
    assertTrue(colours > 200, colours + " colours");
  }

  @Test
  void whatIsCopiedIsInTheClipboard() {
    article.page.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
    String link = link();
    ring.press("Copy link");
    assertThat(ring.status("Copied.")).isVisible();
    assertEquals(link, article.page.evaluate("navigator.clipboard.readText()"));
  }

  private String download(String format, String file) throws IOException {
    return Files.readString(downloaded(format, file).path());
  }

  private Download downloaded(String format, String file) {
    ring.openTab("Share");
    ring.control("What there is to see now").selectOption(format);
    Download download = article.page.waitForDownload(() -> ring.press("Download"));
    assertEquals(file, download.suggestedFilename());
    return download;
  }

  private void stepTo(int epoch) {
    ring.press("Step");
    assertThat(ring.value("Epoch")).hasText(Integer.toString(epoch));
  }

  private String link() {
    return ring.link();
  }

  private String at(String search) {
    return server.address() + Article.PATH + search + "#ring";
  }
}
