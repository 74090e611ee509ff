package gradientpress.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.Gson;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import gradientpress.browser.Article.Figure;
import gradientpress.data.DataSet;
import gradientpress.example.CloseUp;
import gradientpress.example.DataSpecification;
import gradientpress.example.NetworkSpecification;
import gradientpress.example.TrainerSession;
import gradientpress.example.TrainerSpecification;
import gradientpress.example.TrainingSpecification;
import gradientpress.nn.Samples;
import gradientpress.view.microscope.Explanation;
import gradientpress.view.microscope.Line;
import gradientpress.view.microscope.Place;
import gradientpress.view.microscope.Recipe;
import gradientpress.view.microscope.Stage;
import gradientpress.view.microscope.Term;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Going through a run step by step, down to every number of a sample. */
class StepPanelIT extends OpenArticle {
  /** What a reader sees of the lines: of each its name, and its terms with numbers. */
  private static final String LINES =
      """
      (lines) => lines.map((line) => [
        line.getAttribute("aria-label"),
        ...[...line.querySelectorAll("button")].map((term) => term.lastElementChild.textContent),
      ])
      """;

  private static final int MOST_UNITS = 3;

  private TrainerSpecification specification;
  private TrainerSession session;
  private Figure figure;

  @ParameterizedTest(name = "{0} by {3}")
  @CsvSource({
    "circle, tanh, '', sgd, 0, 0",
    "sine, relu, huber, momentum, 0.01, 0",
    "blobs, sigmoid, '', adam, 0, 0.5",
    "digits, leaky-relu, '', sgd, 0, 0",
  })
  void everyNumberIsThatOfTheJvm(
      String data, String activation, String loss, String optimizer, double l2, double clip) {
    open(data, activation, loss, optimizer, l2, clip);
    figure.press("Next epoch");
    session.trainEpoch();
    assertThat(figure.value("Epoch")).hasText("1");
    figure.press("Next batch");
    session.trainBatch();
    Explanation explanation = explanation(session.split().training(), session.nextBatch()[0]);
    for (Stage stage : Stage.values()) {
      figure.press(stage.title());
      for (int index = 0; index < explanation.layers(stage); index++) {
        int layer = explanation.layer(stage, index);
        int units = Math.min(explanation.units(stage, layer), MOST_UNITS);
        for (int unit = 0; unit < units; unit++) {
          assertShown(explanation.lines(stage, layer, unit));
          if (unit + 1 < units) {
            figure.press("Next unit");
          }
        }
        if (index + 1 < explanation.layers(stage)) {
          figure.press("Next layer");
        }
      }
    }
  }

  @Test
  void rewindingShowsExactlyTheValuesSeenBefore() {
    open();
    List<List<String>> seen = new ArrayList<>();
    for (int epoch = 0; epoch <= 4; epoch++) {
      assertThat(figure.value("Epoch")).hasText(Integer.toString(epoch));
      assertShown(first(session.nextBatch()[0]));
      seen.add(figure.values());
      figure.press("Next epoch");
      session.trainEpoch();
    }
    assertThat(figure.value("Epoch")).hasText("5");
    for (int epoch = 4; epoch >= 0; epoch -= 2) {
      figure.value("Go to epoch").fill(Integer.toString(epoch));
      assertThat(figure.value("Epoch")).hasText(Integer.toString(epoch));
      assertEquals(seen.get(epoch), figure.values());
    }
    figure.value("Go to epoch").fill("3");
    assertThat(figure.value("Epoch")).hasText("3");
    assertEquals(seen.get(3), figure.values());
    figure.press("Previous epoch");
    assertThat(figure.value("Epoch")).hasText("2");
    assertEquals(seen.get(2), figure.values());
  }

