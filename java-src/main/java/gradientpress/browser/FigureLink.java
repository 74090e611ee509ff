package gradientpress.browser;

import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSArray;
import org.teavm.jso.typedarrays.ArrayBufferView;
import org.teavm.jso.typedarrays.Float64Array;
import org.teavm.jso.typedarrays.Int32Array;

/**
 * What a panel with a module of its own can ask of the figure, and can have it do.
 *
 * <p>Between modules go plain objects and typed arrays alone: each of them has its own copy of our
 * classes. {@link TrainerLink} is the figure's end of the link; {@link FigureRun} reads the run.
 */
interface FigureLink extends JSObject {
  /** Says a sentence to all readers. */
  void say(String sentence);

  /** Has the figure draw at the next animation frame. */
  void draw();

  /** Starts afresh with another specification; that can be undone. */
  void startWith(SpecificationObject specification);

  /** Comes to a moment of another run, which takes the place of this one; that can be undone. */
  void comeTo(JournalObject journal, int epoch, int seen, String sentence);

  /**
   * Shows the losses of other runs behind those of this one.
   *
   * @param histories what {@code LossHistory.save} wrote of each
   * @param styles how each curve is drawn
   */
  void showGhosts(JSArray<Float64Array> histories, Int32Array styles);

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

  /** Returns what the run is made of. */
  JournalObject journal();

  /** Returns what the run that is shown is about, or null before the first reply. */
  Scene scene();

  /** Returns the numbers of the frame that is shown, or null before the first reply. */
  Float64Array frame();

  /** Returns the answers that came with the frame, those to a mirror's questions first. */
  JSArray<ArrayBufferView> answers();

  /** Says whether the run is at rest where it was told to go, and all that came is shown. */
  boolean isSettled();

  /** Returns how many requests have not been answered. */
  int unanswered();
}
