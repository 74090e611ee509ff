package gradientpress.site.trainer;

import static gradientpress.site.schema.Field.maybe;
import static gradientpress.site.schema.Field.optional;
import static gradientpress.site.schema.Field.required;
import static gradientpress.site.schema.Shapes.flag;
import static gradientpress.site.schema.Shapes.list;
import static gradientpress.site.schema.Shapes.oneOf;
import static gradientpress.site.schema.Shapes.text;

import gradientpress.data.Table;
import gradientpress.data.feature.Features;
import gradientpress.example.Defaults;
import gradientpress.example.Limits;
import gradientpress.example.Vocabulary;
import gradientpress.nn.initialization.Initializations;
import gradientpress.nn.loss.Losses;
import gradientpress.nn.schedule.Schedules;
import gradientpress.site.claim.Challenge;
import gradientpress.site.claim.Claims;
import gradientpress.site.claim.Prediction;
import gradientpress.site.control.Control;
import gradientpress.site.control.Quantities;
import gradientpress.site.definition.Definitions;
import gradientpress.site.schema.Field;
import gradientpress.site.schema.Schema;
import gradientpress.site.schema.Section;
import gradientpress.site.schema.Shape;
import gradientpress.site.schema.Shapes;
import gradientpress.site.source.Diagnostic;
import gradientpress.site.source.Diagnostics;
import gradientpress.site.source.Mistake;
import gradientpress.site.table.Cell;
import gradientpress.site.table.InlineTable;
import gradientpress.site.table.WrittenTable.Row;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The keys of a trainer: what each may hold, and what holds when it is left out. */
public final class TrainerSchema {
  private static final Set<Mistake> UNKNOWN_NAMES =
      EnumSet.of(Mistake.UNKNOWN_DATA_SET, Mistake.UNKNOWN_ACTIVATION, Mistake.UNKNOWN_OPTIMIZER);

  static final Field<String> ID =
      required(
              "id",
              text(
                  Pattern.compile("[a-z][a-z0-9-]*"),
                  "a good id",
                  Mistake.BAD_ID,
                  "use a-z, 0-9 and -, and begin with a letter"))
          .described("Its name within the post, for links and measured values.", "ring");

  static final Field<String> TITLE =
      required("title", text()).described("The name of the figure.", "A ring around a cluster");

  static final Field<String> DATA =
      required("data", dataSet(new Vocabulary())).described("What there is to learn.", "circle");

  static final Field<List<Cell>> COLUMNS =
      optional("columns", InlineTable.columns(), List.of())
          .described(
              "The names of the columns of 'rows': one or two inputs, then class or value.",
              "[ear, snout, class]");

  static final Field<List<Row>> ROWS =
      optional("rows", InlineTable.rows(), List.of())
          .described(
              "Points of your own, with 'data: table'.",
              "[[1, 2, cat], [2.5, 4, dog], [1.5, 1, cat], [3, 3, dog]]");

  static final Field<String> FILE =
      optional("file", text(), "")
          .described(
              "Points of your own, in a CSV file within content/, with 'data: table'.",
              "animals.csv");

  static final Field<Integer> CLASSES =
      optional("classes", Quantities.CLASSES, 0)
          .described("How many classes there are, of spiral and blobs.", "3")
          .leftOut("2 of spiral, 3 of blobs");

  static final Field<Integer> POINTS =
      optional("points", Quantities.POINTS, Defaults.POINTS)
          .described("How many points there are, training and test set together.", "200");

  static final Field<Double> TEST_SHARE =
      optional("test-share", Quantities.TEST_SHARE, Defaults.TEST_SHARE)
          .described("The part of the points that is kept for the test.", "0.25");

  static final Field<Double> NOISE =
      optional("noise", Quantities.NOISE, 0.0)
          .described("How far points, or the numbers to learn, are jittered.", "0.1");

  static final Field<Double> BALANCE =
      optional("balance", Quantities.BALANCE, 0.0)
          .described("The part of the points that belongs to the first class.", "0.2")
          .leftOut("equal parts");

  static final Field<List<String>> FEATURES =
      optional(
              "features",
              Shapes.distinct(
                  list(
                      0,
                      Features.names().length,
                      oneOf(List.of(Features.names()), "a feature", Mistake.UNKNOWN_FEATURE))),
              List.of())
          .described(
              "What the network sees of a point; those with y need two inputs.", "[x, y, x^2, y^2]")
          .leftOut("the inputs as they are");

