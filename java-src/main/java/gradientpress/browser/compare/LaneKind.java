package gradientpress.browser.compare;

/** What the lanes of a race may differ in. */
enum LaneKind {
  OPTIMIZER(
      "optimizer",
      "Optimizer",
      "",
      new String[] {"sgd", "momentum", "nesterov", "adagrad", "rmsprop", "adam", "adamw"},
      0b0100011),
  LEARNING_RATE(
      "learning-rate",
      "Learning rate",
      "rate ",
      new String[] {"0.003", "0.01", "0.03", "0.1", "0.3", "1"},
      0b011110),
  ACTIVATION(
      "activation",
      "Activation",
      "",
      new String[] {
        "tanh", "relu", "leaky-relu", "elu", "swish", "softplus", "sigmoid", "sine", "linear"
      },
      0b001000011),
  SEED("seed", "Seed", "seed ", new String[] {"1", "2", "3", "4"}, 0b1111);

  private final String key;
  private final String label;
  private final String unit;
  private final String[] values;

  /** A bit for each lane that is chosen unless the reader chooses others. */
  private final int usual;

  LaneKind(String key, String label, String unit, String[] values, int usual) {
    this.key = key;
    this.label = label;
    this.unit = unit;
    this.values = values;
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

  /** Returns a value as a name for the lane. */
  String name(int place) {
    return unit.concat(values[place]);
  }

  /** Says whether a lane is chosen unless the reader chooses others. */
  boolean isUsual(int place) {
    return (usual >> place & 1) != 0;
  }
}
