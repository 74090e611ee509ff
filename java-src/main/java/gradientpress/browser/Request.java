package gradientpress.browser;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;

/**
 * What the page asks of its worker; each request is answered by one frame; the first of a run also
 * by its scene.
 */
abstract class Request implements JSObject {
  /** Returns the specification to start afresh with, or null to go on with the present run. */
  @JSProperty
  abstract SpecificationObject getSpecification();

  /** Returns the number of the run, which the frame repeats: older frames are of no interest. */
  @JSProperty
  abstract int getRun();

  /** Returns how many epochs to train at the most. */
  @JSProperty
  abstract int getEpochs();

  /** Returns the epoch at which to stop, however many more were asked for. */
  @JSProperty
  abstract int getLast();

  /** Returns the learning rate to go on with. */
  @JSProperty
  abstract double getLearningRate();

  /** Makes a request. */
  @JSBody(
      params = {"specification", "run", "epochs", "last", "learningRate"},
      script = "return { specification, run, epochs, last, learningRate };")
  static native Request of(
      SpecificationObject specification, int run, int epochs, int last, double learningRate);
}
