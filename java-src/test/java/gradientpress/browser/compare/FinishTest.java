package gradientpress.browser.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gradientpress.example.LossHistory;
import org.junit.jupiter.api.Test;

class FinishTest {
  private static final LossHistory FAST = history(1, 0.4, 0.2, 0.3);
  private static final LossHistory SLOW = history(1, 0.9, 0.2, 0.1);
  private static final LossHistory STUCK = history(1, 1, 1, 1);
  private static final double[] ENDS = {0.3, 0.1, 1};
  private static final LossHistory[] ALL = {FAST, SLOW, STUCK};

  @Test
  void withoutATargetTheLowestLossAtTheEndWins() {
    Finish finish = new Finish(0);
    assertEquals(1, finish.winner(ALL, ENDS));
    assertEquals(
        "Adam wins, with the lowest test loss at the end, 0.100.",
        finish.words("Adam", SLOW, "0.100"));
  }

  @Test
  void withATargetWhoReachesItFirstWins() {
    Finish finish = new Finish(0.5);
    assertEquals(0, finish.winner(ALL, ENDS));
    assertEquals("Adam wins: it was there after 1 epoch.", finish.words("Adam", FAST, "0.300"));
    assertEquals("Adam wins: it was there after 2 epochs.", finish.words("Adam", SLOW, "0.100"));
  }

  @Test
  void ofThoseWhoReachItTogetherTheLowestWins() {
    assertEquals(1, new Finish(0.2).winner(ALL, ENDS));
  }

  @Test
  void whereNoneReachesTheTargetTheLowestIsNamed() {
    Finish finish = new Finish(0.01);
    assertEquals(1, finish.winner(ALL, ENDS));
    assertEquals(
        "None came to the finish line. Adam has the lowest test loss at the end, 0.100.",
        finish.words("Adam", SLOW, "0.100"));
  }

  @Test
  void whoHasDivergedDoesNotWin() {
    assertEquals(2, new Finish(0).winner(ALL, new double[] {Double.NaN, Double.NaN, 1}));
    assertEquals(-1, new Finish(0).winner(ALL, new double[] {Double.NaN, Double.NaN, Double.NaN}));
  }

  private static LossHistory history(double... losses) {
    LossHistory history = new LossHistory();
    for (int epoch = 0; epoch < losses.length; epoch++) {
      history.add(epoch, losses[epoch] / 2, 0, losses[epoch], 0);
    }
    return history;
  }
}
