package gradientpress.site;

import gradientpress.data.DataSets;
import gradientpress.example.TrainerSpecification;
import gradientpress.nn.activation.Activations;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What a reader may change in a trainer: a list of choices, the author's own among them. */
enum Control {
  DATA("data", "Data set", TrainerSpecification::data) {
    @Override
    List<Option> options(TrainerSpecification specification) {
      return Arrays.stream(DataSets.names())
          .map(name -> new Option(name, DataSets.named(name).label()))
          .toList();
    }
  },

  HIDDEN("hidden", "Hidden layers", s -> layers(s.hidden(), ",")) {
    @Override
    List<Option> options(TrainerSpecification specification) {
      int[][] usual = {{}, {2}, {4}, {8}, {4, 2}, {8, 4}, {8, 8}, {6, 4, 2}, {8, 8, 8}};
      return Stream.concat(Arrays.stream(usual), Stream.of(specification.hidden()))
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

  ACTIVATION("activation", "Activation", TrainerSpecification::activation) {
    @Override
    List<Option> options(TrainerSpecification specification) {
      return Arrays.stream(Activations.names())
          .map(name -> new Option(name, Activations.named(name).label()))
          .toList();
    }
  },

  LEARNING_RATE("learning-rate", "Learning rate", s -> NumberText.plain(s.learningRate())) {
    @Override
    List<Option> options(TrainerSpecification specification) {
      double[] usual = {0.001, 0.003, 0.01, 0.03, 0.1, 0.3, 1, 3};
      double[] all = Arrays.copyOf(usual, usual.length + 1);
      all[usual.length] = specification.learningRate();
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

  /** Returns all choices in the order in which they are listed. */
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
