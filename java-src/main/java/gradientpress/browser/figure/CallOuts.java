package gradientpress.browser.figure;

import gradientpress.browser.page.Html;
import gradientpress.browser.run.Mirror;
import gradientpress.browser.run.Signs;
import gradientpress.example.Symptom;

/** Names what a run shows as soon as it does, once for each thing, and offers a remedy. */
final class CallOuts {
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
    for (Symptom symptom : Signs.of(mirror, trainer.run().specification())) {
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

  private void tell(Symptom symptom) {
    page.say(Signs.sentence(symptom));
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
