package gradientpress.site.trainer;

import static gradientpress.site.schema.Field.optional;
import static gradientpress.site.schema.Field.required;
import static gradientpress.site.schema.Shapes.flag;
import static gradientpress.site.schema.Shapes.integer;
import static gradientpress.site.schema.Shapes.list;
import static gradientpress.site.schema.Shapes.number;
import static gradientpress.site.schema.Shapes.oneOf;
import static gradientpress.site.schema.Shapes.text;

import gradientpress.data.DataSets;
import gradientpress.data.Table;
import gradientpress.data.feature.Features;
import gradientpress.example.Defaults;
import gradientpress.example.Limits;
import gradientpress.example.Measure;
import gradientpress.nn.activation.Activations;
import gradientpress.nn.initialization.Initializations;
import gradientpress.nn.loss.Losses;
import gradientpress.nn.optimizer.Optimizers;
import gradientpress.nn.schedule.Schedules;
import gradientpress.site.claim.Challenge;
import gradientpress.site.claim.Prediction;
import gradientpress.site.claim.Promise;
import gradientpress.site.control.Control;
import gradientpress.site.schema.Field;
import gradientpress.site.schema.Schema;
import gradientpress.site.schema.Shape;
import gradientpress.site.schema.Shapes;
import gradientpress.site.schema.Values;
import gradientpress.site.source.Diagnostics;
import gradientpress.site.source.Mistake;
import gradientpress.site.table.Cell;
import gradientpress.site.table.InlineTable;
import gradientpress.site.table.WrittenTable.Row;
import gradientpress.site.yaml.Yaml;
import gradientpress.site.yaml.YamlReader;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The keys of a trainer: what each may hold, and what holds when it is left out. */
public final class TrainerSchema {
  static final Field<String> ID =
      required(
          "id",
          text(
              Pattern.compile("[a-z][a-z0-9-]*"),
              Mistake.BAD_ID,
              "use a-z, 0-9 and -, and begin with a letter"));

  static final Field<String> TITLE = required("title", text());

  static final Field<String> DATA =
      required("data", oneOf(dataSets(), "a data set", Mistake.UNKNOWN_DATA_SET));

  static final Field<List<Cell>> COLUMNS = optional("columns", InlineTable.columns(), List.of());

  static final Field<List<Row>> ROWS = optional("rows", InlineTable.rows(), List.of());

  static final Field<String> FILE = optional("file", text(), "");

  static final Field<Integer> CLASSES =
      optional("classes", integer(DataSets.MIN_CLASSES, DataSets.MAX_CLASSES), 0);

  static final Field<Integer> POINTS =
      optional("points", integer(Limits.MIN_POINTS, Limits.MAX_POINTS), Defaults.POINTS);

  static final Field<Double> TEST_SHARE =
      optional(
          "test-share", number(Limits.MIN_TEST_SHARE, Limits.MAX_TEST_SHARE), Defaults.TEST_SHARE);

  static final Field<Double> NOISE = optional("noise", number(0, Limits.MAX_NOISE), 0.0);

  static final Field<Double> BALANCE =
      optional("balance", number(Limits.MIN_BALANCE, Limits.MAX_BALANCE), 0.0);

  static final Field<List<String>> FEATURES =
      optional(
          "features",
          Shapes.distinct(
              list(
                  0,
                  Features.names().length,
                  oneOf(List.of(Features.names()), "a feature", Mistake.UNKNOWN_FEATURE))),
          List.of());

  static final Field<Boolean> STANDARDIZE = optional("standardize", flag(), false);

  static final Field<List<Integer>> HIDDEN =
      optional(
          "hidden",
          list(0, Limits.MAX_HIDDEN_LAYERS, integer(1, Limits.MAX_UNITS)),
          Arrays.stream(Defaults.hidden()).boxed().toList());

  private static final Shape<String> ACTIVATION_NAME =
      oneOf(List.of(Activations.names()), "an activation", Mistake.UNKNOWN_ACTIVATION);

  static final Field<List<String>> ACTIVATION =
      optional(
          "activation",
          Shapes.oneOrList(Limits.MAX_HIDDEN_LAYERS, ACTIVATION_NAME),
          List.of(Defaults.ACTIVATION));

  static final Field<String> OUTPUT_ACTIVATION = optional("output-activation", ACTIVATION_NAME, "");

