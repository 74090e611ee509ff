package gradientpress.browser.figure;

import gradientpress.browser.page.Texts;
import gradientpress.example.Limits;

/** The hidden layers as the reader has set them, which can be made wider and narrower. */
public final class HiddenLayers {
  private static final String CONTROL = "hidden";

  private final TrainerFigure trainer;

  /** Takes the layers of a figure. */
  public HiddenLayers(TrainerFigure trainer) {
    this.trainer = trainer;
  }

  /** Says whether the reader may change them. */
  boolean areOffered() {
    return trainer.controls().has(CONTROL);
  }

  /**
   * Gives a layer another number of neurons, from which the run begins anew, and says so, or why
   * that cannot be.
   *
   * @param layer counted from 0
   * @param by how many more; negative for fewer
   */
  public void resize(int layer, int by) {
    String[] sizes = Texts.items(trainer.controls().value(CONTROL));
    int size = (int) Texts.number(sizes[layer]) + by;
    if (size < 1) {
      trainer.say("A layer has at least one neuron.");
    } else if (size > Limits.MAX_UNITS) {
      trainer.say(
          "A layer has at most ".concat(Integer.toString(Limits.MAX_UNITS)).concat(" neurons."));
    } else {
      sizes[layer] = Integer.toString(size);
      if (trainer.enter(CONTROL, Texts.list(sizes))) {
        trainer.say(
            "Hidden layer "
                .concat(Integer.toString(layer + 1))
                .concat(" now has ")
                .concat(sizes[layer])
                .concat(size == 1 ? " neuron" : " neurons")
                .concat(", and begins anew."));
      }
    }
  }
}
