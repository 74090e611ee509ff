package gradientpress.browser.workbench;

import gradientpress.browser.message.Question;
import gradientpress.browser.page.Html;
import gradientpress.browser.run.Mirror;
import gradientpress.data.DataSet;
import gradientpress.data.Split;
import gradientpress.nn.Samples;
import gradientpress.nn.math.Numbers;
import gradientpress.view.Plot;
import java.util.Arrays;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.typedarrays.Float64Array;

/**
 * Which sample is looked at: one of the next batch, or any other, by its number or by a tap on the
 * map.
 */
final class SampleChoice {
  private static final int NEXT_BATCH = 0;
  private static final int TRAINING_SET = 1;
  private static final int TEST_SET = 2;

  private final Html.Action changed;
  private final HTMLElement from;
  private final HTMLElement inBatch;
  private final HTMLElement number;
  private final HTMLElement words;
  private final SampleRing ring;

  private Mirror mirror;
  private int[] batch = {};

  /** The batch that the field offers. */
  private int[] listed = {};

  private boolean open;
  private int set = NEXT_BATCH;

  /** Counts within the batch or the set. */
  private int place;

  /**
   * Builds the fields.
   *
   * @param map where the points are shown
   * @param changed called when another sample is chosen
   */
  SampleChoice(HTMLElement parent, HTMLElement map, Html.Action changed) {
    this.changed = changed;
    HTMLElement row = Html.add(parent, "div", "workbench-row sample-choice");
    from = Html.field(row, "select", "", "Sample from");
    Html.option(from, "0", "the next batch");
    Html.option(from, "1", "the training set");
    Html.option(from, "2", "the test set");
    inBatch = Html.field(row, "select", "", "Sample");
    number = Html.field(row, "input", "number", "Number");
    number.setAttribute("min", "1");
    Html.stepper(row, "sample", () -> choose(set, place - 1), () -> choose(set, place + 1));
    words = Html.add(parent, "p", "sample-words");
    Html.on(from, "change", () -> choose((int) Html.number(from), 0));
    Html.on(inBatch, "change", () -> choose(set, (int) Html.number(inBatch)));
    Html.on(number, "change", () -> choose(set, (int) Html.number(number) - 1));
    ring = new SampleRing(map, this::chooseAt);
  }

  /** Shows the choice among the samples of a run, of which these come next. */
  void show(Mirror mirror, int[] batch) {
    this.mirror = mirror;
    this.batch = batch;
    show();
  }

  /** Lets the map be tapped, and shows the ring there; or no longer. */
  void setOpen(boolean open) {
    this.open = open;
    if (open) {
      show();
    } else {
      ring.hide();
    }
  }

  /** Says whether there is anything to choose from yet. */
  boolean isMade() {
    return mirror != null && count() > 0;
  }

  /** Returns the question about the chosen sample. */
  Question question() {
    Samples samples = samples();
    return Question.ofPoint(
        row(samples.features(), samples.inputs()), row(samples.targets(), samples.outputs()));
  }

  /** Returns a number that is another for each sample. */
  int key() {
    return row() * 2 + (set == TEST_SET ? 1 : 0);
  }

  private Float64Array row(double[] values, int width) {
    Float64Array row = new Float64Array(width);
    for (int i = 0; i < width; i++) {
      row.set(i, values[row() * width + i]);
    }
    return row;
  }

  private Samples samples() {
    Split split = mirror.split();
    return set == TEST_SET ? split.test() : split.training();
  }

  /** Returns how many samples there are to choose from. */
  private int count() {
    return set == NEXT_BATCH ? batch.length : samples().rows();
  }

  /** Returns the number of the sample in its set. */
  private int row() {
    return set == NEXT_BATCH ? batch[place] : place;
  }

  /** Chooses a sample; after the last comes the first. */
  private void choose(int set, int place) {
    this.set = set;
    if (count() > 0) {
      this.place = (place % count() + count()) % count();
      show();
      changed.run();
    }
  }

  /** Chooses the sample that is shown nearest to a point of the map. */
  private void chooseAt(double x, double y) {
    if (!open || mirror == null) {
      return;
    }
    int nearest = -1;
    int nearestSet = 0;
    double least = Double.POSITIVE_INFINITY;
    for (int set = TRAINING_SET; set <= TEST_SET; set++) {
      Samples samples = set == TEST_SET ? mirror.split().test() : mirror.split().training();
      for (int row = 0; row < samples.rows(); row++) {
        double across = mirror.plot().x(samples, row) - x;
        double along = mirror.plot().y(samples, row) - y;
        double away = across * across + along * along;
        if (away < least) {
          least = away;
          nearest = row;
          nearestSet = set;
        }
      }
    }
    if (nearest >= 0) {
      choose(nearestSet, nearest);
    }
  }

  private void show() {
    if (mirror == null || count() == 0) {
      return;
    }
    place = Math.min(place, count() - 1);
    boolean next = set == NEXT_BATCH;
    Html.setValue(from, Numbers.text(set));
    Html.toggle(Html.around(inBatch, "label"), "hidden", !next);
    Html.toggle(Html.around(number, "label"), "hidden", next);
    if (next) {
      listBatch();
      Html.setValue(inBatch, Numbers.text(place));
    } else {
      number.setAttribute("max", Numbers.text(count()));
      Html.setValue(number, Numbers.text(place + 1));
    }
    Html.setText(words, words());
    if (open) {
      Plot plot = mirror.plot();
      Samples samples = samples();
      ring.show(plot.x(samples, row()), plot.y(samples, row()), mirror.dataSet().imageSide() > 0);
    }
  }

  /** Offers the samples of the batch; what is offered already stays open under the pointer. */
  private void listBatch() {
    if (Arrays.equals(listed, batch)) {
      return;
    }
    listed = batch;
    Html.clear(inBatch);
    for (int i = 0; i < batch.length; i++) {
      String label = Numbers.text(i + 1).concat(": no. ");
      Html.option(inBatch, Numbers.text(i), label.concat(Numbers.text(batch[i] + 1)));
    }
  }

  /** Tells the sample's place, inputs and target. */
  private String words() {
    DataSet dataSet = mirror.dataSet();
    Samples samples = samples();
    String text =
        "No. "
            .concat(Numbers.text(row() + 1))
            .concat(set == TEST_SET ? " of the test set: " : " of the training set: ");
    String[] axes = dataSet.axes();
    if (dataSet.imageSide() == 0) {
      for (int axis = 0; axis < axes.length; axis++) {
        double value = samples.features()[row() * axes.length + axis];
        text = text.concat(axes[axis]).concat(" ").concat(Html.fixed(value, 2)).concat(", ");
      }
    }
    String[] classes = dataSet.classNames();
    String target =
        classes.length > 0
            ? classes[samples.classOf(row())]
            : Html.fixed(samples.targets()[row()], 2);
    return text.concat("should be ").concat(target).concat(".");
  }
}
