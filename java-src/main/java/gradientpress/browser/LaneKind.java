package gradientpress.browser;

/** What the lanes of a race may differ in. */
enum LaneKind {
  OPTIMIZER(
      "optimizer",
      "Optimizer",
      new String[] {"sgd", "momentum", "nesterov", "adagrad", "rmsprop", "adam", "adamw"},
      new String[] {
        "Gradient descent", "Momentum", "Nesterov momentum", "AdaGrad", "RMSProp", "Adam", "AdamW"
      },
      0b0100011),
  LEARNING_RATE(
      "learning-rate",
      "Learning rate",
      new String[] {"0.003", "0.01", "0.03", "0.1", "0.3", "1"},
      new String[] {"rate 0.003", "rate 0.01", "rate 0.03", "rate 0.1", "rate 0.3", "rate 1"},
      0b011110),
  ACTIVATION(
      "activation",
      "Activation",
      new String[] {
        "tanh", "relu", "leaky-relu", "elu", "swish", "softplus", "sigmoid", "sine", "linear"
      },
      new String[] {
        "tanh", "ReLU", "leaky ReLU", "ELU", "swish (SiLU)", "softplus", "sigmoid", "sine", "linear"
      },
      0b001000011),
  SEED(
      "seed",
      "Seed",
      new String[] {"1", "2", "3", "4"},
      new String[] {"seed 1", "seed 2", "seed 3", "seed 4"},
      0b1111);

  private final String key;
  private final String label;
  private final String[] values;
  private final String[] labels;

  /** A bit for each lane that is chosen unless the reader chooses others. */
  private final int usual;

  LaneKind(String key, String label, String[] values, String[] labels, int usual) {
    this.key = key;
    this.label = label;
    this.values = values;
    this.labels = labels;
    this.usual = usual;
  }

  /** Returns the author's key. */
  String key() {
    return key;
  }

  /** Returns what the reader sees as its name. */
  String label() {
    return label;
  }

  /** Returns how many values there are. */
  int count() {
    return values.length;
  }

  /** Returns a value as the author writes it. */
  String value(int place) {
    return values[place];
  }

  /** Returns what the reader sees as a value. */
  String label(int place) {
    return labels[place];
  }

  /** Says whether a lane is chosen unless the reader chooses others. */
  boolean isUsual(int place) {
    return (usual >> place & 1) != 0;
  }
}
