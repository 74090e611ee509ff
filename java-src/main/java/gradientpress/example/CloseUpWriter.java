package gradientpress.example;

import gradientpress.nn.Inspection;
import gradientpress.nn.Layer;
import gradientpress.nn.Network;
import gradientpress.nn.NumericalGradient;
import gradientpress.nn.Samples;
import gradientpress.nn.Training;
import gradientpress.nn.loss.Loss;
import gradientpress.nn.math.Numbers;

/** Writes the numbers of a {@link CloseUp}, in the order that is described there. */
final class CloseUpWriter {
  private final double[] numbers;
  private int at;

  private CloseUpWriter(int length) {
    numbers = new double[length];
  }

  /** Takes the close-up of a single sample, and leaves the training as it is. */
  static double[] write(Network network, Loss loss, Training training, double[] raw, Samples one) {
    CloseUpWriter writer = new CloseUpWriter(CloseUp.length(network, raw.length));
    writer.writeAll(network, loss, training, raw, one);
    return writer.numbers;
  }

  private void writeAll(Network network, Loss loss, Training training, double[] raw, Samples one) {
    Inspection inspection = new Inspection(network, loss);
    inspection.look(one.features(), one.targets());
    numbers[at++] = inspection.loss();
    numbers[at++] = training.rate();
    numbers[at++] = training.priceInGradients();
    add(one.targets(), one.outputs());
    add(inspection.predictions(), one.outputs());
    add(raw, raw.length);
    add(one.features(), one.inputs());
    for (int l = 1; l <= network.depth(); l++) {
      Layer layer = network.layer(l);
      add(layer.sums, layer.units);
      add(layer.outputs, layer.units);
      add(inspection.slopes(l), layer.units);
      add(inspection.activationErrors(l), layer.units);
      add(layer.errors, layer.units);
    }
    int parameters = network.parameters().length;
    add(network.parameters(), parameters);
    add(network.gradients(), parameters);
    add(NumericalGradient.of(network, loss, one.features(), one.targets()), parameters);
    add(training.stepOn(one), parameters);
    add(network.gradients(), parameters);
  }

  private void add(double[] from, int count) {
    Numbers.copy(from, 0, numbers, at, count);
    at += count;
  }
}
