package gradientpress.bench;

import gradientpress.nn.Hyperparameters;
import gradientpress.nn.Network;
import gradientpress.nn.Samples;
import gradientpress.nn.Sweep;
import gradientpress.nn.Training;
import gradientpress.nn.UnitNumbers;
import gradientpress.nn.activation.Activations;
import gradientpress.nn.loss.Loss;
import gradientpress.nn.loss.MeanSquaredError;
import gradientpress.nn.loss.SoftmaxCrossEntropy;
import gradientpress.nn.math.Numbers;
import gradientpress.nn.optimizer.GradientDescent;

/** One workload in training, by the classes that the product trains with and no others. */
final class Contestant {
  /** Rows of one pass when no training is meant: a line of the picture. */
  private static final int LINE = 100;

  private final Network network;
  private final Training training;
  private final Samples samples;
  private final double[] chunk;
  private final double[] predictions;
  private final double[] grid;
  private final Sweep sweep;
  private final UnitNumbers picture;

  /**
   * Prepares to train.
   *
   * @param sizes number of inputs, units of each hidden layer, number of outputs
   * @param activation of the hidden layers; the outputs are linear
   * @param parameters first weights and biases, in the order of {@link Network#parameters()}
   * @param features {@code [samples × inputs]}
   * @param targets {@code [samples × outputs]}
   * @param grid points of the picture, {@code [points × inputs]}; empty for none
   * @param seed decides the order of the samples
   */
  Contestant(
      int[] sizes,
      String activation,
      double learningRate,
      int batch,
      double[] parameters,
      double[] features,
      double[] targets,
      double[] grid,
      int seed) {
    int inputs = sizes[0];
    int outputs = sizes[sizes.length - 1];
    Loss loss = outputs == 1 ? new MeanSquaredError() : new SoftmaxCrossEntropy();
    network = Network.withHidden(sizes, Activations.named(activation), Math.max(batch, LINE));
    Numbers.copy(parameters, 0, network.parameters(), 0, parameters.length);
    samples = new Samples(features.length / inputs, inputs, outputs);
    Numbers.copy(features, 0, samples.features(), 0, features.length);
    Numbers.copy(targets, 0, samples.targets(), 0, targets.length);
    Hyperparameters plain = Hyperparameters.plain(loss, new GradientDescent(), learningRate, batch);
    training = new Training(network, plain, samples, seed);
    chunk = new double[LINE * inputs];
    predictions = new double[targets.length];
    this.grid = grid;
    int points = grid.length / inputs;
    sweep = points == 0 ? null : new Sweep(network, loss, points);
    picture = new UnitNumbers(0, network.units(), points);
  }

  void trainEpochs(int count) {
    for (int i = 0; i < count; i++) {
      training.epoch();
    }
  }

  double[] parameters() {
    return network.parameters();
  }

  /** Returns the outputs for all samples before the loss's own activation. */
  double[] outputs() {
    int inputs = samples.inputs();
    int outputs = samples.outputs();
    for (int from = 0; from < samples.rows(); from += LINE) {
      int rows = Math.min(LINE, samples.rows() - from);
      Numbers.copy(samples.features(), from * inputs, chunk, 0, rows * inputs);
      Numbers.copy(network.forward(chunk, rows), 0, predictions, from * outputs, rows * outputs);
    }
    return predictions;
  }

  /** Returns what every unit says to every point of the grid, {@code [units × points]}. */
  double[] draw() {
    sweep.run(grid, picture);
    return picture.numbers();
  }
}
