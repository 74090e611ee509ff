package gradientpress.browser;

import org.teavm.jso.JSObject;
import org.teavm.jso.typedarrays.Float64Array;

/**
 * A figure as a module sees it that is loaded late: what there is to know of the run that is shown,
 * and what can be done to it. The figure's end of it is {@link TrainerLink}.
 */
interface FigureLink extends JSObject {
  /** Says a sentence to all readers. */
  void say(String sentence);

  /** Goes on with another specification, as {@link TrainerFigure#goOnWith} does. */
  void goOnWith(SpecificationObject next);

  /** Goes on with another specification as a part of what was changed last. */
  void amend(SpecificationObject next);

  /** Starts afresh with another specification. */
  void startWith(SpecificationObject next);

  /** Says whether training goes on by itself. */
  boolean isTraining();

  /** Says whether everything that was asked for is shown. */
  boolean isSettled();

  /** Returns the specification that holds at the moment that is shown. */
  SpecificationObject specification();

  /** Returns what is shown and training never changes, or null before the first reply. */
  Scene scene();

  /** Returns what all units say to all samples, training set first, {@code [units × samples]}. */
  Float64Array ofSamples();
}
