package gradientpress.nn;

import gradientpress.nn.loss.Loss;
import gradientpress.nn.math.Numbers;

/**
 * Every number that one sample makes in a network, on its way forward and its error's way back.
 *
 * <p>It is the same forward and backward pass that training uses, on a batch of one: so what a
 * reader is shown is what the network does. Its numbers hold until the network's next pass.
 */
public final class Inspection {
  private final Network network;
  private final Loss loss;
  private final double[] predictions;
  private final double[] lossSlopes;
  private double lossOfSample;

  /** Prepares to look into a network. */
  public Inspection(Network network, Loss loss) {
    this.network = network;
    this.loss = loss;
    this.predictions = new double[network.outputs()];
    this.lossSlopes = new double[network.outputs()];
  }

  /**
   * Runs a sample through the network and its error back.
   *
   * @param features {@code [inputs]}
   * @param targets {@code [outputs]}
   */
  public void look(double[] features, double[] targets) {
    int width = network.outputs();
    double[] outputs = network.forward(features, 1);
    lossOfSample = loss.sum(outputs, targets, 1, width);
    loss.predict(outputs, predictions, 1, width);
    loss.errors(outputs, targets, network.outputErrors(), 1, width);
    Numbers.copy(network.outputErrors(), 0, lossSlopes, 0, width); // which the way back overwrites
    network.backward(features, 1);
  }

  /** Returns the weighted sum z of a unit, its bias included; layers count from 1. */
  public double sum(int layer, int unit) {
    return network.layer(layer).sums[unit];
  }

  /** Returns the activation a = f(z) of a unit. */
  public double activation(int layer, int unit) {
    return network.layer(layer).outputs[unit];
  }

  /** Returns the slope f′(z) of each unit of a layer: by what an error passes its activation. */
  public double[] slopes(int l) {
    Layer layer = network.layer(l);
    double[] slopes = new double[layer.units];
    for (int i = 0; i < slopes.length; i++) {
      slopes[i] = 1;
    }
    layer.activation.multiplyByDerivative(layer.sums, layer.outputs, slopes, slopes.length);
    return slopes;
  }

  /** Returns the derivative of the loss by the activation of each unit of a layer, ∂L/∂a. */
  public double[] activationErrors(int l) {
    if (l == network.depth()) {
      return lossSlopes;
    }
    Layer next = network.layer(l + 1);
    double[] errors = new double[next.inputs];
    Product.backward(next, network.parameters()).run(next.errors, errors, 1);
    return errors;
  }

  /** Returns the error term of a unit: the derivative of the loss by its weighted sum, ∂L/∂z. */
  public double error(int layer, int unit) {
    return network.layer(layer).errors[unit];
  }

  /** Returns the derivative of the loss by the weight from an input to a unit of a layer. */
  public double weightGradient(int layer, int unit, int input) {
    int inputs = network.layer(layer).inputs;
    return network.gradients()[network.weightsOf(layer) + unit * inputs + input];
  }

  /** Returns the derivative of the loss by the bias of a unit. */
  public double biasGradient(int layer, int unit) {
    return network.gradients()[network.biasesOf(layer) + unit];
  }

  /** Returns what the network says, output by output, after the loss's own activation if any. */
  public double[] predictions() {
    return predictions;
  }

  /** Returns the loss of the sample. */
  public double loss() {
    return lossOfSample;
  }
}
