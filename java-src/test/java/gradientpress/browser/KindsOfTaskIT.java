package gradientpress.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import gradientpress.browser.Article.Figure;
import gradientpress.data.Scale;
import gradientpress.data.Table;
import gradientpress.example.DataSpecification;
import gradientpress.example.NetworkSpecification;
import gradientpress.example.TrainerSession;
import gradientpress.example.TrainerSpecification;
import gradientpress.example.TrainingSpecification;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Figures of every kind of task come alive: made of one in the article, with other specifications.
 */
class KindsOfTaskIT extends OpenArticle {
  private static final int EPOCHS = 12;

  /** Eight points of the author's own. */
  private static final String TABLE =
      """
      "data": "table", "classes": 0, "table": {
        "axes": ["size"], "classes": ["a", "b", "c"], "output": "a",
        "inputs": [-3, -2, -1, 0, 1, 2, 3, 4], "targets": [0, 0, 0, 1, 1, 2, 2, 2]
      }""";

  @ParameterizedTest(name = "{0}, {1} classes: {3} × {2}")
  @CsvSource({
    "circle, 0, path.boundary, 1, Accuracy, true",
    "cats-and-dogs, 0, path.boundary, 1, Accuracy, true",
    "blobs, 4, path.boundary, 3, Accuracy, true",
    "spiral, 3, path.dots.third, 3, Accuracy, true",
    "hills, 0, path.contour, 2, R², true",
    "sine, 0, path.fit, 2, R², false",
    "step, 0, line.rule, 3, R², false",
    "digits, 0, text.answer, 20, Accuracy, false",
  })
  void trainsLiveToTheNumbersOfTheJvm(
      String data, int classes, String shape, int count, String score, boolean tinted) {
    DataSpecification points =
        new DataSpecification(data, classes, null, 60, 0.5, 0.1, 0, new String[0], false);
    Figure figure = copy("\"data\": \"%s\", \"classes\": %s".formatted(data, classes), "0.1", 0);
    TrainerSession session = trained(points);
    trainAndCompare(figure, session, score);
    assertThat(figure.locator().locator("svg.plot " + shape)).hasCount(count);
    assertEquals(tinted, isTinted(figure));
    assertEquals(ShownMaps.expected(session), ShownMaps.of(figure));
    boolean onLine = session.dataSet().axes().length == 1;
    assertThat(figure.locator().locator("svg.network path.said")).hasCount(onLine ? 1 : 0);
    if (tinted && session.dataSet().classes() > 0) {
      double wrong = 30 * (1 - session.trainingScore()) + 30 * (1 - session.testScore());
      assertEquals(Math.round(wrong), rings(figure), "rings around wrong points");
    }
  }

  @Test
  void trainsOnPointsOfTheAuthorsOwn() {
    double[] inputs = {-3, -2, -1, 0, 1, 2, 3, 4};
    int[] labels = {0, 0, 0, 1, 1, 2, 2, 2};
    Table table =
        Table.ofClasses(new String[] {"size"}, new String[] {"a", "b", "c"}, inputs, labels);
    Figure figure = copy(TABLE, "0.1", 0);
    DataSpecification points =
        new DataSpecification("table", 0, table, 60, 0.5, 0.1, 0, new String[0], false);
    trainAndCompare(figure, trained(points), "Accuracy");
    assertThat(figure.locator().locator("svg.plot path.fit")).hasCount(3);
  }

  /** From 150 to 200 and from 20 to 70, as the site writes them into the page. */
  @Test
  void theAxesOfTheAuthorsOwnPointsAreInTheAuthorsUnits() {
    double[] inputs = {150, 20, 160, 40, 170, 30, 180, 70, 190, 60, 200, 50};
    int[] labels = {0, 0, 0, 1, 1, 1};
    Table table =
        Table.ofClasses(new String[] {"height", "age"}, new String[] {"a", "b"}, inputs, labels);
    String own =
        """
        "data": "table", "classes": 0, "table": {
          "axes": ["height", "age"], "classes": ["a", "b"], "output": "b?",
          "inputs": %s, "targets": [0, 0, 0, 1, 1, 1], "scales": %s
        }"""
            .formatted(
                Arrays.toString(table.inputs()), Arrays.toString(Scale.write(table.scales())));
    Figure figure = copy(own, "0.1", 0);
    figure.press("Step");
    String[] numbers = {"150", "160", "170", "180", "190", "20", "30", "40", "50", "60", "70"};
    Locator ticks = figure.locator().locator("svg.plot .tick");
    assertThat(ticks).hasText(numbers);
    figure.openTab("Points");
    figure.locator().getByRole(AriaRole.APPLICATION).press("Enter"); // adds one in the middle
    assertThat(figure.status("Added: ")).isVisible();
    figure.press("Step");
    assertThat(ticks).hasText(numbers);
    choose(figure, "circle");
    assertThat(ticks).hasCount(0);
  }

