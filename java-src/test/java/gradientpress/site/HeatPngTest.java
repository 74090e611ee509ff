package gradientpress.site;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class HeatPngTest {
  private static final int[] PALETTE = {0x00102030, 0x80FF8000, 0xFF2A6BB8};

  @ParameterizedTest
  @ValueSource(ints = {1, 61, 300}) // one pixel, a heat map, more than one stored block
  void anotherDecoderSeesTheSamePicture(int side) throws IOException {
    byte[] pixels = new byte[side * side];
    for (int i = 0; i < pixels.length; i++) {
      pixels[i] = (byte) (i * 7 % 3);
    }
    BufferedImage image =
        ImageIO.read(new ByteArrayInputStream(HeatPng.encode(side, pixels, PALETTE)));
    assertEquals(side, image.getWidth());
    assertEquals(side, image.getHeight());
    for (int i = 0; i < pixels.length; i++) {
      assertEquals(PALETTE[pixels[i]], image.getRGB(i % side, i / side), "pixel " + i);
    }
  }

  @Test
  void bytesAreTheSameInEveryRelease() {
    byte[] png = HeatPng.encode(2, new byte[] {0, 1, 2, 0}, PALETTE);
    assertEquals(
        "f9a315c4", new Sha256().add(png).hex().substring(0, 8), "the encoding has changed");
    assertArrayEquals(new byte[] {(byte) 0x89, 'P', 'N', 'G'}, Arrays.copyOf(png, 4));
  }
}
