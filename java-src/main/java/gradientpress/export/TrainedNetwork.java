package gradientpress.export;

import gradientpress.data.DataSet;
import gradientpress.data.FeatureMap;
import gradientpress.data.Table;
import gradientpress.example.TrainerSpecification;
import gradientpress.nn.Check;
import gradientpress.nn.Task;
import gradientpress.nn.activation.Activation;
import gradientpress.nn.math.Digest;
import gradientpress.nn.math.Numbers;

/** A trained network as every format describes it: from raw inputs to predictions. */
public final class TrainedNetwork {
  private final String title;
  private final TrainerSpecification specification;
  private final DataSet dataSet;
  private final FeatureMap featureMap;
  private final TrainedLayer[] layers;
  private final String loss;
  private final int epoch;
  private final String digest;

  /**
   * Describes a network.
   *
   * @param title what its figure is called
   * @param specification what was trained
   * @param featureMap what the network sees of the raw inputs
   * @param parameters all weights and biases, in the network's order
   * @param epoch how many epochs were trained
   * @throws IllegalArgumentException if the parameters are not as many as the network has, or not
   *     all finite, as after a run that diverged
   */
  public TrainedNetwork(
      String title,
      TrainerSpecification specification,
      FeatureMap featureMap,
      double[] parameters,
      int epoch) {
    this.title = title;
    this.specification = specification;
    this.dataSet = specification.data().dataSet();
    this.featureMap = featureMap;
    this.loss = specification.training().lossFor(dataSet.task()).name();
    this.epoch = epoch;
    int[] sizes = specification.network().sizes(featureMap.inputs(), dataSet.outputs().length);
    int count = 0;
    for (int l = 1; l < sizes.length; l++) {
      count += (sizes[l - 1] + 1) * sizes[l];
    }
    Check.equal("parameters", parameters.length, count);
    for (double parameter : parameters) {
      Check.range("a parameter", parameter, -Double.MAX_VALUE, Double.MAX_VALUE);
    }
    this.layers = layers(sizes, specification.network().layerActivations(), parameters);
    this.digest = Digest.of(parameters);
  }

  private static TrainedLayer[] layers(int[] sizes, Activation[] activations, double[] parameters) {
    TrainedLayer[] layers = new TrainedLayer[sizes.length - 1];
    int next = 0;
    for (int l = 0; l < layers.length; l++) {
      int inputs = sizes[l];
      double[][] weights = new double[sizes[l + 1]][inputs];
      for (double[] ofUnit : weights) {
        Numbers.copy(parameters, next, ofUnit, 0, inputs);
        next += inputs;
      }
      double[] biases = new double[weights.length];
      Numbers.copy(parameters, next, biases, 0, biases.length);
      next += biases.length;
      layers[l] = new TrainedLayer(activations[l].name(), weights, biases);
    }
    return layers;
  }

  String title() {
    return title;
  }

  Task task() {
    return dataSet.task();
  }

  /** Returns the names of the raw inputs. */
  String[] inputs() {
    return dataSet.axes();
  }

  /** Returns the names of the outputs. */
  String[] outputs() {
    return dataSet.outputs();
  }

  /** Returns the names of the classes; empty where numbers are learnt. */
  String[] classes() {
    return dataSet.classNames();
  }

  /** Returns the names of what the network sees of the raw inputs; empty for the inputs as such. */
  String[] features() {
    return specification.data().features();
  }

  /** Returns what is subtracted from the features; empty if they are not standardized. */
  double[] means() {
    return featureMap.means();
  }

  /** Returns what the features are multiplied by after that; empty likewise. */
  double[] factors() {
    return featureMap.factors();
  }

  /** Returns an expression of the features, as it enters the first layer. */
  String standardized(String features) {
    return means().length == 0 ? features : "standardize(".concat(features).concat(")");
  }

  /** Returns the layers from the first hidden one to that of the outputs. */
  TrainedLayer[] layers() {
    return layers;
  }

  String loss() {
    return loss;
  }

  /** Returns how outputs become predictions. */
  Prediction prediction() {
    return Formulas.prediction(loss);
  }

  int seed() {
    return specification.seed();
  }

  int epoch() {
    return epoch;
  }

  /** Returns the fingerprint of all weights and biases. */
  String digest() {
    return digest;
  }

  /** Returns the activations that occur, each once, with those of the predictions. */
  String[] activations() {
    String[] all = new String[layers.length + 1];
    int count = 0;
    for (TrainedLayer layer : layers) {
      count = addOnce(layer.activation(), all, count);
    }
    if (prediction() == Prediction.SIGMOID) {
      count = addOnce(prediction().key(), all, count);
    }
    String[] once = new String[count];
    for (int i = 0; i < count; i++) {
      once[i] = all[i];
    }
    return once;
  }

  private static int addOnce(String name, String[] to, int count) {
    for (int i = 0; i < count; i++) {
      if (to[i].equals(name)) {
        return count;
      }
    }
    to[count] = name;
    return count + 1;
  }

  /** Returns what a reader of the code should know first, line by line. */
  String[] introduction() {
    StringBuilder text = new StringBuilder("A neural network that was trained for ");
    text.append(epoch).append(epoch == 1 ? " epoch" : " epochs").append(" from the seed ");
    text.append(seed()).append("; fingerprint of its weights: ").append(digest).append('.');
    if (!dataSet.name().equals(Table.NAME)) {
      return new String[] {text.toString()};
    }
    return new String[] {
      text.toString(),
      "Its numbers are those of the figure, where a column of inputs that left -6 to 6 was stretched",
      "evenly to -5 to 5, and numbers to learn that left -1 to 1 were stretched evenly to -1 to 1."
    };
  }

  /** Returns what a prediction is, as the end of "Returns …". */
  String meaning() {
    boolean probability = prediction() == Prediction.SIGMOID || prediction() == Prediction.SOFTMAX;
    return switch (task()) {
      case BINARY ->
          probability
              ? "the probability of the second class"
              : "a number, above 0.5 for the second class";
      case CLASSES ->
          probability
              ? "the probability of each class"
              : "a number for each class, the largest for the right one";
      case REGRESSION -> "the number that belongs to the inputs";
    };
  }
}
