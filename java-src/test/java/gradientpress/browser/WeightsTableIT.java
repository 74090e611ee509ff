package gradientpress.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.Gson;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import gradientpress.browser.Article.Figure;
import gradientpress.example.DataSpecification;
import gradientpress.example.NetworkSpecification;
import gradientpress.example.TrainerSession;
import gradientpress.example.TrainerSpecification;
import gradientpress.example.TrainingSpecification;
import gradientpress.nn.Network;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The numbers behind the network diagram, as a table. */
class WeightsTableIT extends OpenArticle {
  private static final String CELLS =
      "table => [...table.tBodies[0].rows].map(row => [...row.cells].map(cell => cell.textContent))";

  private TrainerSession session;
  private Figure figure;

  @ParameterizedTest(name = "{0} with {1}")
  @CsvSource({"circle, '3,2'", "blobs, '8,8,8,8,8,8'", "digits, '4'", "sine, ''"})
  void everyNumberIsThatOfTheJvm(String data, String hidden) {
    open(data, hidden);
    figure.press("Step");
    session.trainEpoch();
    assertThat(figure.value("Epoch")).hasText("1");
    assertThat(figure.locator().getByRole(AriaRole.TABLE)).isHidden();
    figure.locator().getByText("All weights as a table").click();
    Network network = session.network();
    for (int layer = 1; layer <= network.depth(); layer++) {
      figure.control("Layer").selectOption(Integer.toString(layer));
      assertThat(table()).hasAccessibleName("Weights and biases of " + name(network, layer));
      assertEquals(expected(network, layer), table().evaluate(CELLS));
      assertThat(table().getByRole(AriaRole.COLUMNHEADER)).hasCount(network.size(layer - 1) + 2);
      assertThat(table().getByRole(AriaRole.ROWHEADER)).hasCount(network.size(layer));
    }
  }

  @Test
  void itKeepsUpWithTrainingAndLeavesTheFocusAlone() {
    open("circle", "4");
    figure.locator().getByText("All weights as a table").click();
    Locator region =
        figure
            .locator()
            .getByRole(AriaRole.REGION, new Locator.GetByRoleOptions().setName("Table of weights"));
    Locator first = table().getByRole(AriaRole.CELL).first();
    String before = first.textContent();
    figure.button("Train").press("Enter");
    region.focus();
    assertThat(first).not().hasText(before);
    assertThat(region).isFocused();
    figure.button("Pause").press("Enter");
    figure.waitForState("paused");
    article.page.waitForCondition(() -> first.textContent().equals(firstWeight()));
  }

  @Test
  void itFollowsTheNetworkAndStaysAtItsLayerIfThereIsOne() {
    open("circle", "4,3");
    figure.locator().getByText("All weights as a table").click();
    figure.control("Layer").selectOption("Hidden layer 2");
    figure.press("Add a neuron to hidden layer 2");
    assertThat(table().getByRole(AriaRole.ROWHEADER)).hasCount(4);
    assertThat(table()).hasAccessibleName("Weights and biases of hidden layer 2");
    figure.press("Remove the last hidden layer");
    assertThat(table()).hasAccessibleName("Weights and biases of the output");
    figure.press("Remove the last hidden layer");
    assertThat(table().getByRole(AriaRole.COLUMNHEADER))
        .hasText(new String[] {"output", "x", "y", "bias"});
  }

  /** Returns the first weight at the epoch that the figure shows. */
  private String firstWeight() {
    while (session.epoch() < figure.epoch()) {
      session.trainEpoch();
    }
    return fixed(session.network().parameters()[0]);
  }

  private void open(String data, String hidden) {
    int[] units =
        hidden.isEmpty()
            ? new int[0]
            : Arrays.stream(hidden.split(",")).mapToInt(Integer::parseInt).toArray();
    String[] activations = new String[units.length];
    Arrays.fill(activations, "tanh");
    TrainerSpecification specification =
        new TrainerSpecification(
            new DataSpecification(
                data, data.equals("blobs") ? 3 : 0, null, 60, 0.5, 0.1, 0, new String[0], false),
            new NetworkSpecification(units, activations, "", "xavier"),
            new TrainingSpecification("", "sgd", 0.1, "constant", 5, 0, 0, 0, 0, 0),
            5000,
            3);
    session = new TrainerSession(specification);
    figure = article.copy(new Gson().toJson(GoldenTrace.flat(specification)));
    figure.openTab("Neuron");
  }

  private Locator table() {
    return figure.locator().getByRole(AriaRole.TABLE);
  }

  private static String name(Network network, int layer) {
    return layer == network.depth() ? "the output" : "hidden layer " + layer;
  }

  private List<List<String>> expected(Network network, int layer) {
    double[] parameters = network.parameters();
    List<List<String>> rows = new ArrayList<>();
    int weight = network.weightsOf(layer);
    for (int unit = 0; unit < network.size(layer); unit++) {
      List<String> row = new ArrayList<>();
      row.add(
          layer == network.depth() ? session.dataSet().outputs()[unit] : "neuron " + (unit + 1));
      for (int input = 0; input < network.size(layer - 1); input++) {
        row.add(fixed(parameters[weight]));
        weight++;
      }
      row.add(fixed(parameters[network.biasesOf(layer) + unit]));
      rows.add(row);
    }
    return rows;
  }

  private static String fixed(double number) {
    BigDecimal rounded = new BigDecimal(number).setScale(3, RoundingMode.HALF_UP);
    return rounded.toPlainString().replace('-', '−');
  }
}
