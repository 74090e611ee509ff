package gradientpress.site.control;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import gradientpress.data.Scale;
import gradientpress.data.Table;
import gradientpress.example.DataSpecification;
import gradientpress.example.NetworkSpecification;
import gradientpress.example.TrainerSpecification;
import gradientpress.example.TrainingSpecification;
import gradientpress.example.Vocabulary;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Specifications as pages carry them: all parts in one flat object. */
public final class SpecificationJson {
  private SpecificationJson() {}

  /** Describes what to train; equal specifications give equal texts. */
  public static JsonObject of(TrainerSpecification specification) {
    DataSpecification data = specification.data();
    NetworkSpecification network = specification.network();
    TrainingSpecification training = specification.training();
    JsonObject json = new JsonObject();
    json.addProperty("data", data.name());
    json.addProperty("classes", data.classes());
    json.add("table", table(data.table()));
    json.addProperty("points", data.points());
    json.addProperty("testShare", data.testShare());
    json.addProperty("noise", data.noise());
    json.addProperty("balance", data.balance());
    json.add("features", texts(data.features()));
    json.addProperty("standardize", data.standardize());
    json.add("hidden", integers(network.hidden()));
    json.add("activations", texts(network.activations()));
    json.addProperty("outputActivation", network.outputActivation());
    json.addProperty("initialization", network.initialization());
    json.addProperty("loss", training.loss());
    json.addProperty("optimizer", training.optimizer());
    json.addProperty("learningRate", training.learningRate());
    json.addProperty("schedule", training.schedule());
    json.addProperty("batch", training.batch());
    json.addProperty("l1", training.l1());
    json.addProperty("l2", training.l2());
    json.addProperty("dropout", training.dropout());
    json.addProperty("clip", training.clip());
    json.addProperty("patience", training.patience());
    json.addProperty("epochs", specification.epochs());
    json.addProperty("seed", specification.seed());
    return json;
  }

  /** Describes points of the author's own, as {@link Table} takes them; null if there are none. */
  private static JsonElement table(Table table) {
    if (table == null) {
      return JsonNull.INSTANCE;
    }
    JsonObject json = new JsonObject();
    json.add("axes", texts(table.axes()));
    json.add("classes", texts(table.classNames()));
    json.addProperty("output", table.outputs()[0]);
    json.add("inputs", numbers(table.inputs()));
    json.add("targets", numbers(table.targets()));
    json.add("scales", numbers(Scale.write(table.scales())));
    return json;
  }

  private static JsonArray texts(String[] texts) {
    JsonArray array = new JsonArray();
    for (String text : texts) {
      array.add(text);
    }
    return array;
  }

  private static JsonArray integers(int[] integers) {
    JsonArray array = new JsonArray();
    for (int integer : integers) {
      array.add(integer);
    }
    return array;
  }

  private static JsonArray numbers(double[] numbers) {
    JsonArray array = new JsonArray();
    for (double number : numbers) {
      array.add(number);
    }
    return array;
  }

  /**
   * Reads what {@link #of} wrote.
   *
   * @param table the author's own points, or null
   * @param vocabulary what the names in it stand for
   * @throws IllegalArgumentException if a value is out of bounds or does not fit
   */
  public static TrainerSpecification read(JsonObject json, Table table, Vocabulary vocabulary) {
    return new TrainerSpecification(
        data(json::get, table, vocabulary),
        network(json::get, vocabulary),
        training(json::get, vocabulary),
        json.get("epochs").getAsInt(),
        json.get("seed").getAsInt());
  }

  /** Reads what to learn from. */
  static DataSpecification data(
      Function<String, JsonElement> json, Table table, Vocabulary vocabulary) {
    return new DataSpecification(
        json.apply("data").getAsString(),
        json.apply("classes").getAsInt(),
        table,
        json.apply("points").getAsInt(),
        json.apply("testShare").getAsDouble(),
        json.apply("noise").getAsDouble(),
        json.apply("balance").getAsDouble(),
        texts(json.apply("features")),
        json.apply("standardize").getAsBoolean(),
        vocabulary);
  }

  /** Reads what the network is at first. */
  static NetworkSpecification network(Function<String, JsonElement> json, Vocabulary vocabulary) {
    return new NetworkSpecification(
        items(json.apply("hidden")).mapToInt(JsonElement::getAsInt).toArray(),
        texts(json.apply("activations")),
        json.apply("outputActivation").getAsString(),
        json.apply("initialization").getAsString(),
        vocabulary);
  }

  /** Reads how to learn. */
  static TrainingSpecification training(Function<String, JsonElement> json, Vocabulary vocabulary) {
    return new TrainingSpecification(
        json.apply("loss").getAsString(),
        json.apply("optimizer").getAsString(),
        json.apply("learningRate").getAsDouble(),
        json.apply("schedule").getAsString(),
        json.apply("batch").getAsInt(),
        json.apply("l1").getAsDouble(),
        json.apply("l2").getAsDouble(),
        json.apply("dropout").getAsDouble(),
        json.apply("clip").getAsDouble(),
        json.apply("patience").getAsInt(),
        vocabulary);
  }

  private static String[] texts(JsonElement array) {
    return items(array).map(JsonElement::getAsString).toArray(String[]::new);
  }

  private static Stream<JsonElement> items(JsonElement array) {
    return StreamSupport.stream(array.getAsJsonArray().spliterator(), false);
  }
}
