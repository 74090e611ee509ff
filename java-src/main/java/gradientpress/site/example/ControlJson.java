package gradientpress.site.example;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import gradientpress.example.TrainerSpecification;
import gradientpress.site.control.Control;
import gradientpress.site.control.Entry;
import gradientpress.site.control.Offer;
import gradientpress.site.control.Option;
import gradientpress.site.control.Variation;
import gradientpress.site.text.NumberText;
import gradientpress.site.trainer.Trainer;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/** Controls as the pages' templates read them. */
final class ControlJson {
  /** How many stand in the article; the others are kept behind a door. */
  private static final int IN_THE_ARTICLE = 4;

  private ControlJson() {}

  /** Describes the controls that stand in the article. */
  static JsonArray first(Trainer trainer) {
    return controls(trainer.offers().stream().limit(IN_THE_ARTICLE), trainer.specification());
  }

  /** Describes all others in groups, each under a heading. */
  static JsonArray others(Trainer trainer) {
    JsonArray groups = new JsonArray();
    for (Control.About about : Control.About.values()) {
      Stream<Offer> members =
          trainer.offers().stream()
              .skip(IN_THE_ARTICLE)
              .filter(offer -> offer.control().about() == about);
      JsonArray controls = controls(members, trainer.specification());
      if (!controls.isEmpty()) {
        JsonObject group = new JsonObject();
        group.addProperty("heading", about.heading());
        group.add("controls", controls);
        groups.add(group);
      }
    }
    return groups;
  }

  private static JsonArray controls(Stream<Offer> offers, TrainerSpecification author) {
    JsonArray array = new JsonArray();
    offers.map(offer -> control(offer, author)).forEach(array::add);
    return array;
  }

  private static JsonObject control(Offer offer, TrainerSpecification author) {
    Control control = offer.control();
    JsonObject json = new JsonObject();
    json.addProperty("key", control.key());
    json.addProperty("label", control.label());
    json.addProperty("live", control.isLive());
    json.addProperty("idle", String.join(" ", offer.idle()));
    json.addProperty("value", offer.value());
    json.add("values", values(offer.value()));
    json.addProperty("understood", !Variation.isSpelt(author, control));
    describe(offer.entry(), json);
    return json;
  }

  private static void describe(Entry entry, JsonObject json) {
    if (entry instanceof Entry.OneOf oneOf) {
      json.addProperty("kind", "one-of");
      json.add("options", options(oneOf.options()));
    } else if (entry instanceof Entry.SomeOf someOf) {
      json.addProperty("kind", "some-of");
      json.add("options", options(someOf.options()));
    } else if (entry instanceof Entry.OneOfForEachLayer oneOf) {
      json.addProperty("kind", "one-of-for-each-layer");
      json.add("options", options(oneOf.options()));
    } else if (entry instanceof Entry.Layers layers) {
      json.addProperty("kind", "layers");
      json.addProperty("mostLayers", layers.mostLayers());
      json.addProperty("mostUnits", layers.mostUnits());
    } else if (entry instanceof Entry.Amount amount) {
      json.addProperty("kind", "amount");
      json.addProperty("least", plain(amount.least()));
      json.addProperty("most", plain(amount.most()));
      json.addProperty("step", plain(amount.step()));
    } else {
      json.addProperty("kind", "flag");
    }
  }

  /** Returns what a control that has several values has; of any other, its single one. */
  private static JsonArray values(String value) {
    JsonArray values = new JsonArray();
    Variation.items(value).forEach(values::add);
    return values;
  }

  private static String plain(BigDecimal number) {
    return NumberText.plain(number.doubleValue());
  }

  private static JsonArray options(List<Option> options) {
    JsonArray array = new JsonArray();
    for (Option option : options) {
      JsonObject json = new JsonObject();
      json.addProperty("value", option.value());
      json.addProperty("label", option.label());
      array.add(json);
    }
    return array;
  }
}
