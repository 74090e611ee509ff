package gradientpress.site;

import gradientpress.data.DataSets;
import gradientpress.data.Table;
import gradientpress.example.TrainerSpecification;
import gradientpress.nn.activation.Activations;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What a reader may change in a trainer: a list of choices, the author's own among them.
 *
 * <p>Each choice goes with everything else that the author has set, and leaves the figure of the
 * same kind: what was drawn as a map stays a map.
 */
enum Control {
  DATA("data", "Data set", s -> s.data().name()) {
    @Override
    List<Option> options(TrainerSpecification specification) {
      String own = value(specification);
      return Stream.concat(
              Stream.of(Table.NAME).filter(own::equals), Arrays.stream(DataSets.names()))
          .filter(name -> name.equals(own) || Choice.isPossible(specification, name))
          .map(name -> new Option(name, label(name)))
          .toList();
    }

    private String label(String name) {
      return name.equals(Table.NAME) ? "Own points" : DataSets.named(name).label();
    }
  },

  HIDDEN("hidden", "Hidden layers", s -> layers(s.network().hidden(), ",")) {
    @Override
    List<Option> options(TrainerSpecification specification) {
      int[][] usual = {{}, {2}, {4}, {8}, {4, 2}, {8, 4}, {8, 8}, {6, 4, 2}, {8, 8, 8}};
      return Stream.concat(Arrays.stream(usual), Stream.of(specification.network().hidden()))
          .filter(hidden -> Choice.isPossible(specification, hidden))
          .sorted(
              Comparator.comparingInt((int[] hidden) -> hidden.length)
                  .thenComparing(Arrays::compare))
          .map(
              hidden ->
                  new Option(
                      layers(hidden, ","), hidden.length == 0 ? "none" : layers(hidden, " + ")))
          .distinct()
          .toList();
    }
  },

  ACTIVATION("activation", "Activation", s -> s.network().activations()[0]) {
    @Override
    List<Option> options(TrainerSpecification specification) {
      // One choice for all layers would wipe out a mixture that means something.
      boolean mixed = specification.network().activations().length > 1;
      return Arrays.stream(mixed ? new String[0] : Activations.names())
          .map(name -> new Option(name, Activations.named(name).label()))
          .toList();
    }
  },

  LEARNING_RATE(
      "learning-rate", "Learning rate", s -> NumberText.plain(s.training().learningRate())) {
    @Override
    List<Option> options(TrainerSpecification specification) {
      double[] usual = {0.001, 0.003, 0.01, 0.03, 0.1, 0.3, 1, 3};
      double[] all = Arrays.copyOf(usual, usual.length + 1);
      all[usual.length] = specification.training().learningRate();
      return Arrays.stream(all)
          .sorted()
          .mapToObj(NumberText::plain)
          .distinct()
          .map(rate -> new Option(rate, rate))
          .toList();
    }
  };

  /**
   * One choice.
   *
   * @param value what the page's form sends
   * @param label what the reader sees
   */
  record Option(String value, String label) {}

  private final String key;
  private final String label;
  private final Function<TrainerSpecification, String> value;

  Control(String key, String label, Function<TrainerSpecification, String> value) {
    this.key = key;
    this.label = label;
    this.value = value;
  }

  String key() {
    return key;
  }

  String label() {
    return label;
  }

  /** Returns the author's choice. */
  String value(TrainerSpecification specification) {
    return value.apply(specification);
  }

  /** Returns all choices in the order in which they are listed; none if there can be no other. */
  abstract List<Option> options(TrainerSpecification specification);

  static List<String> keys() {
    return Arrays.stream(values()).map(Control::key).toList();
  }

  static Control named(String key) {
    return values()[keys().indexOf(key)];
  }

  private static String layers(int[] hidden, String separator) {
    return IntStream.of(hidden).mapToObj(Integer::toString).collect(Collectors.joining(separator));
  }
}
