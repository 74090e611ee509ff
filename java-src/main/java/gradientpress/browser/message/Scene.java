package gradientpress.browser.message;

import gradientpress.browser.page.Texts;
import gradientpress.data.DataSet;
import gradientpress.data.Split;
import gradientpress.example.TrainerSession;
import gradientpress.example.Vocabulary;
import gradientpress.nn.Network;
import gradientpress.nn.Samples;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;
import org.teavm.jso.core.JSArray;
import org.teavm.jso.core.JSString;
import org.teavm.jso.typedarrays.Float64Array;
import org.teavm.jso.typedarrays.Int32Array;

/**
 * What the worker tells the page of a session: all that the pictures show and that training never
 * changes.
 */
public abstract class Scene implements JSObject {
  /** Returns which of the {@link gradientpress.nn.Task}s it is. */
  @JSProperty
  public abstract int getTask();

  /** Returns the side of an image, or 0. */
  @JSProperty
  public abstract int getImageSide();

  @JSProperty
  public abstract JSArray<JSString> getAxes();

  @JSProperty
  public abstract JSArray<JSString> getOutputs();

  @JSProperty
  public abstract JSArray<JSString> getClassNames();

  /** Returns the names of what enters the network. */
  @JSProperty
  public abstract JSArray<JSString> getInputs();

  /** Returns the name of the loss that training makes small. */
  @JSProperty
  public abstract String getLoss();

  /**
   * Returns all names that the article knows for the value of a control: an activation, or an
   * optimizer.
   */
  @JSBody(
      params = {"scene", "control"},
      script = "return scene.names[control];")
  public static native JSArray<NameObject> names(Scene scene, String control);

  /** Returns the number of the network's inputs and the units of each layer. */
  @JSProperty
  public abstract Int32Array getSizes();

  /** Returns the raw inputs of the training set, and so on. */
  @JSProperty
  public abstract Float64Array getTrainingFeatures();

  @JSProperty
  abstract Float64Array getTrainingTargets();

  @JSProperty
  abstract Float64Array getTestFeatures();

  @JSProperty
  abstract Float64Array getTestTargets();

  /**
   * Returns the {@linkplain gradientpress.data.Scale scales} of the points, one after the other.
   */
  @JSProperty
  public abstract Float64Array getScales();

  /** Adds what the worker does not know, since it trains with the stretched numbers. */
  @JSProperty
  public abstract void setScales(Float64Array scales);

  /** Makes the scene of a session. */
  public static Scene of(TrainerSession session) {
    Vocabulary words = PageVocabulary.ofThisPage();
    DataSet dataSet = session.dataSet();
    Split split = session.split();
    Network network = session.network();
    int[] sizes = new int[network.depth() + 1];
    for (int l = 0; l < sizes.length; l++) {
      sizes[l] = network.size(l);
    }
    return of(
        dataSet.task().ordinal(),
        dataSet.imageSide(),
        Texts.of(dataSet.axes()),
        Texts.of(dataSet.outputs()),
        Texts.of(dataSet.classNames()),
        Texts.of(session.featureMap().names()),
        session.loss().name(),
        activations(words),
        optimizers(words),
        Int32Array.fromJavaArray(sizes),
        Float64Array.fromJavaArray(split.training().features()),
        Float64Array.fromJavaArray(split.training().targets()),
        Float64Array.fromJavaArray(split.test().features()),
        Float64Array.fromJavaArray(split.test().targets()));
  }

  private static JSArray<NameObject> activations(Vocabulary words) {
    JSArray<NameObject> names = new JSArray<>();
    for (String name : words.activations()) {
      names.push(NameObject.of(words.activation(name)));
    }
    return names;
  }

  private static JSArray<NameObject> optimizers(Vocabulary words) {
    JSArray<NameObject> names = new JSArray<>();
    for (String name : words.optimizers()) {
      names.push(NameObject.of(words.optimizer(name)));
    }
    return names;
  }

  /** Returns the points, with raw inputs. */
  public static Split split(Scene scene) {
    int axes = scene.getAxes().getLength();
    int outputs = scene.getOutputs().getLength();
    return new Split(
        Samples.of(
            scene.getTrainingFeatures().toJavaArray(),
            scene.getTrainingTargets().toJavaArray(),
            axes,
            outputs),
        Samples.of(
            scene.getTestFeatures().toJavaArray(),
            scene.getTestTargets().toJavaArray(),
            axes,
            outputs));
  }

  @JSBody(
      params = {
        "task",
        "imageSide",
        "axes",
        "outputs",
        "classNames",
        "inputs",
        "loss",
        "activation",
        "optimizer",
        "sizes",
        "trainingFeatures",
        "trainingTargets",
        "testFeatures",
        "testTargets"
      },
      script =
          "return { task, imageSide, axes, outputs, classNames, inputs, loss, sizes,"
              + " names: { activation, optimizer }, trainingFeatures, trainingTargets, testFeatures,"
              + " testTargets };")
  private static native Scene of(
      int task,
      int imageSide,
      JSArray<JSString> axes,
      JSArray<JSString> outputs,
      JSArray<JSString> classNames,
      JSArray<JSString> inputs,
      String loss,
      JSArray<NameObject> activation,
      JSArray<NameObject> optimizer,
      Int32Array sizes,
      Float64Array trainingFeatures,
      Float64Array trainingTargets,
      Float64Array testFeatures,
      Float64Array testTargets);
}