  static final Field<Boolean> STANDARDIZE =
      optional("standardize", flag(), false)
          .described("Whether each feature is brought to mean 0 and deviation 1.", "true");

  static final Field<List<Integer>> HIDDEN =
      optional("hidden", Quantities.HIDDEN, Arrays.stream(Defaults.hidden()).boxed().toList())
          .described("The units of each hidden layer; [] for none.", "[4, 2]");

  static final Field<List<String>> ACTIVATION =
      optional("activation", activations(new Vocabulary()), List.of(Defaults.ACTIVATION))
          .described("The activation of all hidden layers, or a list with one for each.", "relu")
          .leftOut(Defaults.ACTIVATION);

  static final Field<String> OUTPUT_ACTIVATION =
      optional("output-activation", activation(new Vocabulary()), "")
          .described("The activation of the output, where the loss does not bring one.", "sigmoid")
          .leftOut("linear");

  static final Field<String> INITIALIZATION =
      optional(
              "initialization",
              oneOf(
                  List.of(Initializations.names()),
                  "an initialization",
                  Mistake.UNKNOWN_INITIALIZATION),
              Defaults.INITIALIZATION)
          .described("How the first weights are drawn.", "he");

  static final Field<String> LOSS =
      optional("loss", oneOf(List.of(Losses.names()), "a loss", Mistake.UNKNOWN_LOSS), "")
          .described("What is made small.", "huber")
          .leftOut("the first that suits the data");

  static final Field<String> OPTIMIZER =
      optional("optimizer", optimizer(new Vocabulary()), Defaults.OPTIMIZER)
          .described("How the weights move.", "adam");

  static final Field<Double> LEARNING_RATE =
      optional("learning-rate", Quantities.LEARNING_RATE, Defaults.LEARNING_RATE)
          .described("How far each step goes.", "0.1");

  static final Field<String> SCHEDULE =
      optional(
              "schedule",
              oneOf(List.of(Schedules.names()), "a schedule", Mistake.UNKNOWN_SCHEDULE),
              Defaults.SCHEDULE)
          .described("How the learning rate changes on the way.", "cosine");

  static final Field<Integer> BATCH =
      optional("batch", Quantities.BATCH, Defaults.BATCH)
          .described("How many samples are looked at before each step.", "32");

  static final Field<Double> L1 =
      optional("l1", Quantities.PENALTY, 0.0)
          .described("The price on the size of the weights.", "0.001");

  static final Field<Double> L2 =
      optional("l2", Quantities.PENALTY, 0.0)
          .described("The price on the squares of the weights.", "0.001");

  static final Field<Double> DROPOUT =
      optional("dropout", Quantities.DROPOUT, 0.0)
          .described("The part of the hidden units that each sample does without.", "0.2");

  static final Field<Double> CLIP =
      optional("clip", Quantities.CLIP, 0.0)
          .described("The length to which a longer gradient is cut; 0 for never.", "1");

  static final Field<Integer> EARLY_STOPPING =
      optional("early-stopping", Quantities.EARLY_STOPPING, 0)
          .described("Epochs without a lower test loss before training stops; 0 for never.", "20");

  static final Field<Integer> EPOCHS =
      optional("epochs", Quantities.EPOCHS, Defaults.EPOCHS)
          .described("How long to train at most.", "500");

  static final Field<Integer> SEED =
      optional("seed", Quantities.SEED, Defaults.SEED)
          .described("What decides points, first weights, order and dropped units.", "7");

  static final Field<List<Control>> READER_MAY_CHANGE =
      optional(
              "reader-may-change",
              Shapes.distinct(
                      list(
                          0,
                          Control.values().length,
                          oneOf(Control.keys(), "a control", Mistake.UNKNOWN_CONTROL)))
                  .map(keys -> keys.stream().map(Control::named).toList()),
              List.of(Control.values()))
          .described(
              "Which keys the reader may change; the first four stand below the figure.",
              "[learning-rate, hidden]")
          .leftOut("all");

  static final Field<Claims> EXPECT =
      optional("expect", Claims.shape(), Claims.NONE)
          .described(
              "What is promised of the run; if it does not hold, or could not fail, the site is not"
                  + " built.",
              "{accuracy: \">= 0.95\"}")
          .leftOut("nothing");

