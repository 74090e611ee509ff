package gradientpress.site.example;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import gradientpress.site.claim.Challenge;
import gradientpress.site.claim.Prediction;
import gradientpress.site.trainer.Trainer;

/** What the reader is asked and challenged to do, as the pages' templates read it. */
final class QuestionJson {
  private QuestionJson() {}

  /** Adds the prediction and the goals of a trainer to its description, if it has any. */
  static void add(Trainer trainer, JsonObject json) {
    trainer.prediction().ifPresent(prediction -> json.add("prediction", of(prediction)));
    if (!trainer.challenges().isEmpty()) {
      JsonArray goals = new JsonArray();
      trainer.challenges().forEach(challenge -> goals.add(of(challenge)));
      json.add("goals", goals);
    }
  }

  private static JsonObject of(Prediction prediction) {
    JsonObject json = new JsonObject();
    json.addProperty("question", prediction.question());
    JsonArray outcomes = new JsonArray();
    prediction.outcomes().forEach(outcomes::add);
    json.add("outcomes", outcomes);
    json.addProperty("right", prediction.right());
    json.addProperty("because", prediction.because());
    return json;
  }

  private static JsonObject of(Challenge challenge) {
    JsonObject json = new JsonObject();
    json.addProperty("say", challenge.say());
    json.addProperty("conditions", challenge.conditions());
    json.addProperty("byHand", challenge.byHand());
    return json;
  }
}
