package gradientpress.view;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import gradientpress.nn.Task;
import java.util.Arrays;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Tints of what units say")
class UnitTintsTest {
  private static final int UNITS = 2;
  private static final int POINTS = 3;

  /** What two units say to three points, in the shape of a layer: {@code [points × units]}. */
  private static final double[] LAYER = {-1, 0, 0, 0.5, 1, 1};

  @Test
  void roomThatIsLentIsWrittenOver() {
    byte[] lent = new byte[UNITS * POINTS];
    Arrays.fill(lent, (byte) 99);
    assertSame(lent, readInto(lent));
    assertArrayEquals(readInto(new byte[UNITS * POINTS]), lent);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 5, 7})
  void roomOfAnotherLengthIsLeftAlone(int length) {
    byte[] lent = new byte[length];
    byte[] tints = readInto(lent);
    assertEquals(UNITS * POINTS, tints.length);
    assertArrayEquals(new byte[length], lent);
  }

  @Test
  void theLastUnitOfAYesOrNoQuestionIsClearWhereItIsUndecided() {
    byte[] tints = readInto(new byte[0]);
    byte[] expected = {0, 127, (byte) 254, 0, 127, (byte) 254}; // 0, 0.5 and 1 are no, open, yes
    assertArrayEquals(expected, tints);
  }

  private static byte[] readInto(byte[] room) {
    UnitTints tints = new UnitTints(UNITS, POINTS, Task.BINARY, room);
    for (int unit = 0; unit < UNITS; unit++) {
      tints.read(unit, LAYER, unit, UNITS, POINTS, 0);
    }
    return tints.tints();
  }
}
