package gradientpress.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse.MoveOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import gradientpress.browser.Article.Figure;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Looking at the neurons of the diagram, and setting their weights by hand. */
class NeuronPanelIT extends OpenArticle {
  private static final String RING = "The same ring, with four hidden neurons";

  private static final Pattern VALUE_FROM_X =
      Pattern.compile("w = −?\\d\\.\\d{3}, from x to neuron 1 of hidden layer 1");

  private Figure ring;

  @BeforeEach
  void startRing() {
    ring = article.figure(RING);
    ring.press("Step");
    assertThat(ring.value("Epoch")).hasText("1");
  }

  @Test
  void theTabKeyStopsOnceAtTheDiagramAndArrowsGoFromNeuronToNeuron() {
    neuron("Input x").focus();
    press("ArrowRight");
    assertThat(neuron("Hidden layer 1, neuron 1")).isFocused();
    press("ArrowDown");
    press("ArrowDown");
    assertThat(neuron("Hidden layer 1, neuron 3")).isFocused();
    press("ArrowRight");
    assertThat(neuron("Output blue?")).isFocused();
    press("ArrowRight");
    assertThat(neuron("Output blue?")).isFocused();
    press("Shift+Tab");
    press("Tab");
    assertThat(neuron("Output blue?")).isFocused();
  }

  @Test
  void enterChoosesANeuronAndGivesItUp() {
    Locator first = neuron("Hidden layer 1, neuron 1");
    first.focus();
    press("Enter");
    assertThat(first).hasAttribute("aria-pressed", "true");
    assertThat(ring.locator().locator("svg.network .unit.chosen")).hasCount(1);
    press("Enter");
    assertThat(first).hasAttribute("aria-pressed", "false");
  }

  @Test
  void aTapChoosesTheNearestNeuron() {
    Locator third = neuron("Hidden layer 1, neuron 3");
    BoundingBox box = third.boundingBox();
    article.page.mouse().click(box.x + box.width - 2, box.y + 4);
    assertThat(third).hasAttribute("aria-pressed", "true");
    ring.openTab("Neuron");
    assertThat(heading("Hidden layer 1, neuron 3")).isVisible();
  }

  @Test
  void aWeightIsSetExactlyAndCanBeTakenBack() {
    ring.openTab("Neuron");
    List<String> before = ring.values();
    Locator weight = ring.locator().getByLabel("Weight of x, exactly");
    String was = weight.inputValue();
    weight.fill("4.5");
    weight.press("Enter");
    assertThat(ring.value("Test loss")).not().hasText(before.get(2));
    assertThat(slider("Weight of x")).hasValue("4.5");
    assertEquals("1", ring.value("Epoch").textContent(), "a weight set by hand is no step");
    assertNotEquals(was, weight.inputValue());
  }

  @Test
  void theKeyboardMovesASlider() {
    ring.openTab("Neuron");
    String before = ring.value("Test loss").textContent();
    slider("Bias").focus();
    press("End");
    assertThat(ring.locator().getByLabel("Bias, exactly")).hasValue("5.000");
    assertThat(ring.value("Test loss")).not().hasText(before);
  }

  @Test
  void aLineOfTheDiagramCanBeDragged() {
    ring.openTab("Neuron");
    Locator diagram = ring.locator().locator("[data-part=network]");
    diagram.evaluate("element => element.scrollIntoView({ block: 'center' })"); // room to drag
    Locator field = ring.locator().getByLabel("Weight of x, exactly");
    double before = Double.parseDouble(field.inputValue());
    BoundingBox from = neuron("Input x").boundingBox();
    BoundingBox to = neuron("Hidden layer 1, neuron 1").boundingBox();
    double x = (from.x + to.x) / 2 + from.width / 2;
    double y = (from.y + to.y) / 2 + from.height / 2;
    article.page.mouse().move(x, y);
    article.page.mouse().down();
    article
        .page
        .mouse()
        .move(x, y - diagram.boundingBox().height / 3, new MoveOptions().setSteps(5));
    article.page.mouse().up();
    // The weight follows the pointer from frame to frame.
    article.page.waitForCondition(
        () -> Math.abs(Double.parseDouble(field.inputValue()) - before - 2) < 0.02);
    assertThat(field).hasValue(Pattern.compile("-?\\d+\\.\\d\\d0"));
  }

