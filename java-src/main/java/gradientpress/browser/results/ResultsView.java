package gradientpress.browser.results;

import gradientpress.browser.message.Question;
import gradientpress.browser.module.FigureLink;
import gradientpress.browser.module.LatePanel;
import gradientpress.browser.module.ShownRun;
import gradientpress.browser.page.Html;
import gradientpress.browser.page.Texts;
import gradientpress.browser.picture.SvgElementPen;
import gradientpress.browser.run.Mirror;
import gradientpress.browser.run.Signs;
import gradientpress.example.LossHistory;
import gradientpress.example.Symptom;
import gradientpress.nn.Network;
import gradientpress.nn.math.Numbers;
import gradientpress.view.ConfusionPicture;
import gradientpress.view.Plane;
import gradientpress.view.Plot;
import gradientpress.view.WarpPicture;
import java.util.List;
import org.teavm.jso.core.JSArray;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.typedarrays.Float64Array;

/** Looks at what a run has come to: what it shows, its curves, its mistakes, the space it bends. */
final class ResultsView implements LatePanel.Content {
  /** Every so many columns of the plane's grid are drawn as lines of the lattice. */
  private static final int LATTICE_STEP = 3;

  private static final int LATTICE = (Plane.LIVE.side() + LATTICE_STEP - 1) / LATTICE_STEP;

  /** Most epochs that the table of losses lists. */
  private static final int LISTED = 12;

  private final FigureLink link;
  private final ShownRun run;
  private final HTMLElement signs;
  private final HTMLElement kind;
  private final HTMLElement logarithmic;
  private final LossSound sound = new LossSound();

  /** Null where the browser makes no tones. */
  private HTMLElement audible;

  private final HTMLElement counted;
  private final HTMLElement confusion;
  private final HTMLElement warp;
  private final HTMLElement layer;
  private final HTMLElement right;
  private final HTMLElement up;
  private final HTMLElement losses;
  private final HTMLElement mistakes;
  private final SvgElementPen confusionPen;
  private final SvgElementPen warpPen;
  private WarpPicture warpPicture;

  /** The neurons to the right and upward, and the questions what they say to the plane. */
  private final int[] neurons = {-1, -1};

  private final Question[] asked = new Question[2];
  private Mirror mirror;

  /** Fills the panel. */
  ResultsView(HTMLElement root, FigureLink link) {
    this.link = link;
    run = new ShownRun(link);
    signs = Html.add(root, "ul", "results-signs");
    HTMLElement curve = Html.add(root, "div", "workbench-row");
    kind = Html.field(curve, "select", "", "Over the epochs");
    Html.option(kind, "0", "Loss");
    Html.option(kind, "1", "Accuracy or R²");
    Html.on(kind, "change", this::chooseCurve);
    logarithmic = Html.field(curve, "input", "checkbox", "Logarithmic");
    Html.on(logarithmic, "change", this::chooseCurve);
    if (Tones.canBeMade()) {
      offerSound(root, curve);
    }
    HTMLElement pictures = Html.add(root, "div", "results-pictures");
    confusion = Html.add(pictures, "section", "");
    Html.add(confusion, "h3", "", "Taken for what");
    counted =
        Html.field(Html.add(confusion, "div", "workbench-row"), "select", "", "Points of the");
    Html.option(counted, "1", "Training set");
    Html.option(counted, "0", "Test set");
    Html.setValue(counted, "0");
    Html.on(counted, "change", this::show);
    confusionPen =
        new SvgElementPen(Html.picture(confusion, "plot confusion", Plot.SIDE, Plot.SIDE));
    mistakes = Html.add(confusion, "ul", "results-signs");
    warp = Html.add(pictures, "section", "");
    Html.add(warp, "h3", "", "The plane as two neurons see it");
    HTMLElement row = Html.add(warp, "div", "workbench-row");
    layer = Html.field(row, "select", "", "Hidden layer");
    right = Html.field(row, "select", "", "To the right");
    up = Html.field(row, "select", "", "Upward");
    Html.on(layer, "change", this::offerNeurons);
    Html.on(right, "change", this::show);
    Html.on(up, "change", this::show);
    warpPen = new SvgElementPen(Html.picture(warp, "plot warp", Plot.SIDE, Plot.SIDE));
    HTMLElement details = Html.add(root, "details", "");
    Html.add(details, "summary", "", "The losses as a table");
    losses = Html.add(details, "table", "");
  }

