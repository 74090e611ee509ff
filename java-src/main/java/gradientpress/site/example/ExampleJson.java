package gradientpress.site.example;

import com.google.gson.JsonObject;
import gradientpress.site.claim.Findings;
import gradientpress.site.claim.ScoreKind;
import gradientpress.site.control.SpecificationJson;
import gradientpress.site.trainer.Trainer;
import java.util.Map;

/** Examples as the pages' templates and the browser read them. */
final class ExampleJson {
  private ExampleJson() {}

  /**
   * Describes a trained example.
   *
   * @param findings what came out of it
   * @param images the file names of its pictures that are files of their own
   */
  static JsonObject of(
      Trainer trainer, TrainedExample example, Findings findings, JsonObject images) {
    JsonObject json = new JsonObject();
    json.addProperty("kind", "trainer");
    json.addProperty("id", trainer.id());
    json.addProperty("title", trainer.title());
    json.addProperty("alt", trainer.alt());
    if (!trainer.caption().isEmpty()) {
      json.addProperty("caption", trainer.caption());
    }
    json.add("specification", SpecificationJson.of(trainer.specification()));
    json.add("controls", ControlJson.first(trainer));
    json.add("moreControls", ControlJson.others(trainer));
    QuestionJson.add(trainer, json);
    ScoreKind kind = ScoreKind.of(trainer.specification().data().dataSet().task());
    json.add("score", score(kind));
    json.add("values", texts(findings.values(kind)));
    json.add("readings", texts(findings.readings(kind)));
    findings.overflow().ifPresent(sentence -> json.addProperty("overflow", sentence));
    json.add("images", images);
    JsonObject pictures = new JsonObject();
    pictures.addProperty("plot", example.plot());
    pictures.addProperty("network", example.network());
    pictures.addProperty("curve", example.curve());
    json.add("pictures", pictures);
    return json;
  }

  private static JsonObject score(ScoreKind kind) {
    JsonObject json = new JsonObject();
    json.addProperty("key", kind.key());
    json.addProperty("label", kind.label());
    return json;
  }

  private static JsonObject texts(Map<String, String> texts) {
    JsonObject json = new JsonObject();
    texts.forEach(json::addProperty);
    return json;
  }
}
