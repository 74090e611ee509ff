package gradientpress.export;

import gradientpress.nn.Task;

/** A network as a Python module, which has {@code predict} and, for classes, {@code classify}. */
final class PythonCode implements NetworkFormat {
  private static final String STANDARDIZE =
      """


      def standardize(values):
          \"""Shifts and scales each feature as in training, to mean 0 and deviation 1.\"""
          return [(value - mean) * factor for value, mean, factor in zip(values, MEANS, FACTORS)]
      """;

  private static final String SOFTMAX =
      """


      def softmax(outputs):
          \"""Makes the outputs share a probability of one.\"""
          largest = max(outputs)  # taken off, so that nothing overflows
          powers = [math.exp(z - largest) for z in outputs]
          total = sum(powers)
          return [power / total for power in powers]
      """;

  private static final String MARGIN =
      """


      def margin(outputs):
          \"""Maps -1 to 1 to 0 to 1; of several outputs beyond it, the largest stays the largest.\"""
          largest = max(outputs)
          moved = min(max(largest, 0.0 if len(outputs) > 1 else -1.0), 1.0)
          return [max(0.0, (z - largest + moved + 1) / 2) for z in outputs]
      """;

  private static final String LAYERS =
      """
          for activation, weights, biases in LAYERS:
              values = [
                  activation(sum((w * value for w, value in zip(of_unit, values)), bias))
                  for of_unit, bias in zip(weights, biases)
              ]
      """;

  private static final String CLASSIFY =
      """


      def classify(inputs):
          \"""Returns the name of the class that the network takes the inputs for.\"""
          predictions = predict(inputs)
          return CLASSES[%]
      """;

  @Override
  public String name() {
    return "python";
  }

  @Override
  public String label() {
    return "Python";
  }

  @Override
  public String fileName() {
    return "network.py";
  }

  @Override
  public String write(TrainedNetwork network, NumberText numbers) {
    Source source = new Source(numbers.floating(), Quoted::json);
    source.line("# ", Quoted.comment(network.title()));
    for (String line : network.introduction()) {
      source.line("# ", line);
    }
    source.line().line("import math");
    names(network, source);
    features(network, source);
    functions(network, source);
    layers(network, source);
    predict(network, source);
    return source.toString();
  }

  private static void names(TrainedNetwork network, Source source) {
    source.line().line("# What goes in, in this order.");
    source.line("INPUTS = [", source.list(network.inputs()), "]");
    if (network.task() != Task.REGRESSION) {
      source.line().line("# What the network tells apart.");
      source.line("CLASSES = [", source.list(network.classes()), "]");
    }
  }

  private static void features(TrainedNetwork network, Source source) {
    if (network.means().length > 0) {
      source.line().line("MEANS = [", source.list(network.means()), "]");
      source.line("FACTORS = [", source.list(network.factors()), "]");
    }
    String[] features = network.features();
    if (features.length > 0) {
      source.line().line();
      source.line("def features(", network.inputs().length > 1 ? "x, y" : "x", "):");
      source.line("    \"\"\"Returns what the network sees of the inputs.\"\"\"");
      source.line("    return [", Formulas.pythonOf(features), "]");
    }
    source.text(network.means().length > 0 ? STANDARDIZE : "");
  }

  private static void functions(TrainedNetwork network, Source source) {
    for (String activation : network.activations()) {
      source.line().line().line("def ", Formulas.activation(activation).pythonName(), "(z):");
      source.line("    return ", Formulas.activation(activation).python());
    }
    source.text(
        switch (network.prediction()) {
          case SOFTMAX -> SOFTMAX;
          case MARGIN -> MARGIN;
          case SIGMOID, NONE -> "";
        });
  }

  private static void layers(TrainedNetwork network, Source source) {
    source.line().line();
    source.line(
        "# Each layer: its activation; for each of its units a row of weights, one for each");
    source.line("# input; and the biases of its units.").line("LAYERS = [");
    for (TrainedLayer layer : network.layers()) {
      source
          .line("    (")
          .line("        ", Formulas.activation(layer.activation()).pythonName(), ",");
      source.line("        [").rows("            ", "[", layer.weights(), "]");
      source.line("        ],").line("        [", source.list(layer.biases()), "],").line("    ),");
    }
    source.line("]");
  }

  private static void predict(TrainedNetwork network, Source source) {
    source.line().line().line("def predict(inputs):");
    source.line("    \"\"\"Returns ", network.meaning(), ", in a list.\"\"\"");
    String seen = network.features().length > 0 ? "features(*inputs)" : "inputs";
    source.line("    values = ", network.standardized(seen));
    source.text(LAYERS);
    source.line(
        switch (network.prediction()) {
          case SIGMOID -> "    return [sigmoid(value) for value in values]";
          case SOFTMAX -> "    return softmax(values)";
          case MARGIN -> "    return margin(values)";
          case NONE -> "    return values";
        });
    if (network.task() != Task.REGRESSION) {
      boolean single = network.outputs().length == 1;
      String best = single ? "predictions[0] > 0.5" : "predictions.index(max(predictions))";
      source.text(CLASSIFY.replace("%", single ? "1 if predictions[0] > 0.5 else 0" : best));
    }
  }
}
