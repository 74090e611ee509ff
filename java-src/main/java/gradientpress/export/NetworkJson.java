package gradientpress.export;

/**
 * A network as data. The shape stays as it is within a version:
 *
 * <pre>{@code
 * {
 *   "format": "gradient-press-network",
 *   "version": 1,
 *   "title": what the figure is called,
 *   "seed": what data and first weights were drawn from,
 *   "epoch": how many epochs were trained,
 *   "digest": fingerprint of the weights,
 *   "task": "binary", "classes" or "regression",
 *   "inputs": names of the raw inputs,
 *   "features": names of what is computed of them; [] if the network sees the inputs as they are,
 *   "standardization": null, or { "means": […], "factors": […] }, for (feature − mean) · factor,
 *   "layers": [{ "units": u, "inputs": i, "activation": name, "weights": [u × i], "biases": [u] }],
 *   "loss": name of the loss,
 *   "prediction": "sigmoid", "softmax", "margin" or "none": what becomes of the outputs,
 *   "outputs": their names,
 *   "classes": names of the classes; [] where numbers are learnt
 * }
 * }</pre>
 */
final class NetworkJson implements NetworkFormat {
  @Override
  public String name() {
    return "json";
  }

  @Override
  public String label() {
    return "Weights as JSON";
  }

  @Override
  public String fileName() {
    return "network.json";
  }

  @Override
  public String write(TrainedNetwork network, NumberText numbers) {
    Source source = new Source(numbers.plain(), Quoted::json);
    source.line("{").line("  \"format\": \"gradient-press-network\",").line("  \"version\": 1,");
    source.line("  \"title\": ", source.quoted(network.title()), ",");
    source.line("  \"seed\": ", Integer.toString(network.seed()), ",");
    source.line("  \"epoch\": ", Integer.toString(network.epoch()), ",");
    source.line("  \"digest\": ", source.quoted(network.digest()), ",");
    source.line("  \"task\": ", source.quoted(task(network)), ",");
    source.line("  \"inputs\": [", source.list(network.inputs()), "],");
    source.line("  \"features\": [", source.list(network.features()), "],");
    standardization(network, source);
    source.line("  \"layers\": [");
    TrainedLayer[] layers = network.layers();
    for (int l = 0; l < layers.length; l++) {
      layer(layers[l], source);
      source.line(l < layers.length - 1 ? "    }," : "    }");
    }
    source.line("  ],");
    source.line("  \"loss\": ", source.quoted(network.loss()), ",");
    source.line("  \"prediction\": ", source.quoted(network.prediction().key()), ",");
    source.line("  \"outputs\": [", source.list(network.outputs()), "],");
    source.line("  \"classes\": [", source.list(network.classes()), "]");
    return source.line("}").toString();
  }

  private static String task(TrainedNetwork network) {
    return switch (network.task()) {
      case BINARY -> "binary";
      case CLASSES -> "classes";
      case REGRESSION -> "regression";
    };
  }

  private static void standardization(TrainedNetwork network, Source source) {
    if (network.means().length == 0) {
      source.line("  \"standardization\": null,");
      return;
    }
    source.line("  \"standardization\": {");
    source.line("    \"means\": [", source.list(network.means()), "],");
    source.line("    \"factors\": [", source.list(network.factors()), "]").line("  },");
  }

  private static void layer(TrainedLayer layer, Source source) {
    source.line("    {").line("      \"units\": ", Integer.toString(layer.biases().length), ",");
    source.line("      \"inputs\": ", Integer.toString(layer.weights()[0].length), ",");
    source.line("      \"activation\": ", source.quoted(layer.activation()), ",");
    source.line("      \"weights\": [").rows("        ", "[", layer.weights(), "]");
    source.line("      ],").line("      \"biases\": [", source.list(layer.biases()), "]");
  }
}