  @Test
  void batchesGoOnAndBackAndTheMicroscopeFollowsThem() {
    open();
    List<String> words = new ArrayList<>();
    for (int batch = 1; batch <= 7; batch++) {
      String ordinal = List.of("1st", "2nd", "3rd", "4th", "5th", "6th").get((batch - 1) % 6);
      words.add("Epoch " + (batch - 1) / 6 + ", before the " + ordinal + " of 6 batches.");
      assertThat(figure.locator().getByText(words.get(batch - 1))).isVisible();
      assertShown(first(session.nextBatch()[0]));
      figure.press("Next batch");
      session.trainBatch();
    }
    for (int batch = 7; batch >= 1; batch--) {
      figure.press("Previous batch");
      assertThat(figure.locator().getByText(words.get(batch - 1))).isVisible();
    }
    assertThat(figure.button("Previous batch")).hasAttribute("aria-disabled", "true");
    session = new TrainerSession(specification);
    assertShown(first(session.nextBatch()[0]));
  }

  @Test
  void anySampleCanBeChosen() {
    open();
    int[] batch = session.nextBatch();
    figure.control("Sample").selectOption("2");
    assertShown(first(batch[2]));
    figure.press("Next sample");
    assertShown(first(batch[3]));
    figure.press("Previous sample");
    figure.press("Previous sample");
    figure.press("Previous sample");
    figure.press("Previous sample");
    assertShown(first(batch[batch.length - 1]));

    figure.control("Sample from").selectOption("the training set");
    assertShown(first(0));
    figure.value("Number").fill("17");
    figure.value("Number").press("Enter");
    assertShown(first(16));
    figure.control("Sample from").selectOption("the test set");
    figure.press("Previous sample");
    Samples test = session.split().test();
    assertThat(figure.locator().getByText("No. " + test.rows() + " of the test set: x "))
        .isVisible();
    assertShown(first(test, test.rows() - 1));
  }

  @Test
  void theMapChoosesTheNearestSampleAndARingShowsIt() {
    open();
    Locator map = figure.locator().getByRole(AriaRole.IMG).first();
    Samples training = session.split().training();
    for (int row : new int[] {3, 20}) {
      double x = (training.features()[row * 2] + DataSet.EXTENT) / (DataSet.EXTENT * 2);
      double y = (DataSet.EXTENT - training.features()[row * 2 + 1]) / (DataSet.EXTENT * 2);
      map.click(
          new Locator.ClickOptions()
              .setPosition(x * map.boundingBox().width, y * map.boundingBox().height));
      assertThat(figure.locator().getByText("No. " + (row + 1) + " of the training set"))
          .isVisible();
      assertShown(first(row));
      BoundingBox ring = figure.locator().locator(".sample-ring rect").last().boundingBox();
      assertEquals(x * map.boundingBox().width, ring.x + ring.width / 2 - map.boundingBox().x, 1.5);
      assertEquals(
          y * map.boundingBox().height, ring.y + ring.height / 2 - map.boundingBox().y, 1.5);
    }
    figure.press("Explore");
    assertThat(figure.locator().locator(".sample-ring")).isHidden();
  }

  @Test
  void aTermLightsUpWhatItStandsFor() {
    open();
    assertShown(first(session.nextBatch()[0]));
    figure.press("Forward pass");
    Explanation explanation = explanation(session.split().training(), session.nextBatch()[0]);
    figure.press("Next unit");
    Term[] terms = explanation.lines(Stage.FORWARD, 1, 1)[0].terms();
    for (int i = 0; i < terms.length; i++) {
      for (boolean hover : new boolean[] {true, false}) {
        if (hover) {
          terms().nth(i).hover();
        } else {
          terms().nth(i).focus();
        }
        assertLit(terms[i].place());
      }
    }
    figure.press("Backward pass");
    terms().first().focus();
    assertLit(explanation.lines(Stage.BACKWARD, 2, 0)[0].terms()[0].place());
    figure.button("Train").focus();
    assertThat(figure.locator().locator("svg.network .edge.dim")).hasCount(0);
    assertThat(figure.locator().locator("svg.network .unit.chosen")).hasCount(0);
  }

