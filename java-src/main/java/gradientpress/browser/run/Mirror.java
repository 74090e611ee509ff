package gradientpress.browser.run;

import gradientpress.browser.message.Frame;
import gradientpress.browser.message.Question;
import gradientpress.browser.message.Scene;
import gradientpress.browser.page.Texts;
import gradientpress.data.DataSet;
import gradientpress.data.Split;
import gradientpress.example.LossHistory;
import gradientpress.nn.Network;
import gradientpress.nn.Task;
import gradientpress.nn.activation.Linear;
import gradientpress.view.DivergingTints;
import gradientpress.view.Plane;
import gradientpress.view.Plot;
import gradientpress.view.Plots;
import org.teavm.jso.core.JSArray;
import org.teavm.jso.typedarrays.ArrayBufferView;
import org.teavm.jso.typedarrays.Float64Array;
import org.teavm.jso.typedarrays.Int8Array;

/**
 * The page's image of a session that runs in the worker, as far as it is shown: the scene, which
 * stays, and what the last reply brought. It cannot train.
 */
public final class Mirror {
  private final boolean withUnitMaps;
  private final Scene scene;
  private final DataSet dataSet;
  private final String[] inputs;
  private final Split split;
  private final Network network;
  private final Plot plot;
  private final double[] plotNumbers;

  /** How many places there are. */
  private final int points;

  /** What enters the network at the places, and what the other units say there. */
  private byte[] inputTints = {};

  private byte[] unitTints = {};

  private Int8Array shownTints;
  private Int8Array spentTints;

  private final LossHistory history = new LossHistory();
  private Frame frame = Frame.beforeTheFirst();
  private double[] ofSamples = {};
  private JSArray<Question> questions;
  private JSArray<ArrayBufferView> answers;

  /**
   * Makes the image of a scene.
   *
   * @param withUnitMaps whether what each unit says is shown
   */
  public Mirror(Scene scene, boolean withUnitMaps) {
    this.withUnitMaps = withUnitMaps;
    this.scene = scene;
    dataSet = new MirroredDataSet(scene);
    inputs = Texts.read(scene.getInputs());
    // What the units do is the worker's business: here only the weights count.
    network = Network.withHidden(scene.getSizes().toJavaArray(), new Linear(), 1);
    split = Scene.split(scene);
    plot = Plots.of(dataSet, split, Plane.LIVE);
    plotNumbers = new double[plot.length()];
    points = plot.places().length / dataSet.axes().length;
  }

  /**
   * Returns the places at which the plot needs the network to be asked, {@code [points × axes]}.
   */
  Float64Array places() {
    return Float64Array.fromJavaArray(plot.places());
  }

  /** Returns what is asked with every request; more questions may follow. */
  public JSArray<Question> questions() {
    JSArray<Question> questions = new JSArray<>();
    int units = network.units();
    questions.push(Question.of(true, 0, units));
    questions.push(Question.of(false, units - network.outputs(), units));
    if (hasUnitMaps()) {
      questions.push(Question.ofTints());
    }
    return questions;
  }

  /** Takes over a reply to the {@link #questions} and those that followed. */
  public void take(Frame frame, JSArray<Question> questions, JSArray<ArrayBufferView> answers) {
    this.frame = frame;
    this.questions = questions;
    this.answers = answers;
    frame.read(history, network.parameters());
    ofSamples = numbers(0);
    plot.read(numbers(1), plotNumbers);
    if (hasUnitMaps()) {
      spentTints = shownTints;
      shownTints = (Int8Array) answers.get(2);
      unitTints = shownTints.toJavaArray();
    }
  }

  /** Gives away the tints that were shown before, to be written over; or null if there are none. */
  Int8Array takeSpentTints() {
    Int8Array spent = spentTints;
    spentTints = null;
    return spent;
  }

  /** Takes over what enters the network at the places. */
  void setInputTints(byte[] tints) {
    inputTints = tints;
  }

  /** Returns what a unit says at the places, from −1 to 1, inputs included; where that is shown. */
  public double[] saidBy(int unit) {
    boolean enters = unit < inputs.length;
    byte[] tints = enters ? inputTints : unitTints;
    int first = (enters ? unit : unit - inputs.length) * points;
    double[] said = new double[points];
    for (int i = 0; i < points; i++) {
      said[i] = DivergingTints.valueOf(tints[first + i]);
    }
    return said;
  }

  /** Says whether it is shown what units say at places, where these are no images. */
  public boolean hasUnitMaps() {
    return withUnitMaps && dataSet.imageSide() == 0;
  }

  /** Returns how many places there are. */
  public int points() {
    return points;
  }

  /** Returns what enters the network at the places, {@code [inputs × places]}. */
  public byte[] inputTints() {
    return inputTints;
  }

  /** Returns what all units say at the places, {@code [units × places]}. */
  public byte[] unitTints() {
    return unitTints;
  }

  /** Returns how the run stands. */
  public Frame frame() {
    return frame;
  }

  /** Returns what the worker told of the session. */
  public Scene scene() {
    return scene;
  }

  /** Returns the data set, without its points. */
  public DataSet dataSet() {
    return dataSet;
  }

  /** Says whether the score is an accuracy; else it is R². */
  public boolean isJudgedByAccuracy() {
    return dataSet.task() != Task.REGRESSION;
  }

  /** Returns the names of what enters the network. */
  public String[] inputs() {
    return inputs;
  }

  /** Returns the points, with raw inputs. */
  public Split split() {
    return split;
  }

  /** Returns the network with the weights that are shown; it cannot be asked. */
  public Network network() {
    return network;
  }

  /** Returns how what the network has learnt is drawn. */
  public Plot plot() {
    return plot;
  }

  /** Returns the numbers of the plot. */
  public double[] plotNumbers() {
    return plotNumbers;
  }

  /** Returns what all units say to all samples, training set first, {@code [units × samples]}. */
  public double[] ofSamples() {
    return ofSamples;
  }

  /** Returns the losses so far. */
  public LossHistory history() {
    return history;
  }

  /** Returns all answers that came with the frame. */
  public JSArray<ArrayBufferView> answers() {
    return answers;
  }

  /** Returns the answer to a question of that place in the list. */
  double[] numbers(int question) {
    return ((Float64Array) answers.get(question)).toJavaArray();
  }

  /** Returns the answer to a question, or null if it was not asked this time. */
  public ArrayBufferView answerTo(Question question) {
    for (int i = 0; i < questions.getLength(); i++) {
      if (questions.get(i) == question) {
        return answers.get(i);
      }
    }
    return null;
  }
}