  static final Field<String> INITIALIZATION =
      optional(
          "initialization",
          oneOf(
              List.of(Initializations.names()),
              "an initialization",
              Mistake.UNKNOWN_INITIALIZATION),
          Defaults.INITIALIZATION);

  static final Field<String> LOSS =
      optional("loss", oneOf(List.of(Losses.names()), "a loss", Mistake.UNKNOWN_LOSS), "");

  static final Field<String> OPTIMIZER =
      optional(
          "optimizer",
          oneOf(List.of(Optimizers.names()), "an optimizer", Mistake.UNKNOWN_OPTIMIZER),
          Defaults.OPTIMIZER);

  static final Field<Double> LEARNING_RATE =
      optional(
          "learning-rate",
          number(Limits.MIN_LEARNING_RATE, Limits.MAX_LEARNING_RATE),
          Defaults.LEARNING_RATE);

  static final Field<String> SCHEDULE =
      optional(
          "schedule",
          oneOf(List.of(Schedules.names()), "a schedule", Mistake.UNKNOWN_SCHEDULE),
          Defaults.SCHEDULE);

  static final Field<Integer> BATCH =
      optional("batch", integer(1, Limits.MAX_BATCH), Defaults.BATCH);

  static final Field<Double> L1 = optional("l1", number(0, Limits.MAX_PENALTY), 0.0);

  static final Field<Double> L2 = optional("l2", number(0, Limits.MAX_PENALTY), 0.0);

  static final Field<Double> DROPOUT = optional("dropout", number(0, Limits.MAX_DROPOUT), 0.0);

  static final Field<Double> CLIP = optional("clip", number(0, Limits.MAX_CLIP), 0.0);

  static final Field<Integer> EARLY_STOPPING =
      optional("early-stopping", integer(0, Limits.MAX_EPOCHS), 0);

  static final Field<Integer> EPOCHS =
      optional("epochs", integer(1, Limits.MAX_EPOCHS), Defaults.EPOCHS);

  static final Field<Integer> SEED = optional("seed", integer(0, Integer.MAX_VALUE), Defaults.SEED);

  static final Field<List<Control>> READER_MAY_CHANGE =
      optional(
          "reader-may-change",
          Shapes.distinct(
                  list(
                      0,
                      Control.values().length,
                      oneOf(Control.keys(), "a control", Mistake.UNKNOWN_CONTROL)))
              .map(keys -> keys.stream().map(Control::named).toList()),
          List.of(Control.values()));

  static final Field<List<Promise>> EXPECT = optional("expect", TrainerSchema::promises, List.of());

  static final Field<Optional<Prediction>> PREDICT =
      optional("predict", Prediction::read, Optional.empty());

  static final Field<List<Challenge>> GOALS =
      optional("goals", list(1, Challenge.MOST, Challenge::read), List.of());

  static final Field<String> ALT = required("alt", text());

  static final Field<String> CAPTION = optional("caption", text(), "");

  /** All keys, in the order in which a fence is written. */
  public static final Schema SCHEMA =
      new Schema(
          "a trainer",
          ID,
          TITLE,
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
          STANDARDIZE,
          HIDDEN,
          ACTIVATION,
          OUTPUT_ACTIVATION,
          INITIALIZATION,
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
          SEED,
          READER_MAY_CHANGE,
          EXPECT,
          PREDICT,
          GOALS,
          ALT,
          CAPTION);

  private TrainerSchema() {}

  private static List<String> dataSets() {
    return Stream.concat(Arrays.stream(DataSets.names()), Stream.of(Table.NAME)).toList();
  }

  /** What may be promised: each measure is a key with a promise about it. */
  private static Optional<List<Promise>> promises(String key, Yaml value, Diagnostics diagnostics) {
    if (!(value instanceof Yaml.Mapping mapping)) {
      return Shapes.wrongType(
          key, "promises", value, "write 'accuracy: \">= 0.97\"' below it, indented", diagnostics);
    }
    List<Field<Optional<Promise>>> fields =
        Promise.MEASURES.stream().map(TrainerSchema::promise).toList();
    Schema schema = new Schema("'" + key + "'", fields.toArray(new Field<?>[0]));
    YamlReader.Document document = new YamlReader.Document(mapping, true);
    Values values = schema.read(document, value.span(), diagnostics);
    return Optional.of(fields.stream().map(values::get).flatMap(Optional::stream).toList());
  }

  private static Field<Optional<Promise>> promise(Measure measure) {
    return optional(measure.key(), Promise.about(measure).map(Optional::of), Optional.empty());
  }
}