  @Test
  void aWeightOutOfBoundsIsRefusedWithAWord() {
    ring.openTab("Neuron");
    Locator weight = ring.locator().getByLabel("Weight of x, exactly");
    weight.fill("1e9");
    weight.press("Enter");
    assertThat(ring.status("A weight lies between −100 and 100.")).isVisible();
  }

  @Test
  void theButtonsGoRoundAllNeurons() {
    ring.openTab("Neuron");
    assertThat(heading("Hidden layer 1, neuron 1")).isVisible();
    ring.press("Previous neuron");
    assertThat(heading("Output blue?")).isVisible();
    assertThat(ring.locator().getByLabel("Weight of neuron 4, exactly")).isVisible();
    ring.press("Next neuron");
    assertThat(heading("Hidden layer 1, neuron 1")).isVisible();
  }

  @Test
  void pointingAtALineTellsItsWeightAndItsEnds() {
    assertThat(weightLabel(ring)).isHidden();
    neuron("Input x").scrollIntoViewIfNeeded();
    double[] middle = between(ring, "Input x");
    article.page.mouse().move(middle[0], middle[1]);
    assertThat(weightLabel(ring)).hasText(VALUE_FROM_X);
    assertThat(ring.locator().locator("svg.network .edge.lit")).hasCount(1);
    String before = weightLabel(ring).textContent();
    ring.button("Step").press("Enter");
    assertThat(weightLabel(ring)).not().hasText(before); // it is as fresh as the line
    assertThat(weightLabel(ring)).hasText(VALUE_FROM_X);
    article.page.mouse().move(0, 0);
    assertThat(weightLabel(ring)).isHidden();
  }

  @Test
  void aTapOnALineTellsItsWeight() {
    try (Article phone =
        visit(new NewContextOptions().setViewportSize(375, 700).setHasTouch(true))) {
      Figure figure = phone.figure(RING);
      figure.button("Step").tap();
      assertThat(figure.value("Epoch")).hasText("1");
      figure.button("Input x").scrollIntoViewIfNeeded();
      double[] middle = between(figure, "Input x");
      phone.page.touchscreen().tap(middle[0], middle[1]);
      assertThat(weightLabel(figure)).hasText(VALUE_FROM_X);
      figure.button("Hidden layer 1, neuron 1").tap();
      assertThat(weightLabel(figure)).isHidden();
      assertEquals(List.of(), phone.complaints);
    }
  }

  @Test
  void theWeightWhoseSliderHasTheFocusStandsOut() {
    ring.openTab("Neuron");
    slider("Weight of x").focus();
    assertThat(ring.locator().locator("svg.network .edge.lit")).hasCount(1);
    String value = ring.locator().getByLabel("Weight of x, exactly").inputValue().replace('-', '−');
    assertThat(weightLabel(ring))
        .hasText("w = " + value + ", from x to neuron 1 of hidden layer 1");
    press("Tab");
    assertThat(weightLabel(ring)).isVisible(); // in the field it is still the same weight
    slider("Bias").focus();
    assertThat(weightLabel(ring)).isHidden();
    assertThat(ring.locator().locator("svg.network .edge.dim")).hasCount(0);
  }

  /** Returns the middle of the line from an input to the first neuron. */
  private static double[] between(Figure figure, String input) {
    BoundingBox from = figure.button(input).boundingBox();
    BoundingBox to = figure.button("Hidden layer 1, neuron 1").boundingBox();
    return new double[] {
      (from.x + to.x + to.width) / 2, (from.y + to.y) / 2 + from.height / 2,
    };
  }

  private static Locator weightLabel(Figure figure) {
    return figure.locator().locator(".weight-label");
  }

  private Locator neuron(String name) {
    return ring.button(name);
  }

  private Locator heading(String name) {
    return ring.locator().getByRole(AriaRole.HEADING, new Locator.GetByRoleOptions().setName(name));
  }

  private Locator slider(String name) {
    return ring.locator()
        .getByRole(AriaRole.SLIDER, new Locator.GetByRoleOptions().setName(name).setExact(true));
  }

  private void press(String key) {
    article.page.keyboard().press(key);
  }
}
