package gradientpress.site.example;

import gradientpress.site.claim.Challenge;
import gradientpress.site.claim.ClaimCheck;
import gradientpress.site.claim.ClaimsReport;
import gradientpress.site.control.Control;
import gradientpress.site.source.Diagnostics;
import gradientpress.site.trainer.Trainer;
import java.util.List;

/** Compares what a post says about its examples with what training has shown. */
public final class PostClaims {
  private PostClaims() {}

  /**
   * Reports what does not hold, or could not fail; what is left is described for the pages.
   *
   * @param name the name of the post in its address
   * @param examples in the order of the trainers
   * @param report takes the claims that hold
   * @return what the pages are rendered from; nothing if anything was reported
   */
  public static PreparedPosts check(
      String name,
      List<Trainer> trainers,
      List<TrainedExample> examples,
      ClaimsReport report,
      Diagnostics diagnostics) {
    ClaimCheck claims = new ClaimCheck(name, report, diagnostics);
    for (int i = 0; i < examples.size(); i++) {
      Trainer trainer = trainers.get(i);
      claims.add(trainer.id(), trainer.claims(), examples.get(i).experiment(), trainer.span());
    }
    claims.check();
    trainers.forEach(trainer -> checkGoals(trainer, diagnostics));
    PreparedPosts prepared = new PreparedPosts();
    for (int i = 0; i < examples.size() && diagnostics.isEmpty(); i++) {
      Trainer trainer = trainers.get(i);
      prepared.add(name, trainer, examples.get(i), claims.findings(trainer.id()));
    }
    return prepared;
  }

  private static void checkGoals(Trainer trainer, Diagnostics diagnostics) {
    boolean layersAreFixed =
        trainer.offers().stream().noneMatch(offer -> offer.control() == Control.HIDDEN);
    for (Challenge challenge : trainer.challenges()) {
      challenge.check(trainer.specification(), layersAreFixed, diagnostics);
    }
  }
}
