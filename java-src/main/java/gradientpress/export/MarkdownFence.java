package gradientpress.export;

import gradientpress.data.Table;
import gradientpress.example.DataSpecification;
import gradientpress.example.Defaults;
import gradientpress.example.NetworkSpecification;
import gradientpress.example.TrainerSpecification;
import gradientpress.example.TrainingSpecification;
import gradientpress.nn.Task;

/**
 * The fence that makes a post show an example again: what differs from the defaults, in the order
 * in which the keys are listed to authors.
 *
 * <p>A class counts as the first, the second and so on in the order in which the rows of a table
 * name them. A table that numbers them otherwise comes back with the same points in other colours.
 */
public final class MarkdownFence {
  /** More rows than these belong into a file. */
  private static final int MOST_ROWS = 100;

  private final String id;
  private final NumberText numbers;
  private final StringBuilder text = new StringBuilder("```trainer\n");

  private MarkdownFence(String id, NumberText numbers) {
    this.id = id;
    this.numbers = numbers.plain();
  }

  /**
   * Writes a fence. A long table follows in a fence of its own, to be saved as the file that the
   * first one names.
   *
   * @param id the example's name in its post
   * @param title what its figure is called
   * @param alt what its picture shows
   */
  public static String of(
      String id, String title, String alt, TrainerSpecification specification, NumberText numbers) {
    MarkdownFence fence = new MarkdownFence(id, numbers);
    fence.add("id", id);
    fence.add("title", Quoted.yaml(title));
    fence.add(specification.data());
    fence.add(specification.network());
    fence.add(specification.training());
    fence.addUnless("epochs", specification.epochs(), Defaults.EPOCHS);
    fence.addUnless("seed", specification.seed(), Defaults.SEED);
    fence.add("alt", Quoted.yaml(alt));
    fence.text.append("```\n");
    Table table = specification.data().table();
    if (table != null && table.rows() > MOST_ROWS) {
      fence.addFile(table);
    }
    return fence.text.toString();
  }

  private void add(DataSpecification data) {
    add("data", data.name());
    if (data.table() == null) {
      if (data.takesClasses()) {
        addUnless("classes", data.classes(), 0);
      }
      addUnless("points", data.points(), Defaults.POINTS);
    } else if (data.table().rows() <= MOST_ROWS) {
      add(data.table());
    } else {
      add("file", id.concat(".csv"));
    }
    addUnless("test-share", data.testShare(), Defaults.TEST_SHARE);
    addUnless("noise", data.noise(), 0);
    if (data.table() == null && data.dataSet().task() != Task.REGRESSION) {
      addUnless("balance", data.balance(), 0);
    }
    if (data.features().length > 0) {
      add("features", list(data.features()));
    }
    if (data.standardize()) {
      add("standardize", "true");
    }
  }

  private void add(NetworkSpecification network) {
    String hidden = list(network.hidden());
    if (!hidden.equals(list(Defaults.hidden()))) {
      add("hidden", hidden);
    }
    String[] activations = network.activations();
    if (areMixed(activations)) {
      add("activation", list(activations));
    } else if (activations.length > 0) {
      addUnless("activation", activations[0], Defaults.ACTIVATION);
    }
    addUnless("output-activation", network.outputActivation(), "");
    addUnless("initialization", network.initialization(), Defaults.INITIALIZATION);
  }

  private void add(TrainingSpecification training) {
    addUnless("loss", training.loss(), "");
    addUnless("optimizer", training.optimizer(), Defaults.OPTIMIZER);
    addUnless("learning-rate", training.learningRate(), Defaults.LEARNING_RATE);
    addUnless("schedule", training.schedule(), Defaults.SCHEDULE);
    addUnless("batch", training.batch(), Defaults.BATCH);
    addUnless("l1", training.l1(), 0);
    addUnless("l2", training.l2(), 0);
    addUnless("dropout", training.dropout(), 0);
    addUnless("clip", training.clip(), 0);
    addUnless("early-stopping", training.patience(), 0);
  }

  private void add(Table table) {
    StringBuilder columns = new StringBuilder("[");
    for (String axis : table.axes()) {
      columns.append(Quoted.yaml(axis)).append(", ");
    }
    add("columns", columns.append(learnt(table)).append(']').toString());
    text.append("rows:\n");
    for (int row = 0; row < table.rows(); row++) {
      text.append("  - [").append(inputs(table, row, ", ")).append(", ");
      text.append(target(table, row, Quoted::yaml)).append("]\n");
    }
  }

  private void addFile(Table table) {
    text.append("\nThe points, to be saved as ").append(id).append(".csv beside the post:\n\n");
    text.append("```csv\n");
    for (String axis : table.axes()) {
      text.append(Quoted.csv(axis)).append(',');
    }
    text.append(learnt(table)).append('\n');
    for (int row = 0; row < table.rows(); row++) {
      text.append(inputs(table, row, ",")).append(',');
      text.append(target(table, row, Quoted::csv)).append('\n');
    }
    text.append("```\n");
  }

  /** Returns the name that the last column must have. */
  private static String learnt(Table table) {
    return table.task() == Task.REGRESSION ? "value" : "class";
  }

  private String inputs(Table table, int row, String separator) {
    int axes = table.axes().length;
    StringBuilder cells = new StringBuilder();
    for (int i = row * axes; i < (row + 1) * axes; i++) {
      cells.append(i == row * axes ? "" : separator).append(numbers.of(table.inputs()[i]));
    }
    return cells.toString();
  }

  private String target(Table table, int row, Source.TextStyle style) {
    double target = table.targets()[row];
    return table.task() == Task.REGRESSION
        ? numbers.of(target)
        : style.of(table.classNames()[(int) target]);
  }

  private void add(String key, String value) {
    text.append(key).append(": ").append(value).append('\n');
  }

  private void addUnless(String key, String value, String usual) {
    if (!value.equals(usual)) {
      add(key, value);
    }
  }

  private void addUnless(String key, int value, int usual) {
    if (value != usual) {
      add(key, Integer.toString(value));
    }
  }

  private void addUnless(String key, double value, double usual) {
    if (value != usual) {
      add(key, numbers.of(value));
    }
  }

  private static boolean areMixed(String[] names) {
    for (String name : names) {
      if (!name.equals(names[0])) {
        return true;
      }
    }
    return false;
  }

  private static String list(String[] names) {
    StringBuilder list = new StringBuilder("[");
    for (String name : names) {
      list.append(list.length() == 1 ? "" : ", ").append(name);
    }
    return list.append(']').toString();
  }

  private static String list(int[] integers) {
    StringBuilder list = new StringBuilder("[");
    for (int integer : integers) {
      list.append(list.length() == 1 ? "" : ", ").append(integer);
    }
    return list.append(']').toString();
  }
}
