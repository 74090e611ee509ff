package gradientpress.site;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import gradientpress.example.TrainerSpecification;

/** Examples as the pages' templates and the browser read them. */
final class ExampleJson {
  private ExampleJson() {}

  /**
   * Describes a trained example.
   *
   * @param heat the file name of its heat map
   * @param poster the file name of its poster
   */
  static JsonObject of(Trainer trainer, TrainedExample example, String heat, String poster) {
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
    json.add("values", values(example.measured()));
    json.addProperty("heat", heat);
    json.addProperty("poster", poster);
    JsonObject pictures = new JsonObject();
    pictures.addProperty("plot", example.plot());
    pictures.addProperty("network", example.network());
    pictures.addProperty("curve", example.curve());
    json.add("pictures", pictures);
    return json;
  }

  /** Describes what to train; equal specifications give equal texts. */
  static JsonObject specification(TrainerSpecification specification) {
    JsonArray hidden = new JsonArray();
    for (int units : specification.hidden()) {
      hidden.add(units);
    }
    JsonObject json = new JsonObject();
    json.addProperty("data", specification.data());
    json.addProperty("noise", specification.noise());
    json.addProperty("points", specification.points());
    json.add("hidden", hidden);
    json.addProperty("activation", specification.activation());
    json.addProperty("learningRate", specification.learningRate());
    json.addProperty("batch", specification.batch());
    json.addProperty("epochs", specification.epochs());
    json.addProperty("seed", specification.seed());
    return json;
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

  private static JsonObject values(Measured measured) {
    JsonObject json = new JsonObject();
    for (MeasuredValue value : MeasuredValue.values()) {
      json.addProperty(value.key(), value.text(measured));
    }
    return json;
  }
}