  @Test
  void everyGradientAgreesWithItsCheck() {
    open();
    figure.press("Gradients");
    assertThat(
            figure
                .locator()
                .getByText("All " + session.network().parameters().length + " gradients agree"))
        .isVisible();
    CloseUp closeUp = closeUp(session.split().training(), session.nextBatch()[0]);
    for (int input = 0; input < 3; input++) {
      int parameter = input < 2 ? input : session.network().biasesOf(1);
      String both =
          "analytical %snumerical %s✓ agree"
              .formatted(
                  nineDecimals(closeUp.gradient(parameter)),
                  nineDecimals(closeUp.numericalGradient(parameter)));
      assertThat(lines().nth(input)).containsText(both);
    }
  }

  @Test
  void theWholeWayCanBeGoneByKeys() {
    open();
    assertShown(first(session.nextBatch()[0]));
    Explanation explanation = explanation(session.split().training(), session.nextBatch()[0]);
    figure.button("Next stage").focus();
    article.page.keyboard().press("Tab");
    assertFocused(explanation.lines(Stage.INPUT, 0, 0)[0].terms()[0]);
    Line[] unit = explanation.lines(Stage.FORWARD, 1, 0);
    press("End", unit[0].terms()[0]);
    press("ArrowRight", unit[0].terms()[1]);
    press("ArrowRight", unit[0].terms()[2]);
    press("ArrowRight", unit[1].terms()[0]);
    press("ArrowLeft", unit[0].terms()[2]);
    press("ArrowUp", explanation.lines(Stage.INPUT, 0, 1)[0].terms()[0]);
    press("ArrowDown", unit[0].terms()[0]);
    press("ArrowDown", unit[1].terms()[0]);
    press("ArrowDown", explanation.lines(Stage.FORWARD, 1, 1)[0].terms()[0]);
    press("PageDown", explanation.lines(Stage.FORWARD, 2, 0)[0].terms()[0]);
    press("PageUp", unit[0].terms()[0]);
    press("End", explanation.lines(Stage.PREDICTION, 2, 0)[0].terms()[0]);
    press("Home", unit[0].terms()[0]);
    article.page.keyboard().press("Shift+Tab");
    assertThat(figure.button("Next stage")).isFocused();
  }

  @Test
  void whoPressesAButtonIsToldWhereItLeads() {
    open();
    assertShown(first(session.nextBatch()[0]));
    figure.press("Next layer");
    assertThat(figure.status("Hidden layer 1 of 1, unit 1 of 3: w₁·x₁ is ")).isVisible();
    assertThat(figure.button("Previous stage")).hasAttribute("aria-disabled", "false");
    figure.press("Previous stage");
    assertThat(figure.button("Previous stage")).hasAttribute("aria-disabled", "true");
  }

  @Test
  void theNumbersFollowTraining() {
    open();
    assertShown(first(session.nextBatch()[0]));
    figure.press("Forward pass");
    figure.press("Train");
    figure.waitForState("done");
    while (session.epoch() < specification.epochs()) {
      session.trainEpoch();
    }
    assertShown(
        explanation(session.split().training(), session.nextBatch()[0]).lines(Stage.FORWARD, 1, 0));
  }

  @Test
  void anotherNetworkAndAnotherDataSetCanBeLookedAt() {
    open();
    assertShown(first(session.nextBatch()[0]));
    figure.control("Data set").selectOption("spiral");
    figure.press("Add a layer");
    int parameters = 4 * 3 + 4 * 5 + 5; // the controls of the copy begin with the original's layer
    Locator check = figure.locator().getByText("All " + parameters + " gradients agree");
    article.page.waitForCondition(
        () -> {
          figure.press(
              "Gradients"); // another network, once it is there, is shown from its inputs on
          return check.isVisible();
        });
  }

