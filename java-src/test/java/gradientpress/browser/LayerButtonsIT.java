package gradientpress.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import gradientpress.browser.Article.Figure;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Adding neurons and layers to a network, and removing them, one by one. */
class LayerButtonsIT extends OpenArticle {
  private static final String RING = "The same ring, with four hidden neurons";
  private static final String ADD_NEURON = "Add a neuron to hidden layer 1";
  private static final String REMOVE_NEURON = "Remove a neuron from hidden layer 1";
  private static final String ADD_LAYER = "Add a hidden layer";
  private static final String REMOVE_LAYER = "Remove the last hidden layer";

  @Test
  void neuronsComeAndGoAndTheFigureBeginsAnew() {
    Figure ring = open(RING);
    ring.press("Step");
    assertThat(ring.value("Epoch")).hasText("1");
    ring.press(ADD_NEURON);
    assertLayers(ring, 5);
    assertThat(ring.value("Epoch")).hasText("0");
    assertThat(ring.status("Hidden layer 1 now has 5 neurons, and begins anew.")).isVisible();
    assertThat(ring.button(ADD_NEURON)).isFocused();
    ring.press(REMOVE_NEURON);
    ring.press(REMOVE_NEURON);
    assertLayers(ring, 3);
    assertThat(ring.button(REMOVE_NEURON)).isFocused();
  }

  @Test
  void layersComeAndGo() {
    Figure ring = open(RING);
    ring.press(ADD_LAYER);
    assertLayers(ring, 4, 4);
    assertThat(ring.status("The network now has 2 hidden layers, and begins anew.")).isVisible();
    ring.press("Remove a neuron from hidden layer 2");
    assertLayers(ring, 4, 3);
    ring.press(REMOVE_LAYER);
    ring.press(REMOVE_LAYER);
    assertLayers(ring);
    assertThat(ring.status("The network has no hidden layer now, and begins anew.")).isVisible();
    ring.press(ADD_LAYER);
    assertLayers(ring, 4);
  }

  @Test
  void theControlAndTheButtonsAreOneAndAllCanBeUndone() {
    Figure ring = open(RING);
    ring.units(1).fill("6");
    ring.units(1).press("Enter");
    assertLayers(ring, 6);
    ring.press(ADD_NEURON);
    assertLayers(ring, 7);
    ring.press(ADD_LAYER);
    assertLayers(ring, 7, 7);
    ring.press("Undo");
    assertLayers(ring, 7);
    ring.press("Undo");
    ring.press("Undo");
    assertLayers(ring, 4);
    ring.press("Redo");
    assertLayers(ring, 6);
    ring.openTab("Share");
    assertThat(ring.locator().getByLabel("A link to just this moment of the run"))
        .hasValue(java.util.regex.Pattern.compile(".*\\?ring\\.hidden=6#ring"));
  }

  @Test
  void atTheLimitsAButtonStaysAndSaysWhy() {
    Figure ring = open(RING);
    assertUsable(ring, REMOVE_NEURON, true);
    for (int neurons = 5; neurons <= 8; neurons++) {
      ring.press(ADD_NEURON);
    }
    assertLayers(ring, 8);
    assertUsable(ring, ADD_NEURON, false);
    ring.button(ADD_NEURON).press("Enter");
    assertThat(ring.status("A layer has at most 8 neurons.")).isVisible();
    assertLayers(ring, 8);
    for (int layers = 2; layers <= 6; layers++) {
      ring.press(ADD_LAYER);
    }
    assertLayers(ring, 8, 8, 8, 8, 8, 8);
    ring.button(ADD_LAYER).press("Enter");
    assertThat(ring.status("A network has at most 6 hidden layers.")).isVisible();
    assertUsable(ring, ADD_LAYER, false);
    assertThat(ring.button(ADD_LAYER)).isFocused();
  }

  @Test
  void aLayerKeepsANeuronAndANetworkMayDoWithoutLayers() {
    Figure ring = open(RING);
    for (int neurons = 3; neurons >= 1; neurons--) {
      ring.press(REMOVE_NEURON);
    }
    assertLayers(ring, 1);
    assertThat(ring.status("Hidden layer 1 now has 1 neuron, and begins anew.")).isVisible();
    ring.button(REMOVE_NEURON).press("Enter");
    assertThat(ring.status("A layer has at least one neuron.")).isVisible();
    ring.press(REMOVE_LAYER);
    assertUsable(ring, REMOVE_LAYER, false);
    ring.button(REMOVE_LAYER).press("Enter");
    assertThat(ring.status("There is no hidden layer to remove.")).isVisible();
  }

