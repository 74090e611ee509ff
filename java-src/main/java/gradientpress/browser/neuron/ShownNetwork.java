package gradientpress.browser.neuron;

import gradientpress.browser.message.Frame;
import gradientpress.browser.message.Scene;
import gradientpress.browser.page.Texts;
import gradientpress.view.DiagramGeometry;
import gradientpress.view.UnitNames;

/**
 * The network of a run that a figure shows, as a module reads it that is loaded late: what its
 * units are called, and what its parameters are.
 */
final class ShownNetwork {
  private final Scene scene;
  private final DiagramGeometry geometry;
  private final UnitNames names;
  private final double[] parameters;

  /** Reads what never changes of it. */
  ShownNetwork(Scene scene) {
    this.scene = scene;
    String[] inputs = Texts.read(scene.getInputs());
    String[] outputs = Texts.read(scene.getOutputs());
    geometry =
        new DiagramGeometry(scene.getSizes().toJavaArray(), scene.getImageSide(), inputs, outputs);
    names = new UnitNames(geometry, inputs, outputs);
    parameters = new double[geometry.parameters()];
  }

  /** Says whether this is the network of a scene. */
  boolean isOf(Scene other) {
    return scene == other;
  }

  /** Takes over the parameters as they are now. */
  void take(Frame frame) {
    frame.readParameters(parameters);
  }

  DiagramGeometry geometry() {
    return geometry;
  }

  UnitNames names() {
    return names;
  }

  /** Returns the value of a weight or bias, given its place among the parameters. */
  double parameter(int place) {
    return parameters[place];
  }

  /** Returns the number among all of the first unit that has weights. */
  int firstNeuron() {
    return geometry.number(1, 0);
  }

  /** Returns how many units have weights. */
  int neurons() {
    return geometry.units() - firstNeuron();
  }

  /** Says whether what enters a layer is too much for one thing each: the pixels of an image. */
  boolean readsImage(int layer) {
    return layer == 1 && geometry.isImage();
  }
}
