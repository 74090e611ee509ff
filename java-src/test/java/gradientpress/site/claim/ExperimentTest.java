package gradientpress.site.claim;

import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gradientpress.example.Leaps;
import org.junit.jupiter.api.Test;

final class ExperimentTest {
  @Test
  void runThatOverflowsByAnArticlesOwnOptimizerIsRepeatedWithSmallSteps() {
    Experiment experiment = Experiment.of(new RecordedRun(Leaps.trainer(), epoch -> {}));
    assertTrue(experiment.run().diverged());
    assertNotEquals(Run.NONE, experiment.calm());
  }
}