  @Test
  void aFigureThatStopsEarlySaysSoAndRestsUntilReset() {
    Figure figure = copy("\"data\": \"sine\", \"classes\": 0", "0.3", 2);
    figure.press("Train");
    figure.waitForState("done");
    assertThat(figure.status("Stopped early: the test loss has not fallen for 2 epochs."))
        .isVisible();
    String epoch = figure.value("Epoch").textContent();
    figure.press("Step");
    assertThat(figure.status("Reset starts anew.")).isVisible();
    assertThat(figure.value("Epoch")).hasText(epoch);
    figure.pressAtOnce("Reset", "Step");
    assertThat(figure.value("Epoch")).hasText("1");
    figure.press("Reset");
    assertThat(figure.value("Epoch")).hasText("0");
    figure.waitForState("idle");
  }

  @Test
  void anotherDataSetChangesThePictureAndTheScore() {
    Figure figure = copy("\"data\": \"circle\", \"classes\": 0", "0.1", 0);
    figure.press("Step");
    assertThat(figure.value("Epoch")).hasText("1");
    choose(figure, "sine");
    assertThat(figure.value("R²")).isVisible();
    assertThat(figure.locator().locator("svg.plot path.fit")).hasCount(2);
    assertFalse(isTinted(figure));
    figure.control("Data set").selectOption("circle");
    assertThat(figure.value("Accuracy")).isVisible();
    assertThat(figure.locator().locator("svg.plot path.boundary")).hasCount(1);
    assertEquals(true, isTinted(figure));
  }

  @Test
  void pointsAndClassesOfTheAuthorsComeBackWithTheAuthorsDataSet() {
    Figure own = copy(TABLE, "0.1", 0);
    choose(own, "circle");
    assertThat(own.locator().locator("svg.plot path.boundary")).hasCount(1);
    choose(own, "table");
    assertThat(own.locator().locator("svg.plot path.fit")).hasCount(3);
    article.page.reload();
    Figure blobs = copy("\"data\": \"blobs\", \"classes\": 4", "0.1", 0);
    choose(blobs, "circle");
    assertThat(blobs.locator().locator("svg.plot path.boundary")).hasCount(1);
    choose(blobs, "blobs");
    assertThat(blobs.locator().locator("svg.plot path.boundary")).hasCount(3);
  }

  /** Offers the reader a data set, and chooses it. */
  private static void choose(Figure figure, String data) {
    figure.control("Data set").evaluate("(s, data) => s.append(new Option(data, data))", data);
    figure.control("Data set").selectOption(data);
    figure.press("Step");
    assertThat(figure.value("Epoch")).hasText("1");
  }

  private void trainAndCompare(Figure figure, TrainerSession session, String score) {
    figure.press("Train");
    figure.waitForState("done");
    assertThat(figure.status("Done.")).isVisible();
    assertThat(figure.value("Training loss")).hasText(fixed(session.trainingLoss(), 3));
    assertThat(figure.value("Test loss")).hasText(fixed(session.testLoss(), 3));
    boolean percent = score.equals("Accuracy");
    assertThat(figure.value(score))
        .hasText(
            percent ? fixed(session.testScore() * 100, 1) + "%" : fixed(session.testScore(), 3));
    assertFalse(((String) figure.locator().evaluate("f => f.outerHTML")).contains("NaN"));
  }

  private Figure copy(String data, String learningRate, int patience) {
    return article.copy(
        """
        {%s, "points": 60, "testShare": 0.5, "noise": 0.1, "balance": 0, "features": [],
         "standardize": false, "hidden": [4], "activations": ["tanh"], "outputActivation": "",
         "initialization": "xavier", "loss": "", "optimizer": "sgd", "learningRate": %s,
         "schedule": "constant", "batch": 5, "l1": 0, "l2": 0, "dropout": 0, "clip": 0,
         "patience": %s, "epochs": %s, "seed": 3}
        """
            .formatted(data, learningRate, patience, patience == 0 ? EPOCHS : 5000));
  }

  private static TrainerSession trained(DataSpecification data) {
    TrainerSession session =
        new TrainerSession(
            new TrainerSpecification(
                data,
                new NetworkSpecification(new int[] {4}, new String[] {"tanh"}, "", "xavier"),
                new TrainingSpecification("", "sgd", 0.1, "constant", 5, 0, 0, 0, 0, 0),
                EPOCHS,
                3));
    for (int i = 0; i < EPOCHS; i++) {
      session.trainEpoch();
    }
    return session;
  }

  private static int rings(Figure figure) {
    String path = figure.locator().locator("svg.plot path.missed").getAttribute("d");
    return (int) path.chars().filter(c -> c == 'M').count();
  }

  private static boolean isTinted(Figure figure) {
    return (Boolean)
        figure
            .locator()
            .locator("canvas[data-part=heat]")
            .evaluate(
                """
                (canvas) => {
                  const copy = new OffscreenCanvas(canvas.width, canvas.height).getContext("2d");
                  copy.drawImage(canvas, 0, 0);
                  return copy.getImageData(0, 0, canvas.width, canvas.height).data.some((v) => v);
                }
                """);
  }

  private static String fixed(double number, int decimals) {
    return new BigDecimal(number).setScale(decimals, RoundingMode.HALF_UP).toPlainString();
  }
}
