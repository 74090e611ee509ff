package gradientpress.view.microscope;

/**
 * What a network and its training are made of, by the names of the catalogues.
 *
 * @param inputs names that readers see of what enters the network
 * @param standardized whether that is shifted and scaled
 * @param activations of each hidden layer, or a single one for all
 * @param outputActivation of the output layer, or empty for none
 * @param loss what is made small
 * @param optimizer how parameters move
 * @param l1 price on the sizes of the weights, 0 for none
 * @param l2 price on their squares, 0 for none
 * @param clip length to which a longer gradient is clipped, 0 for never
 */
public record Recipe(
    String[] inputs,
    boolean standardized,
    String[] activations,
    String outputActivation,
    String loss,
    String optimizer,
    double l1,
    double l2,
    double clip) {

  /** Returns the activation of a layer, from 1 to the depth of the network. */
  String activation(int layer, int depth) {
    if (layer == depth) {
      return outputActivation.isEmpty() ? "linear" : outputActivation;
    }
    return activations[activations.length == 1 ? 0 : layer - 1];
  }
}
