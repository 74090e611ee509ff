package gradientpress.example;

import gradientpress.nn.Check;
import gradientpress.nn.activation.Activation;
import gradientpress.nn.initialization.Initialization;
import gradientpress.nn.initialization.Initializations;

/**
 * The network of a trainer before its first step.
 *
 * @param hidden units of each hidden layer; empty for none
 * @param activations name of the activation of each hidden layer, or a single one for all
 * @param outputActivation name of the output layer's activation, or empty for that of the loss
 * @param initialization name of how the first weights are drawn
 * @param vocabulary knows the activations
 */
public record NetworkSpecification(
    int[] hidden,
    String[] activations,
    String outputActivation,
    String initialization,
    Vocabulary vocabulary) {

  /**
   * Checks every value against {@link Limits} and the catalogues.
   *
   * @throws IllegalArgumentException naming the value that is out of bounds
   */
  public NetworkSpecification {
    hidden = hidden.clone();
    activations = activations.clone();
    Check.range("hidden layers", hidden.length, 0, Limits.MAX_HIDDEN_LAYERS);
    for (int units : hidden) {
      Check.range("units of a hidden layer", units, 1, Limits.MAX_UNITS);
    }
    if (activations.length != 1) {
      Check.equal("activations", activations.length, hidden.length);
    }
    for (String activation : activations) {
      vocabulary.activation(activation);
    }
    if (!outputActivation.isEmpty()) {
      vocabulary.activation(outputActivation);
    }
    Initializations.named(initialization);
  }

  /** Describes a network in the words of the catalogues. */
  public NetworkSpecification(
      int[] hidden, String[] activations, String outputActivation, String initialization) {
    this(hidden, activations, outputActivation, initialization, new Vocabulary());
  }

  @Override
  public int[] hidden() {
    return hidden.clone();
  }

  @Override
  public String[] activations() {
    return activations.clone();
  }

  /** Returns the activation of each layer, the output layer included. */
  public Activation[] layerActivations() {
    Activation[] layers = new Activation[hidden.length + 1];
    for (int l = 0; l < hidden.length; l++) {
      layers[l] = vocabulary.activation(activations[activations.length == 1 ? 0 : l]);
    }
    String output = outputActivation.isEmpty() ? "linear" : outputActivation;
    layers[hidden.length] = vocabulary.activation(output);
    return layers;
  }

  /** Returns the sizes of all layers, from the inputs to the outputs. */
  public int[] sizes(int inputs, int outputs) {
    int[] sizes = new int[hidden.length + 2];
    sizes[0] = inputs;
    for (int l = 0; l < hidden.length; l++) {
      sizes[l + 1] = hidden[l];
    }
    sizes[sizes.length - 1] = outputs;
    return sizes;
  }

  /** Returns how the first weights are drawn. */
  Initialization firstWeights() {
    return Initializations.named(initialization);
  }
}