  @Override
  public void show() {
    Mirror present = run.mirror();
    if (present == null) {
      return;
    }
    if (mirror != present) {
      mirror = present;
      begin();
    }
    sound.hear(mirror.frame(), link.isTraining());
    showSigns();
    showLosses();
    if (mirror.isJudgedByAccuracy()) {
      showConfusion();
    }
    if (bendsPlane()) {
      showWarp();
    }
  }

  @Override
  public void open() {
    sound.setOn(isAudible());
  }

  @Override
  public void close() {
    sound.setOn(false);
    for (Question question : asked) {
      if (question != null) {
        link.setAsked(question, false);
      }
    }
  }

  @Override
  public void end() {}

  private void offerSound(HTMLElement root, HTMLElement row) {
    audible = Html.field(row, "input", "checkbox", "Hear the loss");
    HTMLElement words = Html.add(root, "p", "workbench-note", LossSound.WORDS);
    words.setAttribute("id", root.getAttribute("id").concat("-sound"));
    audible.setAttribute("aria-describedby", words.getAttribute("id"));
    Html.toggle(words, "hidden", true);
    Html.on(
        audible,
        "change",
        () -> {
          sound.setOn(isAudible());
          Html.toggle(words, "hidden", !isAudible());
          show();
        });
  }

  private boolean isAudible() {
    return audible != null && Html.isChecked(audible);
  }

  /** Says whether there is a hidden layer of two neurons that look at the plane. */
  private boolean bendsPlane() {
    return mirror.dataSet().axes().length == 2 && Html.value(right).length() > 0;
  }

  private void begin() {
    Html.toggle(confusion, "hidden", !mirror.isJudgedByAccuracy());
    warpPicture = new WarpPicture(mirror.dataSet(), mirror.split());
    Html.clear(layer);
    for (int l = 1; l < mirror.network().depth(); l++) {
      if (mirror.network().size(l) > 1) {
        Html.option(layer, Integer.toString(l), Integer.toString(l));
      }
    }
    offerNeurons();
  }

  private void offerNeurons() {
    Html.clear(right);
    Html.clear(up);
    int units = Html.value(layer).isEmpty() ? 0 : mirror.network().size(layer());
    for (int unit = 0; unit < units; unit++) {
      String name = "Neuron ".concat(Integer.toString(unit + 1));
      Html.option(right, Integer.toString(unit), name);
      Html.option(up, Integer.toString(unit), name);
    }
    Html.setValue(up, "1");
    Html.toggle(warp, "hidden", !bendsPlane());
    show();
  }

  private int layer() {
    return (int) Html.number(layer);
  }

  private void chooseCurve() {
    boolean loss = Html.value(kind).equals("0");
    link.showOverEpochs(loss, Html.isChecked(logarithmic));
    Html.toggle(logarithmic, "disabled", !loss);
  }

  private void showSigns() {
    List<Symptom> symptoms = Signs.of(mirror, link.specification());
    String[] lines = {"The run shows nothing out of the ordinary."};
    if (!symptoms.isEmpty()) {
      lines = new String[symptoms.size()];
      for (int i = 0; i < lines.length; i++) {
        lines[i] = Signs.sentence(symptoms.get(i));
      }
    }
    showLines(signs, lines);
  }

  /** Shows the lines of a list, and leaves alone those that stand there already. */
  private static void showLines(HTMLElement list, String[] lines) {
    JSArray<HTMLElement> items = Html.all(list, "li");
    for (int i = 0; i < lines.length; i++) {
      if (i < items.getLength()) {
        Html.setText(items.get(i), lines[i]);
      } else {
        Html.add(list, "li", "", lines[i]);
      }
    }
    for (int i = lines.length; i < items.getLength(); i++) {
      Html.remove(items.get(i));
    }
  }

