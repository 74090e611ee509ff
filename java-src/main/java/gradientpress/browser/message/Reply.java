package gradientpress.browser.message;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;
import org.teavm.jso.core.JSArray;
import org.teavm.jso.typedarrays.ArrayBufferView;
import org.teavm.jso.typedarrays.Float64Array;
import org.teavm.jso.typedarrays.Int8Array;

/**
 * The worker's reply to one {@link Request}: how the run now stands, and the answers to the
 * questions; or why it does not do what was asked.
 */
public abstract class Reply implements JSObject {
  /** Returns the number of the run. */
  @JSProperty
  public abstract int getRun();

  /** Returns what the run now shows, if that is another than at the last reply, or null. */
  @JSProperty
  public abstract Scene getScene();

  /** Returns what enters the network at the places, as tints, if these are new, or null. */
  @JSProperty
  public abstract Int8Array getInputs();

  /** Returns the numbers of a {@link Frame}; null with a refusal. */
  @JSProperty
  public abstract Float64Array getFrame();

  /** Returns the answers in the order of the questions. */
  @JSProperty
  public abstract JSArray<ArrayBufferView> getAnswers();

  /** Returns why the request was not carried out, or null. */
  @JSProperty
  public abstract String getRefusal();

  /** Makes the reply to a request that was carried out. */
  @JSBody(
      params = {"run", "scene", "inputs", "frame", "answers"},
      script = "return { run, scene, inputs, frame, answers, refusal: null };")
  public static native Reply of(
      int run, Scene scene, Int8Array inputs, Float64Array frame, JSArray<ArrayBufferView> answers);

  /** Makes the reply to a request that cannot be carried out. */
  @JSBody(
      params = {"run", "refusal"},
      script = "return { run, scene: null, inputs: null, frame: null, answers: [], refusal };")
  public static native Reply refusing(int run, String refusal);
}
