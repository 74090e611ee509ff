package gradientpress.site;

import static gradientpress.site.Field.optional;
import static gradientpress.site.Field.required;
import static gradientpress.site.Shapes.integer;
import static gradientpress.site.Shapes.list;
import static gradientpress.site.Shapes.number;
import static gradientpress.site.Shapes.oneOf;
import static gradientpress.site.Shapes.text;

import gradientpress.data.DataSets;
import gradientpress.example.Limits;
import gradientpress.nn.activation.Activations;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The keys of a trainer: what each may hold, and what holds when it is left out. */
final class TrainerSchema {
  static final Field<String> ID =
      required(
          "id",
          text(
              Pattern.compile("[a-z][a-z0-9-]*"),
              Mistake.BAD_ID,
              "use a-z, 0-9 and -, and begin with a letter"));

  static final Field<String> TITLE = required("title", text());

  static final Field<String> DATA =
      required("data", oneOf(List.of(DataSets.names()), "a data set", Mistake.UNKNOWN_DATA_SET));

  static final Field<Double> NOISE = optional("noise", number(0, Limits.MAX_NOISE), 0.0);

  static final Field<Integer> POINTS =
      optional("points", integer(Limits.MIN_POINTS, Limits.MAX_POINTS), 300);

  static final Field<List<Integer>> HIDDEN =
      optional(
          "hidden", list(0, Limits.MAX_HIDDEN_LAYERS, integer(1, Limits.MAX_UNITS)), List.of(4));

  static final Field<String> ACTIVATION =
      optional(
          "activation",
          oneOf(List.of(Activations.names()), "an activation", Mistake.UNKNOWN_ACTIVATION),
          "tanh");

  static final Field<Double> LEARNING_RATE =
      optional("learning-rate", number(Limits.MIN_LEARNING_RATE, Limits.MAX_LEARNING_RATE), 0.03);

  static final Field<Integer> BATCH = optional("batch", integer(1, Limits.MAX_BATCH), 10);

  static final Field<Integer> EPOCHS = optional("epochs", integer(1, Limits.MAX_EPOCHS), 200);

  static final Field<Integer> SEED = optional("seed", integer(0, Integer.MAX_VALUE), 1);

  static final Field<List<String>> READER_MAY_CHANGE =
      optional(
          "reader-may-change",
          Shapes.distinct(list(0, 4, oneOf(Control.keys(), "a control", Mistake.UNKNOWN_CONTROL))),
          Control.keys());

  static final Field<List<Promise>> EXPECT = optional("expect", TrainerSchema::promises, List.of());

  static final Field<String> ALT = required("alt", text());

  static final Field<String> CAPTION = optional("caption", text(), "");

  /** All keys, in the order in which a fence is written. */
  static final Schema SCHEMA =
      new Schema(
          "a trainer",
          ID,
          TITLE,
          DATA,
          NOISE,
          POINTS,
          HIDDEN,
          ACTIVATION,
          LEARNING_RATE,
          BATCH,
          EPOCHS,
          SEED,
          READER_MAY_CHANGE,
          EXPECT,
          ALT,
          CAPTION);

  private TrainerSchema() {}

  /** What may be promised: each measure is a key with a promise about it. */
  private static Optional<List<Promise>> promises(String key, Yaml value, Diagnostics diagnostics) {
    if (!(value instanceof Yaml.Mapping mapping)) {
      return Shapes.wrongType(
          key, "promises", value, "write 'accuracy: \">= 0.97\"' below it, indented", diagnostics);
    }
    List<Field<Optional<Promise>>> fields =
        Arrays.stream(Promise.Measure.values()).map(TrainerSchema::promise).toList();
    Schema schema = new Schema("'" + key + "'", fields.toArray(new Field<?>[0]));
    YamlReader.Document document = new YamlReader.Document(mapping, true);
    Values values = schema.read(document, value.span(), diagnostics);
    return Optional.of(fields.stream().map(values::get).flatMap(Optional::stream).toList());
  }

  private static Field<Optional<Promise>> promise(Promise.Measure measure) {
    Shape<Promise> shape = Promise.about(measure);
    return optional(
        measure.key(),
        (key, value, diagnostics) -> shape.read(key, value, diagnostics).map(Optional::of),
        Optional.empty());
  }
}