  @Test
  void theFocusStaysInTheGroupWhenItsLayerIsUndone() {
    Figure ring = open(RING);
    ring.press(ADD_LAYER);
    assertLayers(ring, 4, 4);
    ring.button("Add a neuron to hidden layer 2").focus();
    article.page.keyboard().press("Control+z");
    assertLayers(ring, 4);
    assertThat(ring.button(ADD_LAYER)).isFocused();
  }

  @Test
  void keysInTheDiagramDoTheSameForTheLayerOfTheNeuronInFocus() {
    Figure ring = article.figure(RING);
    ring.press("Step");
    assertThat(ring.value("Epoch")).hasText("1");
    Locator third = ring.button("Hidden layer 1, neuron 3");
    third.focus();
    third.press("+");
    assertThat(ring.status("Hidden layer 1 now has 5 neurons, and begins anew.")).isVisible();
    assertThat(ring.value("Epoch")).hasText("0");
    assertThat(ring.button("Hidden layer 1, neuron 5")).hasCount(1);
    assertThat(third).isFocused();
    third.press("-");
    third.press("-");
    third.press("-");
    assertThat(ring.status("Hidden layer 1 now has 2 neurons, and begins anew.")).isVisible();
    assertThat(ring.button("Hidden layer 1, neuron 2")).isFocused();
    Locator input = ring.button("Input x");
    input.focus();
    input.press("+");
    assertThat(ring.status("Hidden layer 1 now has 2 neurons, and begins anew.")).isVisible();
    assertThat(ring.units(1)).hasValue("2");
  }

  @Test
  void whatTheAuthorKeepsHasNoButtons() {
    Figure line = open("A ring of points, and no hidden layer");
    assertThat(line.button("Next neuron")).isVisible();
    assertThat(line.button(ADD_LAYER)).hasCount(0);
  }

  @ParameterizedTest
  @ValueSource(ints = {320, 375, 1280})
  void sixLayersFitAFingerAndTheScreen(int width) {
    article.page.setViewportSize(width, 800);
    Figure ring = open(RING);
    for (int layers = 2; layers <= 6; layers++) {
      ring.press(ADD_LAYER);
    }
    assertLayers(ring, 4, 4, 4, 4, 4, 4);
    BoundingBox figure = ring.locator().boundingBox();
    List<Locator> buttons = ring.locator().locator(".neuron-layers button").all();
    assertEquals(14, buttons.size());
    for (Locator button : buttons) {
      BoundingBox box = button.boundingBox();
      assertTrue(box.width >= 44 && box.height >= 44, "a finger needs 44 px");
      assertTrue(
          box.x >= figure.x && box.x + box.width <= figure.x + figure.width, "it sticks out");
    }
    assertEquals(width, article.page.evaluate("document.documentElement.scrollWidth"));
  }

  private Figure open(String title) {
    Figure figure = article.figure(title);
    figure.openTab("Neuron");
    return figure;
  }

  /** Asserts what the diagram shows, the figure's control, and the numbers between the buttons. */
  private static void assertLayers(Figure figure, int... units) {
    int all = 0;
    for (int layer = 1; layer <= units.length; layer++) {
      assertThat(figure.units(layer)).hasValue(Integer.toString(units[layer - 1]));
      assertThat(
              figure.locator().getByText(Integer.toString(units[layer - 1])).and(numbers(figure)))
          .not()
          .hasCount(0);
      all += units[layer - 1];
      assertThat(figure.button("Hidden layer " + layer + ", neuron " + units[layer - 1]))
          .isVisible();
    }
    assertThat(figure.units(units.length + 1)).hasCount(0);
    assertThat(figure.locator().locator("svg.network .unit.hidden")).hasCount(all);
    assertThat(numbers(figure)).hasCount(units.length);
  }

  private static Locator numbers(Figure figure) {
    return figure
        .locator()
        .getByRole(
            AriaRole.GROUP,
            new Locator.GetByRoleOptions().setName("Neurons of each hidden layer").setExact(true))
        .locator("span");
  }

  private static void assertUsable(Figure figure, String button, boolean usable) {
    assertThat(figure.button(button)).hasAttribute("aria-disabled", usable ? "false" : "true");
  }
}
