package gradientpress.browser;

import gradientpress.example.TrainerSpecification;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;

/** A specification as the page carries it: a plain object, typed when the site was built. */
abstract class SpecificationObject implements JSObject {
  @JSProperty
  abstract String getData();

  @JSProperty
  abstract double getNoise();

  @JSProperty
  abstract int getPoints();

  @JSProperty
  abstract String getActivation();

  @JSProperty
  abstract double getLearningRate();

  @JSProperty
  abstract int getBatch();

  @JSProperty
  abstract int getEpochs();

  @JSProperty
  abstract int getSeed();

  /** Returns the units of the hidden layers: JSO has no property of type int[]. */
  @JSBody(params = "specification", script = "return new Int32Array(specification.hidden);")
  static native org.teavm.jso.typedarrays.Int32Array hidden(SpecificationObject specification);

  /** Returns a copy in which the value of one control is another. */
  @JSBody(
      params = {"specification", "control", "value"},
      script =
          "const next = { ...specification };"
              + "switch (control) {"
              + "  case 'hidden': next.hidden = value ? value.split(',').map(Number) : []; break;"
              + "  case 'learning-rate': next.learningRate = Number(value); break;"
              + "  default: next[control] = value;"
              + "}"
              + "return next;")
  static native SpecificationObject with(
      SpecificationObject specification, String control, String value);

  /**
   * Returns the checked specification.
   *
   * @throws IllegalArgumentException if a value is out of bounds
   */
  static TrainerSpecification read(SpecificationObject object) {
    return new TrainerSpecification(
        object.getData(),
        object.getNoise(),
        object.getPoints(),
        hidden(object).copyToJavaArray(),
        object.getActivation(),
        object.getLearningRate(),
        object.getBatch(),
        object.getEpochs(),
        object.getSeed());
  }
}