  /** Four linear layers and a high rate: the numbers grow batch by batch until they overflow. */
  @Test
  void numbersThatOverflowAreAWordAndNeverShown() {
    figure =
        article.copy(
            """
            {
              "points": 60, "hidden": [8, 8, 8], "activations": ["linear"], "batch": 5,
              "loss": "mean-squared-error", "learningRate": 3
            }
            """);
    figure.openTab("Step by step");
    figure.press("Gradients");
    Locator word = figure.locator().getByText("The numbers have overflowed: there is nothing");
    Locator moment = figure.locator().getByText(Pattern.compile("^Epoch \\d+, before the "));
    int batches = 0;
    while (!word.isVisible()) {
      assertNoNumberIsMissing();
      String before = moment.textContent();
      figure.press("Next batch");
      article.page.waitForCondition(() -> !before.equals(moment.textContent()));
      batches++;
    }
    assertTrue(batches > 2, batches + " batches");
    assertThat(figure.status("Training cannot go on: ")).isVisible();
    assertThat(sheet()).isHidden();
    for (String tab : List.of("Neuron", "Points", "Results", "Compare", "Share", "Step by step")) {
      figure.openTab(tab);
      assertThat(figure.locator().getByText("Loading…")).hasCount(0);
      assertNoNumberIsMissing();
    }
    figure.press("Previous batch");
    assertThat(word).isHidden();
    assertThat(sheet()).isVisible();
    assertNoNumberIsMissing();
  }

  /** What stands there, and what those hear who cannot see it. */
  private void assertNoNumberIsMissing() {
    String all = figure.locator().innerText() + figure.locator().innerHTML();
    Matcher mistake = Pattern.compile(".{0,60}(NaN|Infinity|undefined).{0,20}").matcher(all);
    assertFalse(mistake.find(), () -> mistake.group());
  }

  @Test
  void theMicroscopeIsLoadedWhenItIsWanted() {
    open();
    assertShown(first(session.nextBatch()[0]));
    article.page.reload();
    article.requests.clear();
    Figure ring = article.figure("The same ring, with four hidden neurons");
    ring.press("Step");
    assertThat(ring.value("Epoch")).hasText("1");
    assertTrue(article.requests.stream().noneMatch(url -> url.contains("/microscope.")));
    ring.openTab("Step by step");
    assertThat(ring.button("Gradients")).isVisible();
    assertEquals(1, article.requests.stream().filter(url -> url.contains("/microscope.")).count());
  }

  private void open() {
    open("circle", "tanh", "", "sgd", 0, 0);
  }

  private void open(
      String data, String activation, String loss, String optimizer, double l2, double clip) {
    int classes = data.equals("blobs") ? 3 : 0;
    specification =
        new TrainerSpecification(
            new DataSpecification(data, classes, null, 60, 0.5, 0.1, 0, new String[0], false),
            new NetworkSpecification(new int[] {3}, new String[] {activation}, "", "xavier"),
            new TrainingSpecification(loss, optimizer, 0.1, "constant", 5, 0, l2, 0, clip, 0),
            20,
            3);
    session = new TrainerSession(specification);
    figure = article.copy(new Gson().toJson(GoldenTrace.flat(specification)));
    figure.openTab("Step by step");
  }

  private CloseUp closeUp(Samples samples, int row) {
    int axes = samples.inputs();
    double[] raw = Arrays.copyOfRange(samples.features(), row * axes, (row + 1) * axes);
    int outputs = samples.outputs();
    double[] targets = Arrays.copyOfRange(samples.targets(), row * outputs, (row + 1) * outputs);
    return new CloseUp(session.network(), axes, session.closeUp(raw, targets));
  }

  private Explanation explanation(Samples samples, int row) {
    TrainingSpecification training = specification.training();
    Recipe recipe =
        new Recipe(
            session.featureMap().names(),
            specification.data().standardize(),
            specification.network().activations(),
            specification.network().outputActivation(),
            training.lossFor(session.dataSet().task()).name(),
            training.optimizer(),
            training.l1(),
            training.l2(),
            training.clip());
    return new Explanation(session.network(), recipe, closeUp(samples, row), StepPanelIT::written);
  }

  /** Returns what is shown first of a training point; it differs between points. */
  private Line[] first(int row) {
    return first(session.split().training(), row);
  }

