package gradientpress.data.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A text by its difference from another")
class TextDifferenceTest {
  @ParameterizedTest
  @CsvSource({
    "'', '', ''",
    "a1_2_0, '', a1_2_0",
    "'', a1_2_0, ''",
    "r1a1_2_0t3_4_1, r1a1_2_0t3_4_1, k14_0_",
    "r1a1_2_0a5_6_0t3_4_1, r1a1_2_0t3_4_1, k8_6_a5_6_0",
    "r1r7r8r9r10r11, r1r2r8r9r10r11, k3_10_7",
    "r1, r2, r1",
    "aaaaaaaaa, aaaaaaaa, k8_0_a",
    "aaaaaaaa, aaaaaaaaa, k8_0_",
  })
  void isShort(String text, String before, String difference) {
    assertEquals(difference, TextDifference.write(text, before));
    assertEquals(text, TextDifference.read(difference, before));
  }

  @RepeatedTest(200)
  void comesBack(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    String before = random(random, 40);
    int from = random.nextInt(before.length() + 1);
    int to = from + random.nextInt(before.length() + 1 - from);
    String text = before.substring(0, from) + random(random, 12) + before.substring(to);
    String difference = TextDifference.write(text, before);
    assertEquals(text, TextDifference.read(difference, before));
    assertTrue(difference.length() <= text.length());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "k",
        "k_",
        "k__",
        "k1",
        "k1_",
        "k1__a",
        "k_1_a",
        "k6_0_a",
        "k0_6_a",
        "k3_3_a",
        "k-1_1_a",
        "k1.5_1_a",
        "k99999999999999999999_0_a",
        "k4294967296_0_a",
        "kNaN_0_a",
      })
  void cannotKeepWhatIsNotThere(String hostile) {
    assertThrows(IllegalArgumentException.class, () -> TextDifference.read(hostile, "r1r2r"));
  }

  @Test
  void neverGrowsByMoreThanItsOwnLength() {
    String text = "r1r2r";
    for (int i = 0; i < 100; i++) {
      String before = text;
      text = TextDifference.read("k%d_%d_r3".formatted(text.length() / 2, 2), before);
      assertTrue(text.length() <= before.length() + 2);
    }
  }

  private static String random(Random random, int most) {
    StringBuilder text = new StringBuilder("r");
    for (int length = random.nextInt(most); length > 0; length--) {
      text.append("ab".charAt(random.nextInt(2)));
    }
    return text.toString();
  }
}
