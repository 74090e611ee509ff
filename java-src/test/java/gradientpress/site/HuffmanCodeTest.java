package gradientpress.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class HuffmanCodeTest {
  /** The example of RFC 1951, section 3.2.2: lengths 3, 3, 3, 3, 3, 2, 4, 4. */
  @Test
  void wordsAreCanonical() {
    HuffmanCode code = new HuffmanCode(new int[] {4, 4, 4, 4, 4, 8, 2, 2}, 15);
    int[] lengths = IntStream.range(0, 8).map(code::length).toArray();
    assertEquals("[3, 3, 3, 3, 3, 2, 4, 4]", Arrays.toString(lengths));
    int[] words = IntStream.range(0, 8).map(code::word).toArray();
    assertEquals("[2, 3, 4, 5, 6, 0, 14, 15]", Arrays.toString(words));
  }

  @Test
  void whatDoesNotOccurHasNoWordAndASingleSymbolHasOne() {
    HuffmanCode code = new HuffmanCode(new int[] {0, 9, 0}, 15);
    assertEquals(0, code.length(0));
    assertEquals(1, code.length(1));
    assertEquals(0, new HuffmanCode(new int[4], 15).length(0));
  }

  /** Fibonacci's numbers as counts make the most unequal words. */
  @ParameterizedTest
  @ValueSource(ints = {5, 7, 15})
  void wordsAreNoLongerThanAllowedAndUseAllBits(int longest) {
    int[] counts = new int[25];
    counts[0] = 1;
    counts[1] = 1;
    for (int i = 2; i < counts.length; i++) {
      counts[i] = counts[i - 1] + counts[i - 2];
    }
    HuffmanCode code = new HuffmanCode(counts, longest);
    double room = 0;
    for (int symbol = 0; symbol < counts.length; symbol++) {
      assertTrue(code.length(symbol) >= 1 && code.length(symbol) <= longest);
      assertTrue(symbol == 0 || code.length(symbol) <= code.length(symbol - 1));
      room += Math.pow(2, -code.length(symbol));
    }
    assertEquals(1, room, "no word is wasted, after Kraft");
  }
}
