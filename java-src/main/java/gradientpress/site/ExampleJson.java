package gradientpress.site;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import gradientpress.data.Table;
import gradientpress.example.DataSpecification;
import gradientpress.example.NetworkSpecification;
import gradientpress.example.TrainerSpecification;
import gradientpress.example.TrainingSpecification;

/** Examples as the pages' templates and the browser read them. */
final class ExampleJson {
  private ExampleJson() {}

  /**
   * Describes a trained example.
   *
   * @param images the file names of its pictures that are files of their own
   */
  static JsonObject of(Trainer trainer, TrainedExample example, JsonObject images) {
    JsonObject json = new JsonObject();
    json.addProperty("kind", "trainer");
    json.addProperty("id", trainer.id());
    json.addProperty("title", trainer.title());
    json.addProperty("alt", trainer.alt());
    if (!trainer.caption().isEmpty()) {
      json.addProperty("caption", trainer.caption());
    }
    json.add("specification", specification(trainer.specification()));
    JsonArray controls = new JsonArray();
    trainer.controls().forEach(c -> controls.add(control(c, trainer.specification())));
    json.add("controls", controls);
    ScoreKind kind = ScoreKind.of(trainer.specification().data().dataSet().task());
    json.add("score", score(kind));
    json.add("values", values(example.measured(), kind));
    json.add("images", images);
    JsonObject pictures = new JsonObject();
    pictures.addProperty("plot", example.plot());
    pictures.addProperty("network", example.network());
    pictures.addProperty("curve", example.curve());
    json.add("pictures", pictures);
    return json;
  }

  /** Describes what to train; equal specifications give equal texts. */
  static JsonObject specification(TrainerSpecification specification) {
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

  private static JsonObject control(Control control, TrainerSpecification specification) {
    JsonArray options = new JsonArray();
    for (Control.Option option : control.options(specification)) {
      JsonObject json = new JsonObject();
      json.addProperty("value", option.value());
      json.addProperty("label", option.label());
      options.add(json);
    }
    JsonObject json = new JsonObject();
    json.addProperty("key", control.key());
    json.addProperty("label", control.label());
    json.addProperty("value", control.value(specification));
    json.add("options", options);
    return json;
  }

  private static JsonObject score(ScoreKind kind) {
    JsonObject json = new JsonObject();
    json.addProperty("key", kind.key());
    json.addProperty("label", kind.label());
    return json;
  }

  private static JsonObject values(Measured measured, ScoreKind kind) {
    JsonObject json = new JsonObject();
    for (MeasuredValue value : MeasuredValue.with(kind)) {
      json.addProperty(value.key(), value.text(measured));
    }
    return json;
  }
}
