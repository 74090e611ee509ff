package gradientpress.site.example;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import gradientpress.site.file.Sha256;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class HeatPngTest {
  private static final int[] COLOURS = {0x00102030, 0x80FF8000, 0xFF2A6BB8};

  @ParameterizedTest
  @ValueSource(ints = {1, 61, 300}) // one pixel, a heat map, a large picture
  void anotherDecoderSeesTheSamePicture(int side) throws IOException {
    int[] pixels = new int[side * side];
    for (int i = 0; i < pixels.length; i++) {
      pixels[i] = COLOURS[i * 7 % 3];
    }
    assertArrayEquals(pixels, decoded(side, side, pixels));
  }

  @Test
  void aPictureNeedNotBeASquareAndMayHaveAsManyColoursAsABytePoints() throws IOException {
    int[] pixels = new int[400 * 300];
    for (int i = 0; i < pixels.length; i++) {
      pixels[i] = 0x80000000 | i % 256 * 0x10203;
    }
    assertArrayEquals(pixels, decoded(400, 300, pixels));
  }

  @Test
  void moreColoursAreRefused() {
    int[] pixels = IntStream.range(0, 257).toArray();
    assertThrows(IllegalArgumentException.class, () -> HeatPng.encode(257, pixels));
  }

  @Test
  void bytesAreTheSameInEveryRelease() {
    byte[] png = HeatPng.encode(2, new int[] {COLOURS[0], COLOURS[1], COLOURS[2], COLOURS[0]});
    assertEquals(
        "00c7e294", new Sha256().add(png).hex().substring(0, 8), "the encoding has changed");
    assertArrayEquals(new byte[] {(byte) 0x89, 'P', 'N', 'G'}, Arrays.copyOf(png, 4));
  }

  private static int[] decoded(int width, int height, int[] pixels) throws IOException {
    BufferedImage image = ImageIO.read(new ByteArrayInputStream(HeatPng.encode(width, pixels)));
    assertEquals(width, image.getWidth());
    assertEquals(height, image.getHeight());
    return image.getRGB(0, 0, width, height, null, 0, width);
  }
}
