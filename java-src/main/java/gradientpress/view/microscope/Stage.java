package gradientpress.view.microscope;

/** The stages of what one sample does in training, in the order of computation. */
public enum Stage {
  /** What enters the network. */
  INPUT("Inputs"),
  /** Sums and activations, from the first layer to the last. */
  FORWARD("Forward pass"),
  /** What the outputs say. */
  PREDICTION("Prediction"),
  /** How wrong that is. */
  LOSS("Loss"),
  /** Errors, from the last layer to the first. */
  BACKWARD("Backward pass"),
  /** How much each weight and bias contributed. */
  GRADIENT("Gradients"),
  /** How the optimizer moves them. */
  UPDATE("Update");

  private final String title;

  Stage(String title) {
    this.title = title;
  }

  /** Returns the name that readers see. */
  public String title() {
    return title;
  }
}
