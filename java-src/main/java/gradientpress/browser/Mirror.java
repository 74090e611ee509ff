package gradientpress.browser;

import gradientpress.data.DataSet;
import gradientpress.data.Split;
import gradientpress.example.LossHistory;
import gradientpress.nn.Network;
import gradientpress.nn.Samples;
import gradientpress.nn.activation.Linear;
import gradientpress.view.Plane;
import gradientpress.view.Plot;
import gradientpress.view.Plots;
import org.teavm.jso.typedarrays.Float64Array;

/**
 * The page's image of a session that runs in the worker, as far as pictures show it: the scene,
 * which stays, and what the last frame changed. It cannot train.
 */
final class Mirror {
  private final DataSet dataSet;
  private final String[] inputs;
  private final Network network;
  private final Plot plot;
  private final double[] plotNumbers;
  private final LossHistory history = new LossHistory();

  Mirror(Scene scene) {
    dataSet = new MirroredDataSet(scene);
    inputs = Texts.read(scene.getInputs());
    // What the units do is the worker's business: here only the weights count.
    network = Network.withHidden(scene.getSizes().toJavaArray(), new Linear(), 1);
    plot =
        Plots.of(
            dataSet,
            new Split(
                samples(scene.getTrainingFeatures(), scene.getTrainingTargets()),
                samples(scene.getTestFeatures(), scene.getTestTargets())),
            Plane.LIVE);
    plotNumbers = new double[plot.length()];
  }

  /** Takes over what a frame of the same run brings. */
  void take(Frame frame) {
    frame.read(history, network.parameters(), plotNumbers);
  }

  DataSet dataSet() {
    return dataSet;
  }

  /** Returns the names of what enters the network. */
  String[] inputs() {
    return inputs;
  }

  Network network() {
    return network;
  }

  Plot plot() {
    return plot;
  }

  /** Returns the numbers of the plot, as of the last frame. */
  double[] plotNumbers() {
    return plotNumbers;
  }

  LossHistory history() {
    return history;
  }

  private Samples samples(Float64Array features, Float64Array targets) {
    return Samples.of(
        features.toJavaArray(),
        targets.toJavaArray(),
        dataSet.axes().length,
        dataSet.outputs().length);
  }
}
