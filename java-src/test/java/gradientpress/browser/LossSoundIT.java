package gradientpress.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import gradientpress.browser.Article.Figure;
import gradientpress.example.DataSpecification;
import gradientpress.example.NetworkSpecification;
import gradientpress.example.TrainerSession;
import gradientpress.example.TrainerSpecification;
import gradientpress.example.TrainingSpecification;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The losses as tones: only for those who want them, and only while there is something to hear. */
class LossSoundIT extends OpenArticle {
  /** Notes every tone: when, at which epoch, how high, how loud, from which side. */
  private static final String LISTEN =
      """
      window.tones = [];
      window.contexts = [];
      window.AudioContext = class extends AudioContext {
        constructor() {
          super();
          window.contexts.push(this);
        }
        createStereoPanner() {
          return (this.panner = super.createStereoPanner());
        }
        createOscillator() {
          const tone = super.createOscillator();
          const start = tone.start.bind(tone);
          tone.start = (when) => {
            const { value } = document.querySelector("#ring output");
            window.tones.push(
              [performance.now(), Number(value), tone.frequency.value, this.panner.pan.value]);
            start(when);
          };
          return tone;
        }
      };
      """;

  /** A tone that was made. */
  private record Tone(double time, int epoch, double hertz, double side) {
    static Tone of(List<?> numbers) {
      return new Tone(
          number(numbers, 0), (int) number(numbers, 1), number(numbers, 2), number(numbers, 3));
    }

    private static double number(List<?> numbers, int place) {
      return ((Number) numbers.get(place)).doubleValue();
    }
  }

  private Figure ring;
  private Locator box;

  @BeforeEach
  void openResults() {
    article.page.addInitScript(LISTEN);
    article.page.reload();
    ring = article.figure("The same ring, with four hidden neurons");
    ring.openTab("Results");
    box =
        ring.locator()
            .getByRole(AriaRole.CHECKBOX, new Locator.GetByRoleOptions().setName("Hear the loss"));
  }

  @Test
  void isOffUntilTheReaderWantsIt() {
    assertThat(box).not().isChecked();
    ring.trainTo(20);
    assertEquals(0, article.page.evaluate("contexts.length"));
    assertThat(words()).isHidden();
    box.check();
    assertThat(words()).isVisible();
    assertThat(box).hasAccessibleDescription(words().textContent());
    waitForTones(1);
    assertEquals(1, article.page.evaluate("contexts.length"));
  }

  private Locator words() {
    return ring.locator().getByText("to the left the training loss, to the right");
  }

  /** Half the square root makes a quarter an octave lower: 880 Hz for a loss of 1. */
  @Test
  void eachToneIsTheLossOfItsMoment() {
    box.check();
    ring.press("Train");
    ring.waitForState("done");
    List<Tone> tones = tones();
    assertTrue(tones.size() >= 10, () -> "few: " + tones);
    TrainerSession session = session();
    for (int i = 0; i < tones.size(); i += 2) {
      Tone training = tones.get(i);
      Tone test = tones.get(i + 1);
      while (session.epoch() < training.epoch) {
        session.trainEpoch();
      }
      assertEquals(880 * Math.sqrt(session.trainingLoss()), training.hertz, 0.01);
      assertEquals(880 * Math.sqrt(session.testLoss()), test.hertz, 0.01);
      assertTrue(training.side < 0 && test.side > 0, "one from each side");
    }
    double eighths = (last().time - tones.get(0).time) / 125;
    assertTrue(tones.size() / 2 <= eighths + 2, "more than eight a second");
    assertTrue(tones.get(tones.size() - 2).hertz < tones.get(0).hertz / 2, "down by an octave");
  }

  @Test
  void isSilentOncePausedOrUncheckedOrOutOfView() {
    box.check();
    ring.trainTo(10);
    waitForTones(1);
    ring.press("Pause");
    ring.waitForState("paused");
    ring.press("Step"); // its answer comes after all that was still under way
    assertThat(ring.status("Epoch ")).isVisible();
    int paused = tones().size();
    int epoch = ring.epoch();
    ring.press("Step");
    ring.press("Step");
    ring.waitForEpoch(epoch + 2);
    assertEquals(paused, tones().size(), "steps are not heard");

    ring.press("Train");
    waitForTones(paused + 1);
    box.uncheck();
    int unchecked = tones().size();
    assertEquals("closed", article.page.evaluate("contexts.at(-1).state"));
    ring.waitForEpoch(ring.epoch() + 30);
    assertEquals(unchecked, tones().size());

    box.check();
    waitForTones(unchecked + 1);
    ring.openTab("Settings");
    int elsewhere = tones().size();
    ring.trainTo(30);
    assertEquals(elsewhere, tones().size(), "another tab is open");
    ring.openTab("Results");
    assertThat(box).isChecked();
    waitForTones(elsewhere + 1);
  }

  @Test
  void aLongLowToneEndsARunThatDiverges() {
    ring.control("Activation").selectOption("linear");
    ring.units(1).fill("8");
    ring.units(1).press("Enter");
    ring.press("Add a layer");
    ring.press("Add a layer");
    ring.control("Learning rate").selectOption("3");
    assertThat(ring.value("Epoch")).hasText("0");
    box.check();
    ring.press("Train");
    ring.waitForState("failed");
    article.page.waitForCondition(() -> !tones().isEmpty() && last().hertz < 110);
    int ended = tones().size();
    ring.press("Reset");
    assertThat(ring.value("Epoch")).hasText("0");
    assertEquals(ended, tones().size());
  }

  @Test
  void isNotOfferedWhereTheBrowserMakesNoTones() {
    article.page.addInitScript("delete window.AudioContext;");
    article.page.reload();
    ring.openTab("Results");
    assertThat(ring.control("Over the epochs")).isVisible();
    assertThat(box).hasCount(0);
    ring.trainTo(5);
  }

  private void waitForTones(int atLeast) {
    article.page.waitForCondition(() -> tones().size() >= atLeast);
  }

  private Tone last() {
    return tones().get(tones().size() - 1);
  }

  private List<Tone> tones() {
    List<Tone> tones = new ArrayList<>();
    for (Object numbers : (List<?>) article.page.evaluate("tones")) {
      tones.add(Tone.of((List<?>) numbers));
    }
    return tones;
  }

  private static TrainerSession session() {
    return new TrainerSession(
        new TrainerSpecification(
            new DataSpecification("circle", 0, null, 300, 0.5, 0, 0, new String[0], false),
            new NetworkSpecification(new int[] {4}, new String[] {"tanh"}, "", "xavier"),
            new TrainingSpecification("", "sgd", 0.03, "constant", 10, 0, 0, 0, 0, 0),
            400,
            11));
  }
}
