package gradientpress.site.control;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import gradientpress.data.DataSet;
import gradientpress.data.Table;
import gradientpress.example.TrainerSpecification;
import gradientpress.example.Vocabulary;
import gradientpress.site.text.NumberText;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * A specification of which a reader changes something, as the page does.
 *
 * <p>It is written out once, however many changes are tried.
 */
public final class Variation {
  private static final Pattern WORD_BREAK = Pattern.compile("-(.)");
  private static final Map<Control, String> PROPERTIES = properties();

  private final TrainerSpecification specification;
  private final TrainerSpecification author;
  private final JsonObject json;

  /**
   * Takes a specification to change.
   *
   * @param specification the author's, perhaps with something changed before
   */
  Variation(TrainerSpecification specification, TrainerSpecification author) {
    this.specification = specification;
    this.author = author;
    this.json = SpecificationJson.of(specification);
  }

  /**
   * Returns a copy of a specification in which the value of one control is another.
   *
   * @param specification the author's, perhaps with something changed before
   * @param value as the page's form sends it
   * @throws IllegalArgumentException if it does not go with the rest
   */
  public static TrainerSpecification of(
      TrainerSpecification specification,
      TrainerSpecification author,
      Control control,
      String value) {
    return new Variation(specification, author).with(control, value);
  }

  /**
   * Returns a copy in which the value of one control is another.
   *
   * @param value as the page's form sends it
   * @throws IllegalArgumentException if it does not go with the rest
   */
  TrainerSpecification with(Control control, String value) {
    Map<String, JsonElement> changes = new HashMap<>();
    Table table = specification.data().table();
    switch (control) {
      case DATA -> {
        boolean own = value.equals(author.data().name());
        table = own ? author.data().table() : null;
        changes.put("data", new JsonPrimitive(value));
        changes.put("classes", new JsonPrimitive(own ? author.data().classes() : 0));
      }
      case HIDDEN -> {
        JsonArray layers = new JsonArray();
        items(value).forEach(units -> layers.add(Integer.valueOf(units)));
        changes.put("hidden", layers);
        changes.put("activations", activations(layers.size()));
      }
      default -> {
        String property = PROPERTIES.get(control);
        changes.put(property, typed(value, json.get(property)));
      }
    }
    return with(changes, control.about(), table);
  }

  /** Reads that part anew in which something changes; the others are known to be good. */
  private TrainerSpecification with(
      Map<String, JsonElement> changes, Control.About changed, Table table) {
    Function<String, JsonElement> all =
        property -> changes.getOrDefault(property, json.get(property));
    Vocabulary vocabulary = author.data().vocabulary();
    return new TrainerSpecification(
        changed == Control.About.POINTS
            ? SpecificationJson.data(all, table, vocabulary)
            : specification.data(),
        changed == Control.About.NETWORK
            ? SpecificationJson.network(all, vocabulary)
            : specification.network(),
        changed == Control.About.TRAINING
            ? SpecificationJson.training(all, vocabulary)
            : specification.training(),
        all.apply("epochs").getAsInt(),
        all.apply("seed").getAsInt());
  }

  /** Keeps a mixture of activations: a new layer gets the author's for it, or that of the last. */
  private JsonArray activations(int layers) {
    String[] present = specification.network().activations();
    String[] own = author.network().activations();
    JsonArray activations = new JsonArray();
    boolean mixed = present.length > 1 || own.length > 1;
    for (int l = 0; l < (mixed ? Math.max(1, layers) : 1); l++) {
      String last = activations.isEmpty() ? present[0] : activations.get(l - 1).getAsString();
      activations.add(l < present.length ? present[l] : l < own.length ? own[l] : last);
    }
    return activations;
  }

  /** Reads a value as the type that is there already. */
  private static JsonElement typed(String value, JsonElement present) {
    if (present.isJsonArray()) {
      JsonArray array = new JsonArray();
      items(value).forEach(array::add);
      return array;
    }
    JsonPrimitive primitive = present.getAsJsonPrimitive();
    if (primitive.isNumber()) {
      boolean whole = primitive.getAsNumber() instanceof Integer;
      return new JsonPrimitive(whole ? Integer.valueOf(value) : (Number) Double.valueOf(value));
    }
    return primitive.isBoolean()
        ? new JsonPrimitive(value.equals("true"))
        : new JsonPrimitive(value);
  }

  /** Returns the items of a list as the form sends it. */
  public static List<String> items(String value) {
    return value.isEmpty() ? List.of() : Arrays.asList(value.split(","));
  }

  /** Returns the value of a control as the page's form sends it. */
  String text(Control control) {
    if (isSpelt(specification, control)) {
      return spelling(control);
    }
    DataSet dataSet = specification.data().dataSet();
    if (control == Control.CLASSES) {
      return Integer.toString(dataSet.classes());
    }
    return dataSet.axes().length == 1 ? "x" : "x,y";
  }

  /** Says whether the value stands in the specification, or whether it is the data set's own. */
  public static boolean isSpelt(TrainerSpecification specification, Control control) {
    return switch (control) {
      case CLASSES -> specification.data().classes() != 0;
      case FEATURES -> specification.data().features().length != 0;
      default -> true;
    };
  }

  private String spelling(Control control) {
    JsonElement value = json.get(PROPERTIES.get(control));
    if (!value.isJsonArray()) {
      return spelling(value);
    }
    return StreamSupport.stream(value.getAsJsonArray().spliterator(), false)
        .map(Variation::spelling)
        .collect(Collectors.joining(","));
  }

  private static String spelling(JsonElement value) {
    boolean number = value.getAsJsonPrimitive().isNumber();
    return number ? NumberText.plain(value.getAsDouble()) : value.getAsString();
  }

  /** Returns the name that each control has in a specification. */
  private static Map<Control, String> properties() {
    Map<Control, String> properties = new EnumMap<>(Control.class);
    for (Control control : Control.values()) {
      Matcher breaks = WORD_BREAK.matcher(control.key());
      properties.put(control, breaks.replaceAll(match -> match.group(1).toUpperCase(Locale.ROOT)));
    }
    properties.put(Control.ACTIVATION, "activations");
    properties.put(Control.EARLY_STOPPING, "patience");
    return properties;
  }
}
