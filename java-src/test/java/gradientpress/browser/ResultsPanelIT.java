package gradientpress.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import gradientpress.browser.Article.Figure;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a run has come to: its curves, its mistakes, the space that it bends. */
class ResultsPanelIT extends OpenArticle {
  private static final String RING = "The same ring, with four hidden neurons";

  private Figure ring;

  @BeforeEach
  void trainRing() {
    ring = article.figure(RING);
    ring.trainTo(30);
    ring.press("Pause");
    ring.waitForState("paused");
    ring.openTab("Results");
  }

  @Test
  void theMistakesAddUpToTheAccuracy() {
    String[] rows = {"orange is taken for ", "blue is taken for "};
    int[][] counts = new int[2][];
    for (int k = 0; k < 2; k++) {
      String text = ring.locator().getByText(rows[k]).textContent();
      Matcher numbers = Pattern.compile("orange (\\d+) times?, blue (\\d+) times?").matcher(text);
      assertTrue(numbers.find(), text);
      counts[k] =
          new int[] {Integer.parseInt(numbers.group(1)), Integer.parseInt(numbers.group(2))};
    }
    double right = counts[0][0] + counts[1][1];
    double all = right + counts[0][1] + counts[1][0];
    assertEquals(150, all, "points of the test set");
    assertThat(ring.value("Accuracy")).hasText("%.1f%%".formatted(100 * right / all));
  }

  @Test
  void theCurveShowsTheAccuracyOrTheLogarithmOfTheLoss() {
    Locator curve = ring.locator().locator("svg.curve");
    String loss = curve.innerHTML();
    ring.control("Over the epochs").selectOption("Accuracy or R²");
    assertThat(curve).containsText("accuracy");
    ring.control("Over the epochs").selectOption("Loss");
    Locator logarithmic =
        ring.locator()
            .getByRole(AriaRole.CHECKBOX, new Locator.GetByRoleOptions().setName("Logarithmic"));
    logarithmic.check();
    article.page.waitForCondition(() -> !loss.equals(curve.innerHTML()));
    logarithmic.uncheck();
    article.page.waitForCondition(() -> loss.equals(curve.innerHTML()));
  }

  @Test
  void thePlaneIsShownAsTwoNeuronsSeeIt() {
    Locator warp = ring.locator().locator("svg.warp");
    assertThat(warp.locator("path.lattice")).not().hasCount(0);
    String before = warp.innerHTML();
    ring.control("Upward").selectOption("Neuron 4");
    article.page.waitForCondition(() -> !before.equals(warp.innerHTML()));
    assertThat(warp).containsText("neuron 4");
  }

  @Test
  void theLossesAreThereAsATable() {
    ring.locator().getByText("The losses as a table").click();
    ring.press("Step");
    Locator table = ring.locator().getByRole(AriaRole.TABLE).last();
    assertThat(table.getByRole(AriaRole.ROW).first())
        .hasText("EpochTraining lossTest lossTraining scoreTest score");
    assertThat(table.getByRole(AriaRole.ROW).nth(1)).containsText("0");
    assertTrue(table.getByRole(AriaRole.ROW).count() > 5);
  }

  @Test
  void aNeuronInFocusIsShownLarge() {
    Locator map = ring.locator().locator("svg.plot").first();
    ring.button("Hidden layer 1, neuron 2").focus();
    assertThat(map).containsText("Hidden layer 1, neuron 2");
    ring.button("Step").focus();
    assertThat(map).not().containsText("Hidden layer 1, neuron 2");
  }

  @Test
  void aRunThatGetsNowhereIsCalledAPlateau() {
    Figure straight = article.figure("A ring of points, and no hidden layer");
    straight.press("Reset");
    straight.press("Train");
    assertThat(straight.status("A plateau: the loss has hardly fallen since epoch")).isVisible();
    straight.openTab("Results");
    assertThat(straight.locator().getByText("A plateau").last()).isVisible();
    assertEquals(List.of(), article.complaints);
  }
}
