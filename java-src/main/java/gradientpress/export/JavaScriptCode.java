package gradientpress.export;

import gradientpress.nn.Task;

/** A network as an ES module, which exports {@code predict} and, for classes, {@code classify}. */
final class JavaScriptCode implements NetworkFormat {
  private static final String STANDARDIZE =
      """

      /** Shifts and scales each feature as in training, to mean 0 and standard deviation 1. */
      function standardize(values) {
        return values.map((value, i) => (value - MEANS[i]) * FACTORS[i]);
      }
      """;

  private static final String SOFTMAX =
      """

      /** Makes the outputs share a probability of one. */
      function softmax(outputs) {
        const largest = Math.max(...outputs); // taken off, so that nothing overflows
        const powers = outputs.map((z) => Math.exp(z - largest));
        const total = powers.reduce((sum, power) => sum + power);
        return powers.map((power) => power / total);
      }
      """;

  private static final String MARGIN =
      """

      /** Maps -1 to 1 to 0 to 1; of several outputs beyond it, the largest stays the largest. */
      function margin(outputs) {
        const largest = Math.max(...outputs);
        const moved = Math.min(Math.max(largest, outputs.length > 1 ? 0 : -1), 1);
        return outputs.map((z) => Math.max(0, (z - largest + moved + 1) / 2));
      }
      """;

  private static final String LAYERS =
      """
        for (const { activation, weights, biases } of LAYERS) {
          values = weights.map((ofUnit, unit) => {
            const z = ofUnit.reduce((sum, weight, i) => sum + weight * values[i], biases[unit]);
            return activation(z);
          });
        }
      """;

  private static final String CLASSIFY =
      """

      /** Returns the name of the class that the network takes the inputs for. */
      export function classify(inputs) {
        const predictions = predict(inputs);
        return CLASSES[%];
      }
      """;

  @Override
  public String name() {
    return "javascript";
  }

  @Override
  public String label() {
    return "JavaScript";
  }

  @Override
  public String fileName() {
    return "network.mjs";
  }

  @Override
  public String write(TrainedNetwork network, NumberText numbers) {
    Source source = new Source(numbers.plain(), Quoted::json);
    source.line("// ", Quoted.comment(network.title()));
    for (String line : network.introduction()) {
      source.line("// ", line);
    }
    names(network, source);
    features(network, source);
    functions(network, source);
    layers(network, source);
    predict(network, source);
    return source.toString();
  }

  private static void names(TrainedNetwork network, Source source) {
    source.line().line("/** What goes in, in this order. */");
    source.line("export const INPUTS = [", source.list(network.inputs()), "];");
    if (network.task() != Task.REGRESSION) {
      source.line().line("/** What the network tells apart. */");
      source.line("export const CLASSES = [", source.list(network.classes()), "];");
    }
  }

  private static void features(TrainedNetwork network, Source source) {
    String[] features = network.features();
    if (features.length > 0) {
      source.line().line("/** Returns what the network sees of the inputs. */");
      source.line("function features([", network.inputs().length > 1 ? "x, y" : "x", "]) {");
      source.line("  return [", Formulas.javaOf(features), "];").line("}");
    }
    if (network.means().length > 0) {
      source.line().line("const MEANS = [", source.list(network.means()), "];");
      source.line("const FACTORS = [", source.list(network.factors()), "];").text(STANDARDIZE);
    }
  }

  private static void functions(TrainedNetwork network, Source source) {
    for (String activation : network.activations()) {
      source.line().line("function ", Formulas.activation(activation).javaName(), "(z) {");
      source.line("  return ", Formulas.activation(activation).java(), ";").line("}");
    }
    source.text(
        switch (network.prediction()) {
          case SOFTMAX -> SOFTMAX;
          case MARGIN -> MARGIN;
          case SIGMOID, NONE -> "";
        });
  }

  private static void layers(TrainedNetwork network, Source source) {
    source
        .line()
        .line("// Each unit has a row of weights, one for each of its inputs, and a bias.");
    source.line("const LAYERS = [");
    for (TrainedLayer layer : network.layers()) {
      source
          .line("  {")
          .line("    activation: ", Formulas.activation(layer.activation()).javaName(), ",");
      source.line("    weights: [").rows("      ", "[", layer.weights(), "]");
      source.line("    ],").line("    biases: [", source.list(layer.biases()), "],").line("  },");
    }
    source.line("];");
  }

  private static void predict(TrainedNetwork network, Source source) {
    source.line().line("/** Returns ", network.meaning(), ", in an array. */");
    source.line("export function predict(inputs) {");
    String seen = network.features().length > 0 ? "features(inputs)" : "inputs";
    source.line("  let values = ", network.standardized(seen), ";");
    source.text(LAYERS);
    source.line(
        switch (network.prediction()) {
          case SIGMOID -> "  return values.map(sigmoid);";
          case SOFTMAX -> "  return softmax(values);";
          case MARGIN -> "  return margin(values);";
          case NONE -> "  return values;";
        });
    source.line("}");
    if (network.task() != Task.REGRESSION) {
      boolean single = network.outputs().length == 1;
      String best =
          single ? "predictions[0] > 0.5 ? 1 : 0" : "predictions.indexOf(Math.max(...predictions))";
      source.text(CLASSIFY.replace("%", best));
    }
  }
}
