package gradientpress.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import gradientpress.data.DataSets;
import gradientpress.data.Table;
import gradientpress.data.feature.Features;
import gradientpress.example.DataSpecification;
import gradientpress.example.NetworkSpecification;
import gradientpress.example.TrainerSpecification;
import gradientpress.example.TrainingSpecification;
import gradientpress.export.ExportedNetwork.Answers;
import gradientpress.nn.activation.Activations;
import gradientpress.nn.initialization.Initializations;
import gradientpress.nn.loss.Losses;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Networks of all kinds, which written code must agree with: everything that the catalogues name,
 * and names that nobody would give who meant well.
 */
public final class ExportedNetworks {
  /** The natural logarithm and its kin may differ in their last bits between languages. */
  private static final double TOLERANCE = 1e-12;

  private static final int POINTS = 40;

  /** What breaks out of literals and comments of some language, or cannot be seen or stored. */
  private static final String[] HOSTILE = {
    "\"",
    "'",
    "`",
    "\\",
    "\n",
    "\r",
    "\t",
    "\0",
    "\1",
    "7",
    "/*",
    "*/",
    "//",
    "#",
    "${x}",
    "%s",
    "%",
    "\\u000a",
    "\\u0022",
    "\\n",
    "\\\"",
    "\"\"\"",
    "'''",
    "</script>",
    "\u2028",
    "\u2029",
    "\u0085",
    "\u202e",
    "\u2066",
    "\ufeff",
    "\ufffe",
    "\u00df",
    "\u00b2",
    "\ud83d\ude00",
    "\ud83d",
    "\ude00",
    "{",
    "}",
    ";",
    ",",
    ": ",
    " ",
    "-",
    "e",
    "A",
    "u0022"
  };

  private final List<ExportedNetwork> all = new ArrayList<>();

  private ExportedNetworks() {}

  /** Trains all networks. */
  public static List<ExportedNetwork> all() {
    ExportedNetworks networks = new ExportedNetworks();
    networks.activations();
    networks.losses();
    networks.features();
    networks.shapes();
    networks.tables();
    return networks.all;
  }

  /** Trains networks on tables whose columns and classes have hostile names. */
  public static List<ExportedNetwork> hostile() {
    ExportedNetworks networks = new ExportedNetworks();
    Random random = new Random(1);
    while (networks.all.size() < 60) {
      networks.hostile(random);
    }
    return networks.all;
  }

  /** Fails unless code says what the network says. */
  public static void assertAgree(ExportedNetwork network, Answers found) {
    Answers expected = network.answers();
    assertArrayEquals(expected.inputs(), found.inputs(), network.name());
    assertArrayEquals(expected.classes(), found.classes(), network.name());
    assertEquals(expected.predictions().length, found.predictions().length, network.name());
    for (int i = 0; i < expected.predictions().length; i++) {
      double[] predictions = expected.predictions()[i];
      assertEquals(predictions.length, found.predictions()[i].length, network.name());
      for (int k = 0; k < predictions.length; k++) {
        double tolerance = Math.max(1, Math.abs(predictions[k])) * TOLERANCE;
        assertEquals(predictions[k], found.predictions()[i][k], tolerance, network.name());
      }
    }
    assertArrayEquals(expected.classified(), found.classified(), network.name());
  }

  private void activations() {
    for (String activation : Activations.names()) {
      add(activation, data("moons"), network(new int[] {4, 3}, activation), training(""));
      NetworkSpecification output =
          new NetworkSpecification(new int[] {3}, new String[] {"tanh"}, activation, "xavier");
      add("output " + activation, data("hills"), output, training(""));
    }
    String[] mixed = {"relu", "leaky-relu", "elu", "swish", "softplus", "sine"};
    NetworkSpecification deep =
        new NetworkSpecification(new int[] {8, 7, 6, 5, 4, 3}, mixed, "", "he");
    add("mixed", data("spiral"), deep, training(""));
  }

  private void losses() {
    for (String loss : Losses.names()) {
      for (String set : new String[] {"circle", "cats-and-dogs", "blobs", "plane", "sine"}) {
        if (Losses.named(loss).suits(DataSets.named(set).task())) {
          for (double rate : new double[] {0.01, 0.5}) {
            TrainingSpecification training =
                new TrainingSpecification(loss, "sgd", rate, "constant", 8, 0, 0, 0, 0, 0);
            String name = loss + " of " + set + " at " + rate;
            add(name, data(set), network(new int[] {4}, "tanh"), training);
          }
        }
      }
    }
  }

