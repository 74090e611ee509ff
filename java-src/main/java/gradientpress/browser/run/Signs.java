package gradientpress.browser.run;

import gradientpress.browser.message.SpecificationObject;
import gradientpress.browser.page.Texts;
import gradientpress.example.Symptom;
import gradientpress.example.Symptoms;
import java.util.List;

/** What a run shows of what can happen in training, found in its mirror and put into words. */
public final class Signs {
  private Signs() {}

  /** Returns everything that a run shows. */
  public static List<Symptom> of(Mirror mirror, SpecificationObject specification) {
    List<Symptom> symptoms = Symptoms.inLosses(mirror.history());
    int samples = mirror.split().training().rows() + mirror.split().test().rows();
    symptoms.addAll(
        Symptoms.inUnits(
            mirror.ofSamples(),
            samples,
            SpecificationObject.hidden(specification).copyToJavaArray(),
            Texts.read(specification.getActivations())));
    return symptoms;
  }

  /** Returns what to tell readers about a symptom. */
  public static String sentence(Symptom symptom) {
    String epoch = Integer.toString(symptom.epoch());
    String layer = "hidden layer ".concat(Integer.toString(symptom.layer()));
    String units =
        symptom.units() == 1
            ? "Neuron ".concat(Integer.toString(symptom.unit() + 1)).concat(" of ").concat(layer)
            : Integer.toString(symptom.units()).concat(" neurons of ").concat(layer);
    boolean one = symptom.units() == 1;
    return switch (symptom.kind()) {
      case PLATEAU ->
          "A plateau: the loss has hardly fallen since epoch ".concat(epoch).concat(".");
      case OVERFITTING ->
          "Overfitting: since epoch "
              .concat(epoch)
              .concat(" the test loss has risen while the training loss fell.");
      case DEAD ->
          units
              .concat(one ? " is dead: it says" : " are dead: they say")
              .concat(" 0 to every point.");
      case SATURATED ->
          units
              .concat(one ? " is" : " are")
              .concat(" saturated: hardly any gradient gets through.");
    };
  }
}
