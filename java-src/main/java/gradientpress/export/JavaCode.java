package gradientpress.export;

import gradientpress.nn.Task;

/** A network as a Java class, which has {@code predict} and, for classes, {@code classify}. */
final class JavaCode implements NetworkFormat {
  private static final String STANDARDIZE =
      """

        /** Shifts and scales each feature as in training, to mean 0 and standard deviation 1. */
        private static double[] standardize(double[] values) {
          double[] standardized = new double[values.length];
          for (int i = 0; i < values.length; i++) {
            standardized[i] = (values[i] - MEANS[i]) * FACTORS[i];
          }
          return standardized;
        }
      """;

  private static final String EACH_SIGMOID =
      """
          for (int k = 0; k < values.length; k++) {
            values[k] = sigmoid(values[k]);
          }
      """;

  private static final String SOFTMAX =
      """

        /** Makes the outputs share a probability of one. */
        private static double[] softmax(double[] outputs) {
          double largest = Arrays.stream(outputs).max().getAsDouble();
          double total = 0;
          for (int k = 0; k < outputs.length; k++) {
            outputs[k] = Math.exp(outputs[k] - largest); // so that nothing overflows
            total += outputs[k];
          }
          for (int k = 0; k < outputs.length; k++) {
            outputs[k] /= total;
          }
          return outputs;
        }
      """;

  private static final String MARGIN =
      """

        /** Maps -1 to 1 to 0 to 1; of several outputs beyond it, the largest stays the largest. */
        private static double[] margin(double[] outputs) {
          double largest = Arrays.stream(outputs).max().getAsDouble();
          double moved = Math.min(Math.max(largest, outputs.length > 1 ? 0 : -1), 1);
          for (int k = 0; k < outputs.length; k++) {
            outputs[k] = Math.max(0, (outputs[k] - largest + moved + 1) / 2);
          }
          return outputs;
        }
      """;

  private static final String LAYERS =
      """
          for (Layer layer : LAYERS) {
            double[] next = layer.biases().clone();
            for (int unit = 0; unit < next.length; unit++) {
              for (int i = 0; i < values.length; i++) {
                next[unit] += layer.weights()[unit][i] * values[i];
              }
              next[unit] = layer.activation().applyAsDouble(next[unit]);
            }
            values = next;
          }
      """;

  private static final String CLASSIFY_ONE =
      """

        /** Returns the name of the class that the network takes the inputs for. */
        public static String classify(double... inputs) {
          return CLASSES[predict(inputs)[0] > 0.5 ? 1 : 0];
        }
      """;

  private static final String CLASSIFY =
      """

        /** Returns the name of the class that the network takes the inputs for. */
        public static String classify(double... inputs) {
          double[] predictions = predict(inputs);
          int best = 0;
          for (int k = 1; k < predictions.length; k++) {
            if (predictions[k] > predictions[best]) {
              best = k;
            }
          }
          return CLASSES[best];
        }
      """;

  @Override
  public String name() {
    return "java";
  }

  @Override
  public String label() {
    return "Java";
  }

  @Override
  public String fileName() {
    return "Network.java";
  }

  @Override
  public String write(TrainedNetwork network, NumberText numbers) {
    Source source = new Source(numbers.floating(), Quoted::java);
    Prediction prediction = network.prediction();
    if (prediction == Prediction.SOFTMAX || prediction == Prediction.MARGIN) {
      source.line("import java.util.Arrays;");
    }
    source.line("import java.util.function.DoubleUnaryOperator;").line();
    source.line("// ", Quoted.javaComment(network.title()));
    for (String line : network.introduction()) {
      source.line("// ", line);
    }
    source.line("public final class Network {");
    names(network, source);
    features(network, source);
    functions(network, source);
    layers(network, source);
    predict(network, source);
    return source.line("}").toString();
  }

  private static void names(TrainedNetwork network, Source source) {
    source.line("  /** What goes in, in this order. */");
    source.line("  public static final String[] INPUTS = {", source.list(network.inputs()), "};");
    if (network.task() != Task.REGRESSION) {
      source.line().line("  /** What the network tells apart. */");
      source.line(
          "  public static final String[] CLASSES = {", source.list(network.classes()), "};");
    }
  }

  private static void features(TrainedNetwork network, Source source) {
    String[] features = network.features();
    if (features.length > 0) {
      String point = network.inputs().length > 1 ? "double x, double y" : "double x";
      source.line().line("  /** Returns what the network sees of the inputs. */");
      source.line("  private static double[] features(", point, ") {");
      source.line("    return new double[] {", Formulas.javaOf(features), "};").line("  }");
    }
    if (network.means().length > 0) {
      String array = "  private static final double[] ";
      source.line().line(array, "MEANS = {", source.list(network.means()), "};");
      source.line(array, "FACTORS = {", source.list(network.factors()), "};").text(STANDARDIZE);
    }
  }

  private static void functions(TrainedNetwork network, Source source) {
    for (String activation : network.activations()) {
      source
          .line()
          .line(
              "  private static double ",
              Formulas.activation(activation).javaName(),
              "(double z) {");
      source.line("    return ", Formulas.activation(activation).java(), ";").line("  }");
    }
    source.text(
        switch (network.prediction()) {
          case SOFTMAX -> SOFTMAX;
          case MARGIN -> MARGIN;
          case SIGMOID, NONE -> "";
        });
  }

  private static void layers(TrainedNetwork network, Source source) {
    source.line();
    source.line("  /** Each unit has a row of weights, one for each of its inputs, and a bias. */");
    source.line("  private record Layer(");
    source.line("      DoubleUnaryOperator activation, double[][] weights, double[] biases) {}");
    source.line().line("  private static final Layer[] LAYERS = {");
    TrainedLayer[] layers = network.layers();
    for (int l = 0; l < layers.length; l++) {
      source.line("    new Layer(");
      source.line("        Network::", Formulas.activation(layers[l].activation()).javaName(), ",");
      source.line("        new double[][] {").rows("          ", "{", layers[l].weights(), "}");
      source.line("        },");
      String end = l < layers.length - 1 ? "})," : "})";
      source.line("        new double[] {", source.list(layers[l].biases()), end);
    }
    source.line("  };").line().line("  private Network() {}");
  }

  private static void predict(TrainedNetwork network, Source source) {
    source.line().line("  /** Returns ", network.meaning(), ", in an array. */");
    source.line("  public static double[] predict(double... inputs) {");
    String point = network.inputs().length > 1 ? "inputs[0], inputs[1]" : "inputs[0]";
    String seen = network.features().length > 0 ? "features(".concat(point).concat(")") : "inputs";
    source.line("    double[] values = ", network.standardized(seen), ";");
    source.text(LAYERS);
    Prediction prediction = network.prediction();
    source.text(prediction == Prediction.SIGMOID ? EACH_SIGMOID : "");
    source.line(
        switch (prediction) {
          case SOFTMAX -> "    return softmax(values);";
          case MARGIN -> "    return margin(values);";
          case SIGMOID, NONE -> "    return values;";
        });
    source.line("  }");
    if (network.task() != Task.REGRESSION) {
      source.text(network.outputs().length == 1 ? CLASSIFY_ONE : CLASSIFY);
    }
  }
}