  /** Shows how often each class is taken for which, as a picture and in words. */
  private void showConfusion() {
    boolean training = Html.value(counted).equals("1");
    String[] names = Texts.read(mirror.scene().getClassNames());
    int[] counts =
        ConfusionPicture.counts(mirror.ofSamples(), mirror.split(), names.length, training);
    confusionPen.restart();
    ConfusionPicture.draw(names, counts, confusionPen);
    confusionPen.finish();
    String[] lines = new String[names.length];
    for (int actual = 0; actual < names.length; actual++) {
      String sentence = names[actual].concat(" is taken for ");
      for (int taken = 0; taken < names.length; taken++) {
        int count = counts[actual * names.length + taken];
        sentence =
            sentence
                .concat(taken == 0 ? "" : ", ")
                .concat(names[taken])
                .concat(" ")
                .concat(Integer.toString(count))
                .concat(count == 1 ? " time" : " times");
      }
      lines[actual] = sentence.concat(".");
    }
    showLines(mistakes, lines);
  }

  private void showWarp() {
    Network network = mirror.network();
    int first = 0;
    for (int l = 1; l < layer(); l++) {
      first += network.size(l);
    }
    int one = (int) Html.number(right);
    int other = (int) Html.number(up);
    ask(0, first + one);
    ask(1, first + other);
    Float64Array ofOne = (Float64Array) link.answerTo(asked[0]);
    Float64Array ofOther = (Float64Array) link.answerTo(asked[1]);
    if (ofOne == null || ofOther == null) {
      if (link.unanswered() == 0) {
        link.refresh();
      }
      return; // what is shown stays until they have answered
    }
    int samples = mirror.split().training().rows() + mirror.split().test().rows();
    double[] lattice = new double[LATTICE * LATTICE * 2];
    double[] ofSamples = new double[samples * 2];
    for (int axis = 0; axis < 2; axis++) {
      double[] ofPlaces = (axis == 0 ? ofOne : ofOther).toJavaArray();
      for (int row = 0; row < LATTICE; row++) {
        for (int column = 0; column < LATTICE; column++) {
          int cell = row * LATTICE_STEP * Plane.LIVE.side() + column * LATTICE_STEP;
          lattice[(axis * LATTICE + row) * LATTICE + column] = ofPlaces[cell];
        }
      }
      int from = neurons[axis] * samples;
      Numbers.copy(mirror.ofSamples(), from, ofSamples, axis * samples, samples);
    }
    warpPen.restart();
    warpPicture.draw(
        "neuron ".concat(Integer.toString(one + 1)),
        "neuron ".concat(Integer.toString(other + 1)),
        lattice,
        LATTICE,
        ofSamples,
        warpPen);
    warpPen.finish();
  }

  /** Has a neuron asked what it says to the plane, in place of the one before. */
  private void ask(int axis, int neuron) {
    if (asked[axis] == null || neurons[axis] != neuron) {
      if (asked[axis] != null) {
        link.setAsked(asked[axis], false);
      }
      neurons[axis] = neuron;
      asked[axis] = Question.of(false, neuron, neuron + 1);
    }
    link.setAsked(asked[axis], true);
  }

  private void showLosses() {
    if (!((HTMLElement) losses.getParentNode()).hasAttribute("open")) {
      return;
    }
    Html.clear(losses);
    addRow("th", "Epoch", "Training loss", "Test loss", "Training score", "Test score");
    LossHistory history = mirror.history();
    int step = Math.max(1, (history.size() + LISTED - 1) / LISTED);
    for (int entry = 0; entry < history.size(); entry += step) {
      addRow(
          "td",
          Integer.toString(history.epoch(entry)),
          Html.fixed(history.training(entry), 4),
          Html.fixed(history.test(entry), 4),
          Html.fixed(history.trainingScore(entry), 4),
          Html.fixed(history.testScore(entry), 4));
    }
  }

  private void addRow(String tag, String... cells) {
    HTMLElement row = Html.add(losses, "tr", "");
    for (String cell : cells) {
      Html.add(row, tag, "", cell);
    }
  }
}
