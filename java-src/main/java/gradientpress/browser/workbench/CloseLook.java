package gradientpress.browser.workbench;

import gradientpress.browser.figure.TrainerFigure;
import gradientpress.browser.message.Question;
import gradientpress.browser.module.LateModule;
import gradientpress.browser.module.Microscope;
import gradientpress.browser.page.Html;
import gradientpress.browser.run.LiveRun;
import gradientpress.browser.run.Mirror;
import gradientpress.view.DiagramGeometry;
import gradientpress.view.Highlight;
import gradientpress.view.microscope.Place;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;
import org.teavm.jso.browser.Performance;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.typedarrays.Float64Array;
import org.teavm.jso.typedarrays.Int32Array;

/**
 * Follows a sample through the network: asks for its numbers, and shows them in a {@link
 * Microscope}, whose module is loaded when it is first wanted.
 *
 * <p>Where the run rests, the numbers are always those of the moment that is shown. While it
 * trains, they are asked for only now and then: nobody reads faster.
 */
final class CloseLook {
  private static final double INTERVAL = 300;

  private final TrainerFigure trainer;
  private final SampleChoice choice;
  private final HTMLElement state;
  private final HTMLElement root;
  private final Question batch = Question.ofNextBatch();

  private final LateModule module;

  /** Null before it is loaded. */
  private Microscope microscope;

  private boolean open;

  /** The question about the sample, and which one that was; null before the first. */
  private Question asked;

  private int askedKey;
  private double answered;

  CloseLook(TrainerFigure trainer, HTMLElement parent) {
    this.trainer = trainer;
    HTMLElement map = Html.find(Html.around(parent, "figure"), "[data-part=map]");
    choice = new SampleChoice(parent, map, this::chosen);
    state = Html.add(parent, "p", "workbench-note");
    root = Html.add(parent, "div", "microscope");
    module = new LateModule("microscope", root, trainer::say);
  }

  /** Begins to follow the sample. */
  void open() {
    open = true;
    choice.setOpen(true);
    if (microscope == null) {
      module.use(this::take);
    }
  }

  /** Follows it no longer. */
  void close() {
    open = false;
    choice.setOpen(false);
    setAsking(false);
    trainer.selection().light(null);
  }

  /** Shows how the run stands, and asks for what is missing. */
  void show() {
    Mirror mirror = trainer.run().mirror();
    if (mirror == null || !open) {
      return;
    }
    boolean overflowed = mirror.frame().diverged();
    Html.toggle(root, "hidden", overflowed);
    if (overflowed) {
      setAsking(false);
      Html.setText(state, "The numbers have overflowed: there is nothing to follow. Go back.");
      return;
    }
    Int32Array rows = (Int32Array) mirror.answerTo(batch);
    if (rows != null) {
      choice.show(mirror, rows.copyToJavaArray());
    }
    boolean isAnswered = showAnswer(mirror);
    boolean isDue = !trainer.isTraining() || Performance.now() - answered > INTERVAL;
    setAsking(isDue);
    if (isDue && !isAnswered && trainer.run().unanswered() == 0) {
      trainer.run().refresh();
    }
  }

  /** Shows the numbers of the sample, if they have come. */
  private boolean showAnswer(Mirror mirror) {
    Float64Array numbers = asked == null ? null : (Float64Array) mirror.answerTo(asked);
    if (numbers == null || askedKey != choice.key()) {
      return false;
    }
    answered = Performance.now();
    if (microscope != null) {
      microscope.show(trainer.run().specification(), mirror.scene(), numbers);
      Html.setText(state, "");
    }
    return true;
  }

  /** Has the questions asked with every request from now on, or no longer. */
  private void setAsking(boolean asking) {
    LiveRun run = trainer.run();
    run.setAsked(batch, asking);
    if (asked != null) {
      run.setAsked(asked, false);
    }
    if (asking && choice.isMade()) {
      if (asked == null || askedKey != choice.key()) {
        asked = choice.question();
        askedKey = choice.key();
      }
      run.setAsked(asked, true);
    }
  }

  private void chosen() {
    setAsking(true);
    trainer.run().refresh();
  }

  private void take(JSObject loaded) {
    microscope = open(loaded, root, this::shine, trainer::say);
    show();
  }

  /** Lights up a weight, or a unit, of which a bias is a part. */
  private void shine(int kind, int layer, int unit, int input) {
    DiagramGeometry geometry = trainer.selection().geometry();
    trainer
        .selection()
        .light(
            switch (Place.Kind.values()[kind]) {
              case NOWHERE -> null;
              case UNIT, BIAS ->
                  new Highlight(geometry.number(layer, unit), new boolean[geometry.parameters()]);
              case WEIGHT -> {
                // All weights of a unit from an image are one line in the diagram.
                int from = geometry.isImage() && layer == 1 ? 0 : input;
                yield Highlight.ofWeight(geometry, geometry.weight(layer, unit, from));
              }
            });
  }

  @JSBody(
      params = {"module", "root", "light", "voice"},
      script = "return module.MicroscopeExports.open(root, light, voice);")
  private static native Microscope open(
      JSObject module, HTMLElement root, Microscope.Light light, Microscope.Voice voice);
}
