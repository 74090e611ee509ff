package gradientpress.site.drive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import gradientpress.example.Leaps;
import gradientpress.example.TrainerSpecification;
import org.junit.jupiter.api.Test;

final class LinkedRunTest {
  @Test
  void editedPointsLeaveAnArticlesOwnOptimizerAsItIs() {
    TrainerSpecification author = Leaps.trainer();
    LinkedRun run = new LinkedRun(author);
    run.edit("r3");
    assertEquals(author.training(), run.specification().training());
    assertSame(author.network().vocabulary(), run.specification().network().vocabulary());
    assertSame(author.data().vocabulary(), run.specification().data().vocabulary());
  }
}
