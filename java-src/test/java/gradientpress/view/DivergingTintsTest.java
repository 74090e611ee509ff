package gradientpress.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DivergingTintsTest {
  private static final int MIDDLE = 127;
  private static final Tints TINTS = new DivergingTints();

  @ParameterizedTest(name = "score {0}: tint {1}")
  @CsvSource({
    "-1, 0",
    "0, 127",
    "1, 254",
    "0.5, 191",
    "-0.5, 64",
    "-0.0, 127",
    "17, 254", // beyond certainty there is nothing
    "-17, 0",
    "Infinity, 254",
    "-Infinity, 0",
    "NaN, 127",
  })
  void aScoreHasATint(double score, int tint) {
    assertEquals(tint, TINTS.of(score));
  }

  @Test
  void tintsRiseWithTheScoreAndAllAreUsed() {
    int before = 0;
    for (double score = -1; score <= 1; score += 0.001) {
      int tint = TINTS.of(score);
      assertTrue(tint == before || tint == before + 1);
      before = tint;
    }
    assertEquals(TINTS.count() - 1, before);
  }

  @Test
  void theMiddleIsClear() {
    assertEquals(0, alpha(MIDDLE));
  }

  @Test
  void theFirstClassIsAmberAndTheSecondBlue() {
    for (int tint = 0; tint < MIDDLE; tint++) {
      assertEquals(214 << 16 | 116 << 8 | 20, TINTS.colour(tint) & 0xffffff);
    }
    for (int tint = MIDDLE + 1; tint < TINTS.count(); tint++) {
      assertEquals(38 << 16 | 107 << 8 | 184, TINTS.colour(tint) & 0xffffff);
    }
  }

  @Test
  void opacityGrowsWithCertaintyAlikeForBothClasses() {
    for (int away = 1; away <= MIDDLE; away++) {
      assertTrue(alpha(MIDDLE + away) > alpha(MIDDLE + away - 1));
      assertEquals(alpha(MIDDLE + away), alpha(MIDDLE - away));
    }
    assertEquals(0.55, alpha(0) / 255.0, 0.005, "text and dots stay legible on the surest tint");
  }

  private static int alpha(int tint) {
    return TINTS.colour(tint) >>> 24;
  }
}
