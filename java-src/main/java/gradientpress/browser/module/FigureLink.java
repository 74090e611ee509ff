package gradientpress.browser.module;

import gradientpress.browser.control.ControlObject;
import gradientpress.browser.message.JournalObject;
import gradientpress.browser.message.Question;
import gradientpress.browser.message.Scene;
import gradientpress.browser.message.SpecificationObject;
import gradientpress.browser.run.Worker;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSArray;
import org.teavm.jso.typedarrays.ArrayBufferView;
import org.teavm.jso.typedarrays.Float64Array;
import org.teavm.jso.typedarrays.Int32Array;

/**
 * What a panel with a module of its own can ask of the figure, and can have it do.
 *
 * <p>Between modules go plain objects and typed arrays alone: each of them has its own copy of our
 * classes. {@code TrainerLink} is the figure's end of the link; {@link ShownRun} reads the run.
 */
public interface FigureLink extends JSObject {
  /** Says a sentence to all readers. */
  void say(String sentence);

  /** Has the figure draw at the next animation frame. */
  void draw();

  /** Goes on with another specification, as {@code TrainerFigure.goOnWith} does. */
  void goOnWith(SpecificationObject next);

  /** Goes on with another specification as a part of what was changed last. */
  void amend(SpecificationObject next);

  /** Starts afresh with another specification; that can be undone. */
  void startWith(SpecificationObject next);

  /** Comes to a moment of another run, which takes the place of this one; that can be undone. */
  void comeTo(JournalObject journal, int epoch, int seen, String sentence);

  /** Sets a weight or bias by hand, as {@code TrainerFigure.setParameter} does. */
  void setParameter(int parameter, double value, boolean begins);

  /** Does what a button of the figure says, as {@code TrainerFigure.press} does. */
  void press(String action);

  /** Gives a hidden layer, counted from 0, so many neurons more, and says what has come of it. */
  void resizeLayer(int layer, int by);

  /** Gives a control another value, as the reader may; returns false if that cannot be. */
  boolean enter(String control, String value);

  /** Lets weights be dragged in the diagram, or not. */
  void setWeightsEditable(boolean editable);

  /** Lets a weight stand out in the diagram; {@code DiagramGeometry.NONE} for none. */
  void pointAtWeight(int weight);

  /** Chooses a unit of the diagram. */
  void chooseUnit(int unit);

  /** Returns the chosen unit of the diagram, or {@code DiagramGeometry.NONE}. */
  int chosenUnit();

  /**
   * Shows the losses of other runs behind those of this one.
   *
   * @param histories what {@code LossHistory.save} wrote of each
   * @param styles how each curve is drawn
   */
  void showGhosts(JSArray<Float64Array> histories, Int32Array styles);

  /**
   * Shows the loss over the epochs, with equal steps for equal factors if so wished, or the score.
   */
  void showOverEpochs(boolean loss, boolean logarithmic);

  /** Lets something else train beside the run, in place of what did so before; null for nothing. */
  void accompany(Companion companion);

  /** Returns where more workers come from. */
  Worker.Source workers();

  /** Returns the author's specification. */
  SpecificationObject author();

  /** Returns what the reader may change. */
  JSArray<ControlObject> controls();

  /** Returns the present value of a control. */
  String value(String control);

  /** Returns which of {@code Pace.Speed} the reader has chosen. */
  int speed();

  /** Returns the furthest epoch that the reader can go to. */
  int furthest();

  /** Says whether training goes on by itself. */
  boolean isTraining();

  /** Says whether everything that was asked for is shown. */
  boolean isSettled();

  /** Says whether the run is still on its way to where it was told to go, as far as is shown. */
  boolean isUnderWay();

  /** Returns how many requests have not been answered. */
  int unanswered();

  /** Returns the specification that holds at the moment that is shown. */
  SpecificationObject specification();

  /** Returns what the run is made of. */
  JournalObject journal();

  /** Returns what is shown and training never changes, or null before the first reply. */
  Scene scene();

  /** Returns the numbers of the frame that is shown, or null before the first reply. */
  Float64Array frame();

  /** Returns the answers that came with the frame, those to a mirror's questions first. */
  JSArray<ArrayBufferView> answers();

  /** Has a question asked with every request from now on, or no longer; a new run forgets it. */
  void setAsked(Question question, boolean asked);

  /** Asks the questions anew, without moving. */
  void refresh();

  /** Returns the answer to a question, or null if it was not asked this time. */
  ArrayBufferView answerTo(Question question);

  /** Returns what all units say to all samples, training set first, {@code [units × samples]}. */
  Float64Array ofSamples();
}