  static final Field<Optional<Prediction>> PREDICT =
      maybe("predict", Prediction.SHAPE)
          .described("What the reader is asked before training.", "boundary")
          .leftOut("nothing");

  static final Field<List<Challenge>> GOALS =
      optional("goals", list(1, Challenge.MOST, Challenge.SHAPE), List.of())
          .described(
              "What the reader is challenged to reach.",
              "[{say: Reach 95 %, accuracy: \">= 0.95\"}]")
          .leftOut("none");

  static final Field<String> ALT =
      required("alt", text())
          .described(
              "What the trained picture shows, for those who cannot see it.",
              "A closed line runs around the blue cluster");

  static final Field<String> CAPTION =
      optional("caption", text(), "")
          .described("A line below the figure.", "Four units are enough.")
          .leftOut("none");

  /** All keys, by what they are about, in the order in which a fence is written. */
  public static final List<Section> SECTIONS =
      List.of(
          new Section("The figure", ID, TITLE),
          new Section(
              "The points",
              DATA,
              COLUMNS,
              ROWS,
              FILE,
              CLASSES,
              POINTS,
              TEST_SHARE,
              NOISE,
              BALANCE,
              FEATURES,
              STANDARDIZE),
          new Section("The network", HIDDEN, ACTIVATION, OUTPUT_ACTIVATION, INITIALIZATION),
          new Section(
              "The training",
              LOSS,
              OPTIMIZER,
              LEARNING_RATE,
              SCHEDULE,
              BATCH,
              L1,
              L2,
              DROPOUT,
              CLIP,
              EARLY_STOPPING,
              EPOCHS,
              SEED),
          new Section("For the reader", READER_MAY_CHANGE, EXPECT, PREDICT, GOALS, ALT, CAPTION));

  public static final Schema SCHEMA = Schema.of("a trainer", SECTIONS);

  private TrainerSchema() {}

  /**
   * Returns the keys of a post's trainers, which may name what the post defines.
   *
   * <p>While something is wrong with the definitions, nobody can say that a name is unknown.
   */
  static Schema knowing(Definitions definitions) {
    Map<Field<?>, Shape<?>> shapes = shapes(definitions.vocabulary());
    if (!definitions.areKnown()) {
      shapes.replaceAll((field, shape) -> patient(shape));
    }
    return SCHEMA.with(shapes);
  }

  /** Returns the keys of trainers that may name any of these words. */
  public static Schema knowing(Vocabulary words) {
    return SCHEMA.with(shapes(words));
  }

  private static Map<Field<?>, Shape<?>> shapes(Vocabulary words) {
    Map<Field<?>, Shape<?>> shapes = new HashMap<>();
    shapes.put(DATA, dataSet(words));
    shapes.put(ACTIVATION, activations(words));
    shapes.put(OUTPUT_ACTIVATION, activation(words));
    shapes.put(OPTIMIZER, optimizer(words));
    return shapes;
  }

  private static <T> Shape<T> patient(Shape<T> shape) {
    return new Shape<>(
        shape.outline(),
        (key, value, diagnostics) -> {
          Diagnostics found = new Diagnostics();
          Optional<T> read = shape.read(key, value, found);
          List<Diagnostic> others = new ArrayList<>(found.inOrder());
          others.removeIf(one -> UNKNOWN_NAMES.contains(one.mistake()));
          diagnostics.addAll(others);
          return read;
        });
  }

  private static Shape<String> dataSet(Vocabulary words) {
    List<String> names =
        Stream.concat(Arrays.stream(words.dataSets()), Stream.of(Table.NAME)).toList();
    return oneOf(names, "a data set", Mistake.UNKNOWN_DATA_SET);
  }

  private static Shape<String> activation(Vocabulary words) {
    return oneOf(List.of(words.activations()), "an activation", Mistake.UNKNOWN_ACTIVATION);
  }

  private static Shape<List<String>> activations(Vocabulary words) {
    return Shapes.oneOrList(Limits.MAX_HIDDEN_LAYERS, activation(words));
  }

  private static Shape<String> optimizer(Vocabulary words) {
    return oneOf(List.of(words.optimizers()), "an optimizer", Mistake.UNKNOWN_OPTIMIZER);
  }
}
