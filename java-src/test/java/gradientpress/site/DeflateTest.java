package gradientpress.site;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Judged by Java's own decompressor, and by the size that its compressor achieves. */
final class DeflateTest {
  static byte[][] texts() {
    Random random = new Random(1);
    byte[] noise = new byte[70_000];
    random.nextBytes(noise);
    byte[] skewed = new byte[50_000]; // counts like Fibonacci's numbers make the longest words
    for (int i = 0; i < skewed.length; i++) {
      int symbol = 0;
      while (symbol < 200 && random.nextInt(21) < 8) {
        symbol++;
      }
      skewed[i] = (byte) symbol;
    }
    byte[] far = new byte[40_000];
    Arrays.fill(far, (byte) 1);
    System.arraycopy(noise, 0, far, 0, 300);
    System.arraycopy(noise, 0, far, 32_768, 300); // as far back as can be said
    System.arraycopy(noise, 0, far, 39_000, 300); // farther
    return new byte[][] {
      {},
      {7},
      {1, 2},
      new byte[3],
      new byte[100_000],
      "abcabcabcabd".getBytes(StandardCharsets.UTF_8),
      noise,
      skewed,
      far,
      waves(),
    };
  }

  /** As smooth as a picture. */
  private static byte[] waves() {
    byte[] waves = new byte[120_000];
    for (int i = 0; i < waves.length; i++) {
      waves[i] = (byte) (40 * Math.sin(i % 400 / 30.0) * Math.cos(i / 400 / 20.0));
    }
    return waves;
  }

  @ParameterizedTest
  @MethodSource("texts")
  void anotherProgramReadsTheSameBytes(byte[] data) throws DataFormatException {
    byte[] compressed = Deflate.compress(data);
    Inflater inflater = new Inflater(true);
    inflater.setInput(compressed);
    byte[] read = new byte[data.length + 1];
    int length = inflater.inflate(read);
    assertTrue(inflater.finished(), "the end is marked");
    assertEquals(0, inflater.getRemaining(), "nothing comes after it");
    inflater.end();
    assertArrayEquals(data, Arrays.copyOf(read, length));
  }

  @ParameterizedTest
  @MethodSource("texts")
  void isNearlyAsSmallAsWhatOthersMake(byte[] data) {
    Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
    deflater.setInput(data);
    deflater.finish();
    int best = deflater.deflate(new byte[data.length + 1000]);
    deflater.end();
    int ours = Deflate.compress(data).length;
    assertTrue(ours < best * 1.1 + 180, ours + " bytes, not " + best);
  }

  @Test
  void bytesAreTheSameInEveryRelease() {
    String digest = new Sha256().add(Deflate.compress(waves())).hex();
    assertEquals("5b6bfbc3", digest.substring(0, 8), "the encoding has changed");
  }
}
