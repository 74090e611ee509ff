package gradientpress.example;

import gradientpress.data.DataSets;
import gradientpress.data.Table;
import gradientpress.data.feature.Features;
import gradientpress.nn.Task;
import gradientpress.nn.activation.Activations;
import gradientpress.nn.initialization.Initializations;
import gradientpress.nn.loss.Losses;
import gradientpress.nn.optimizer.Optimizers;
import gradientpress.nn.schedule.Schedules;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Runs that must end with the same bits on every machine: every activation with every loss and
 * optimizer in a few architectures, and all else of the catalogue at least once.
 *
 * <p>Each makes more than two thousand steps, of batches of which the last of an epoch is short.
 */
public final class GoldenRuns {
  /** With 20 samples to learn from, in batches of 8, 8 and 4: three steps. */
  private static final int EPOCHS = 700;

  private static final int POINTS = 40;
  private static final int[][] ARCHITECTURES = {{3}, {4, 2}, {2, 2, 2}};

  private final Map<String, TrainerSpecification> runs = new LinkedHashMap<>();

  /** Lists all runs by their names. */
  public GoldenRuns() {
    everyActivationWithEveryLossAndOptimizer();
    everyDataSet();
    everyFeature();
    everyOtherChoice();
  }

  /** Returns the runs, in an order that never changes. */
  public Map<String, TrainerSpecification> runs() {
    return runs;
  }

  private void everyActivationWithEveryLossAndOptimizer() {
    for (String activation : Activations.names()) {
      for (String loss : Losses.names()) {
        for (String optimizer : Optimizers.names()) {
          for (int[] hidden : ARCHITECTURES) {
            String data = dataFor(loss);
            String name = String.join(" ", activation, loss, optimizer, data, "" + hidden.length);
            add(name, data(data), network(hidden, activation), training(loss, optimizer));
          }
        }
      }
    }
  }

  /** Returns a data set that a loss suits, of every task that is left for it. */
  private static String dataFor(String loss) {
    return switch (loss) {
      case "softmax-cross-entropy" -> "blobs";
      case "mean-squared-error" -> "sine";
      case "huber" -> "hills";
      case "hinge" -> "moons";
      default -> "xor";
    };
  }

  private void everyDataSet() {
    for (String data : DataSets.names()) {
      add("data " + data, data(data), network(new int[] {4}, "tanh"), training("", "sgd"));
      if (DataSets.named(data).task() != Task.REGRESSION) {
        for (String loss : new String[] {"mean-squared-error", "hinge", "huber"}) {
          add(
              data + " " + loss,
              data(data),
              network(new int[] {3}, "relu"),
              training(loss, "adam"));
        }
      }
    }
    for (int classes = DataSets.MIN_CLASSES; classes <= DataSets.MAX_CLASSES; classes++) {
      for (String data : new String[] {"spiral", "blobs"}) {
        add(
            classes + " " + data,
            new DataSpecification(data, classes, null, 41, 0.3, 0.1, 0.4, new String[0], true),
            network(new int[] {5}, "tanh"),
            training("", "momentum"));
      }
    }
    add("table", table(), network(new int[] {3}, "tanh"), training("", "sgd"));
  }

  private void everyFeature() {
    for (String feature : Features.names()) {
      for (boolean standardize : new boolean[] {false, true}) {
        String[] features = {feature};
        add(
            feature + (standardize ? " standardized" : ""),
            new DataSpecification("gauss", 0, null, POINTS, 0.5, 0.2, 0, features, standardize),
            network(new int[] {2}, "tanh"),
            training("", "sgd"));
      }
    }
    add(
        "all features",
        new DataSpecification("spiral", 0, null, POINTS, 0.5, 0, 0, Features.names(), true),
        network(new int[] {8, 8}, "tanh"),
        training("", "rmsprop"));
  }

  private void everyOtherChoice() {
    for (String output : Activations.names()) {
      NetworkSpecification network =
          new NetworkSpecification(new int[] {3}, new String[] {"tanh"}, output, "xavier");
      add("output " + output, data("circle"), network, training("huber", "nesterov"));
    }
    for (String initialization : Initializations.names()) {
      NetworkSpecification network =
          new NetworkSpecification(
              new int[] {4, 3}, new String[] {"relu", "tanh"}, "", initialization);
      add(initialization, data("xor"), network, training("", "sgd"));
    }
    for (String schedule : Schedules.names()) {
      add("schedule " + schedule, training(0.1, schedule, 8, 0, 0, 0, 0, 0));
    }
    add("l1", training(0.1, "constant", 8, 0.01, 0, 0, 0, 0));
    add("l2", training(0.1, "constant", 8, 0, 0.01, 0, 0, 0));
    add("dropout", training(0.1, "constant", 8, 0, 0, 0.3, 0, 0));
    add("clip", training(0.1, "constant", 8, 0, 0, 0, 0.1, 0));
    add("early stopping", training(0.3, "constant", 8, 0, 0, 0, 0, 5));
    add("all together", training(0.3, "cosine", 7, 0.001, 0.001, 0.1, 0.5, 300));
    add("batches of one", training(0.1, "constant", 1, 0, 0, 0, 0, 0));
    add("one batch", training(0.1, "constant", 100, 0, 0, 0, 0, 0));
    add(
        "weight decay",
        data("moons"),
        network(new int[] {4}, "tanh"),
        new TrainingSpecification("", "adamw", 0.03, "warm-up", 8, 0.001, 0.01, 0.1, 1, 0));
    add(
        "divergence",
        data("circle"),
        network(new int[] {8, 8}, "linear"),
        new TrainingSpecification("", "sgd", 10, "constant", 8, 0, 0, 0, 0, 0));
  }

  private void add(String name, TrainingSpecification training) {
    add(name, data("circle"), network(new int[] {4, 3}, "tanh"), training);
  }

  private void add(
      String name,
      DataSpecification data,
      NetworkSpecification network,
      TrainingSpecification training) {
    int seed = runs.size() + 1;
    TrainerSpecification run = new TrainerSpecification(data, network, training, EPOCHS, seed);
    if (runs.put(name, run) != null) {
      throw new IllegalStateException("two runs are named " + name);
    }
  }

  private static DataSpecification data(String name) {
    return new DataSpecification(name, 0, null, POINTS, 0.5, 0.1, 0, new String[0], false);
  }

  private static DataSpecification table() {
    double[] inputs = {1, 200, 2, 180, 3, 120, 4, 160, 5, 90, 6, 40};
    Table table =
        Table.ofClasses(
            new String[] {"age", "weight"},
            new String[] {"cat", "dog", "emu"},
            inputs,
            new int[] {0, 1, 2, 0, 1, 2});
    return new DataSpecification(Table.NAME, 0, table, POINTS, 0.5, 0.1, 0, new String[0], true);
  }

  private static NetworkSpecification network(int[] hidden, String activation) {
    return new NetworkSpecification(hidden, new String[] {activation}, "", "xavier");
  }

  private static TrainingSpecification training(String loss, String optimizer) {
    return new TrainingSpecification(loss, optimizer, 0.01, "constant", 8, 0, 0, 0, 0, 0);
  }

  private static TrainingSpecification training(
      double rate,
      String schedule,
      int batch,
      double l1,
      double l2,
      double dropout,
      double clip,
      int patience) {
    return new TrainingSpecification(
        "", "sgd", rate, schedule, batch, l1, l2, dropout, clip, patience);
  }
}