  private void features() {
    for (boolean standardize : new boolean[] {false, true}) {
      String suffix = standardize ? " standardized" : "";
      for (String feature : Features.names()) {
        features(feature + suffix, "gauss", standardize, feature);
      }
      features("all features" + suffix, "spiral", standardize, Features.names());
      features("raw" + suffix, "cats-and-dogs", standardize);
      features("line" + suffix, "sine", standardize);
      features("features of a line" + suffix, "sine", standardize, "x", "x^2", "sin(x)", "cos(x)");
      features("digits" + suffix, "digits", standardize);
    }
  }

  private void features(String name, String set, boolean standardize, String... features) {
    DataSpecification data =
        new DataSpecification(set, 0, null, POINTS, 0.5, 0.1, 0, features, standardize);
    add(name, data, network(new int[] {3}, "tanh"), training(""));
  }

  private void shapes() {
    add("no hidden layer", data("gauss"), network(new int[0], "tanh"), training(""));
    add("one unit", data("line"), network(new int[] {1}, "relu"), training(""));
    for (String initialization : Initializations.names()) {
      NetworkSpecification network =
          new NetworkSpecification(new int[] {2}, new String[] {"tanh"}, "", initialization);
      add(initialization, data("blobs"), network, training(""));
    }
  }

  private void tables() {
    double[] inputs = {1, 200, 2, 180, 3, 120, 4, 160, 5, 90, 6, 40};
    String[] axes = {"age", "weight"};
    int[] labels = {0, 1, 2, 0, 1, 2};
    add(
        "table of classes",
        Table.ofClasses(axes, new String[] {"cat", "dog", "emu"}, inputs, labels));
    add(
        "table of two",
        Table.ofClasses(axes, new String[] {"no", "yes"}, inputs, new int[] {0, 1, 1, 0, 1, 0}));
    add("table of values", Table.ofValues(axes, "price", inputs, new double[] {3, 4, 5, 6, 7, 9}));
  }

  private void hostile(Random random) {
    String[] names = IntStream.range(0, 4).mapToObj(i -> name(random) + i).toArray(String[]::new);
    double[] inputs = {1, 2, 3, 4, 5, 0};
    String[] axis = {names[0]};
    Table table =
        random.nextInt(3) == 0
            ? Table.ofValues(axis, names[1], inputs, inputs)
            : Table.ofClasses(
                axis,
                new String[] {names[1], names[2], names[3]},
                inputs,
                new int[] {0, 1, 2, 0, 1, 2});
    TrainerSpecification specification =
        new TrainerSpecification(
            data(table), network(new int[] {1}, "tanh"), training(""), 200, all.size());
    all.add(ExportedNetwork.of("hostile " + all.size(), name(random), specification));
  }

  private static String name(Random random) {
    StringBuilder name = new StringBuilder();
    for (int parts = 1 + random.nextInt(8); parts > 0; parts--) {
      name.append(HOSTILE[random.nextInt(HOSTILE.length)]);
    }
    return name.toString();
  }

  private void add(String name, Table table) {
    add(name, data(table), network(new int[] {3}, "tanh"), training(""));
  }

  private void add(
      String name,
      DataSpecification data,
      NetworkSpecification network,
      TrainingSpecification training) {
    TrainerSpecification specification =
        new TrainerSpecification(data, network, training, 200, all.size());
    all.add(ExportedNetwork.of(name, "Network of " + name, specification));
  }

  private static DataSpecification data(String name) {
    return new DataSpecification(name, 0, null, POINTS, 0.5, 0.1, 0, new String[0], false);
  }

  private static DataSpecification data(Table table) {
    return new DataSpecification(Table.NAME, 0, table, POINTS, 0.5, 0, 0, new String[0], true);
  }

  private static NetworkSpecification network(int[] hidden, String activation) {
    return new NetworkSpecification(hidden, new String[] {activation}, "", "xavier");
  }

  private static TrainingSpecification training(String loss) {
    return new TrainingSpecification(loss, "sgd", 0.1, "constant", 8, 0, 0, 0, 0, 0);
  }
}
