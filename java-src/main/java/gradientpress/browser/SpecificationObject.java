package gradientpress.browser;

import gradientpress.example.DataSpecification;
import gradientpress.example.NetworkSpecification;
import gradientpress.example.TrainerSpecification;
import gradientpress.example.TrainingSpecification;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;
import org.teavm.jso.core.JSArray;
import org.teavm.jso.core.JSString;
import org.teavm.jso.typedarrays.Int32Array;

/** A specification as the page carries it: a plain object, typed when the site was built. */
abstract class SpecificationObject implements JSObject {
  @JSProperty
  abstract String getData();

  @JSProperty
  abstract int getClasses();

  @JSProperty
  abstract int getPoints();

  @JSProperty
  abstract double getTestShare();

  @JSProperty
  abstract double getNoise();

  @JSProperty
  abstract double getBalance();

  @JSProperty
  abstract boolean isStandardize();

  @JSProperty
  abstract String getOutputActivation();

  @JSProperty
  abstract String getInitialization();

  @JSProperty
  abstract String getLoss();

  @JSProperty
  abstract String getOptimizer();

  @JSProperty
  abstract double getLearningRate();

  @JSProperty
  abstract String getSchedule();

  @JSProperty
  abstract int getBatch();

  @JSProperty
  abstract double getL1();

  @JSProperty
  abstract double getL2();

  @JSProperty
  abstract double getDropout();

  @JSProperty
  abstract double getClip();

  @JSProperty
  abstract int getPatience();

  @JSProperty
  abstract int getEpochs();

  @JSProperty
  abstract int getSeed();

  @JSProperty
  abstract JSArray<JSString> getFeatures();

  @JSProperty
  abstract JSArray<JSString> getActivations();

  /** Returns the units of the hidden layers: JSO has no property of type int[]. */
  @JSBody(params = "specification", script = "return new Int32Array(specification.hidden);")
  static native Int32Array hidden(SpecificationObject specification);

  /** Returns the points of the author's own, or null: what a page leaves out is undefined. */
  @JSBody(params = "specification", script = "return specification.table ?? null;")
  private static native TableObject table(SpecificationObject specification);

  /**
   * Returns a copy in which the value of one control is another.
   *
   * <p>The number of classes and the points that the author gives belong to the author's data set:
   * they go with it and come back with it.
   */
  @JSBody(
      params = {"specification", "author", "control", "value"},
      script =
          "const next = { ...specification };"
              + "switch (control) {"
              + "  case 'hidden': next.hidden = value ? value.split(',').map(Number) : []; break;"
              + "  case 'learning-rate': next.learningRate = Number(value); break;"
              + "  case 'activation': next.activations = [value]; break;"
              + "  case 'data': "
              + "    const { classes, table } = value === author.data ? author : { classes: 0 };"
              + "    Object.assign(next, { data: value, classes, table }); break;"
              + "  default: next[control] = value;"
              + "}"
              + "return next;")
  static native SpecificationObject with(
      SpecificationObject specification, SpecificationObject author, String control, String value);

  /**
   * Returns the checked specification.
   *
   * @throws IllegalArgumentException if a value is out of bounds
   */
  static TrainerSpecification read(SpecificationObject object) {
    TableObject table = table(object);
    return new TrainerSpecification(
        new DataSpecification(
            object.getData(),
            object.getClasses(),
            table == null ? null : TableObject.read(table),
            object.getPoints(),
            object.getTestShare(),
            object.getNoise(),
            object.getBalance(),
            Texts.read(object.getFeatures()),
            object.isStandardize()),
        new NetworkSpecification(
            hidden(object).copyToJavaArray(),
            Texts.read(object.getActivations()),
            object.getOutputActivation(),
            object.getInitialization()),
        new TrainingSpecification(
            object.getLoss(),
            object.getOptimizer(),
            object.getLearningRate(),
            object.getSchedule(),
            object.getBatch(),
            object.getL1(),
            object.getL2(),
            object.getDropout(),
            object.getClip(),
            object.getPatience()),
        object.getEpochs(),
        object.getSeed());
  }
}