  private Line[] first(Samples samples, int row) {
    return explanation(samples, row).lines(Stage.INPUT, 0, 0);
  }

  private void assertShown(Line[] expected) {
    List<List<String>> texts = new ArrayList<>();
    for (Line line : expected) {
      List<String> text = new ArrayList<>();
      text.add(line.symbols() + " = " + written(line.result()));
      for (Term term : line.terms()) {
        text.add(term.filled());
      }
      texts.add(text);
    }
    try {
      article.page.waitForCondition(
          () -> texts.equals(lines().evaluateAll(LINES)),
          new Page.WaitForConditionOptions().setTimeout(10_000));
    } catch (TimeoutError late) {
      assertEquals(texts, lines().evaluateAll(LINES));
    }
  }

  private void assertLit(Place place) {
    Locator lit = figure.locator().locator("svg.network .edge.lit");
    Locator chosen = figure.locator().locator("svg.network .unit.chosen");
    if (place.kind() == Place.Kind.WEIGHT) {
      assertThat(lit).hasCount(1);
      assertThat(chosen).hasCount(0);
      int weight = place.unit() * session.network().size(place.layer() - 1) + place.input();
      assertThat(figure.locator().locator("svg.network .edge").nth(weight))
          .hasClass("edge " + (parameter(place) < 0 ? "negative" : "positive") + " lit");
    } else {
      assertThat(chosen).hasCount(1);
      assertThat(lit).hasCount(0);
      int unit = place.unit();
      for (int layer = 0; layer < place.layer(); layer++) {
        unit += session.network().size(layer);
      }
      assertThat(figure.locator().locator("svg.network .unit").nth(unit))
          .hasClass(Pattern.compile("chosen"));
    }
  }

  private double parameter(Place place) {
    return session.network().parameters()[place.parameter(session.network())];
  }

  private void press(String key, Term expected) {
    article.page.keyboard().press(key);
    assertFocused(expected);
  }

  private void assertFocused(Term term) {
    Locator focused = figure.locator().locator("button:focus");
    assertThat(focused).hasAttribute("aria-current", "true");
    assertThat(focused).hasText(term.symbols() + term.filled());
  }

  private Locator sheet() {
    return figure
        .locator()
        .getByRole(
            AriaRole.GROUP,
            new Locator.GetByRoleOptions().setName("Lines: arrow keys go from term to term"));
  }

  private Locator lines() {
    return sheet().getByRole(AriaRole.GROUP);
  }

  private Locator terms() {
    return sheet().getByRole(AriaRole.BUTTON);
  }

  /** Writes a number with four decimals, or fewer if it is exact so, or with a power of ten. */
  private static String written(double number) {
    BigDecimal size = new BigDecimal(number).abs();
    String text;
    if (number != 0 && (Math.abs(number) < 0.001 || Math.abs(number) >= 10_000)) {
      BigDecimal three = size.round(new MathContext(3, RoundingMode.HALF_UP));
      int power = three.precision() - three.scale() - 1;
      BigDecimal digits = three.movePointLeft(power).setScale(2, RoundingMode.UNNECESSARY);
      text = digits.toPlainString() + "·10" + raised(power);
    } else {
      BigDecimal four = size.setScale(4, RoundingMode.HALF_UP);
      boolean exact = four.doubleValue() == Math.abs(number);
      text = (exact && number != 0 ? four.stripTrailingZeros() : four).toPlainString();
      text = number == 0 ? "0" : text;
    }
    return number < 0 ? "−" + text : text;
  }

  private static String raised(int power) {
    StringBuilder text = new StringBuilder();
    for (char c : Integer.toString(power).toCharArray()) {
      text.append(c == '-' ? '⁻' : "⁰¹²³⁴⁵⁶⁷⁸⁹".charAt(c - '0'));
    }
    return text.toString();
  }

  private static String nineDecimals(double number) {
    String text = new BigDecimal(number).setScale(9, RoundingMode.HALF_UP).toPlainString();
    return text.replace('-', '−');
  }
}
