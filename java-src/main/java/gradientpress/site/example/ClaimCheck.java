package gradientpress.site.example;

import gradientpress.site.claim.Challenge;
import gradientpress.site.claim.Measured;
import gradientpress.site.control.Control;
import gradientpress.site.source.Diagnostics;
import gradientpress.site.source.Mistake;
import gradientpress.site.trainer.Trainer;

/** Compares what an article says about an example with what training has shown. */
public final class ClaimCheck {
  private ClaimCheck() {}

  /**
   * Reports what does not hold.
   *
   * @return whether the example has pictures: one whose training diverged has none
   */
  public static boolean check(Trainer trainer, Measured measured, Diagnostics diagnostics) {
    if (measured.diverged()) {
      diagnostics.report(
          Mistake.DIVERGED,
          trainer.span(),
          "the training of '%s' diverges in epoch %s: %s"
              .formatted(trainer.id(), measured.epoch(), measured.divergence()),
          "a smaller learning rate may help");
      return false;
    }
    trainer.promises().forEach(promise -> promise.check(measured, diagnostics));
    boolean layersAreFixed =
        trainer.offers().stream().noneMatch(offer -> offer.control() == Control.HIDDEN);
    for (Challenge challenge : trainer.challenges()) {
      challenge.check(trainer.specification(), layersAreFixed, diagnostics);
    }
    return true;
  }
}
