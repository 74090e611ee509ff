package gradientpress.browser.figure;

import gradientpress.browser.message.SpecificationObject;
import gradientpress.browser.page.Html;
import gradientpress.browser.page.Texts;
import gradientpress.browser.run.Mirror;
import gradientpress.example.Symptom;
import gradientpress.example.Symptoms;
import java.util.List;

/** Names what a run shows as soon as it does, once for each thing, and offers a remedy. */
public final class CallOuts {
  /** The run is looked at after every so many replies. */
  private static final int EVERY = 20;

  /** Learning rates to turn to, as far as the reader may choose them. */
  private static final double[] RATES = {3, 1, 0.3, 0.1, 0.03, 0.01, 0.003, 0.001, 0.0003, 0.0001};

  private final TrainerFigure trainer;
  private final FigurePage page;
  private final boolean[] named = new boolean[Symptom.Kind.values().length];
  private int replies;

  CallOuts(TrainerFigure trainer, FigurePage page) {
    this.trainer = trainer;
    this.page = page;
  }

  /** Forgets what was named, as another run begins. */
  void begin() {
    replies = 0;
    for (int kind = 0; kind < named.length; kind++) {
      named[kind] = false;
    }
  }

  /** Looks at a run that is going on, now and then. */
  void look(Mirror mirror) {
    replies++;
    if (replies % EVERY != 0) {
      return;
    }
    for (Symptom symptom : of(mirror, trainer.run().specification())) {
      if (!named[symptom.kind().ordinal()]) {
        named[symptom.kind().ordinal()] = true;
        tell(symptom);
        return;
      }
    }
  }

  /** Tells why a run cannot go on, and offers another learning rate. */
  void tellDivergence(Mirror mirror) {
    page.say("Training cannot go on: ".concat(mirror.frame().divergence().reason()).concat("."));
    offerRate(false);
  }

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

  private void tell(Symptom symptom) {
    page.say(sentence(symptom));
    switch (symptom.kind()) {
      case PLATEAU -> offerRate(true);
      case OVERFITTING -> {
        int epoch = symptom.epoch();
        page.offer("Back to epoch ".concat(Integer.toString(epoch)), () -> trainer.goTo(epoch, 0));
      }
      case SATURATED -> offerRate(false);
      default -> {
        // nothing but another start brings a dead unit back, and that has a button already
      }
    }
  }

  /** Offers the next higher or lower learning rate that the reader may choose. */
  private void offerRate(boolean higher) {
    double present = trainer.run().specification().getLearningRate();
    String rate = null;
    for (double candidate : RATES) {
      String text = Html.exact(candidate);
      if (higher && candidate > present && trainer.controls().offers("learning-rate", text)) {
        rate = text; // the lowest of those is the last
      } else if (!higher
          && candidate < present
          && trainer.controls().offers("learning-rate", text)) {
        rate = text;
        break;
      }
    }
    if (rate != null) {
      String chosen = rate;
      page.offer(
          (higher ? "Raise the learning rate to " : "Lower the learning rate to ").concat(chosen),
          () -> trainer.remedy("learning-rate", chosen));
    }
  }
}
