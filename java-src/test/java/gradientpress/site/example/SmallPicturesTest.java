package gradientpress.site.example;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gradientpress.example.Specifications;
import gradientpress.example.TrainerSession;
import gradientpress.example.TrainerSpecification;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pictures for lists and for where posts are shared, read by the JVM's own reader. */
final class SmallPicturesTest {
  private static final int MOST_BYTES = 60_000;
  private static final int AMBER = 0xd67414;
  private static final int BLUE = 0x266bb8;

  @ParameterizedTest
  @ValueSource(strings = {"circle", "spiral", "sine", "step", "digits", "blobs", "hills"})
  void areDrawnOfEveryKindOfTask(String data) throws IOException {
    TrainerSession session = new TrainerSession(specification(data));
    session.trainEpoch();
    byte[] card = new SmallPictures(session).card();
    byte[] thumbnail = new SmallPictures(session).thumbnail();
    assertSize(1200, 630, card);
    assertSize(640, 360, thumbnail);
    assertArrayEquals(card, new SmallPictures(session).card(), "the same again");
    assertTrue(colours(thumbnail).size() > 4, "something is to be seen");
  }

  @Test
  void pointsHaveTheColoursOfTheirClasses() throws IOException {
    TrainerSession session = new TrainerSession(specification("circle"));
    Set<Integer> colours = colours(new SmallPictures(session).thumbnail());
    assertTrue(colours.contains(AMBER) && colours.contains(BLUE), colours::toString);
  }

  @Test
  void aPatternIsDecidedByTheName() throws IOException {
    Set<String> names = new HashSet<>();
    for (int post = 0; post < 200; post++) {
      names.add(Pattern.of("post-" + post).name());
    }
    assertEquals(12, names.size(), "a few for very many");
    Pattern pattern = Pattern.of("one");
    assertSize(1200, 630, pattern.card().content());
    assertSize(640, 360, pattern.thumbnail().content());
    assertSame(pattern.card(), Pattern.of("one").card(), "drawn once");
  }

  private static TrainerSpecification specification(String data) {
    return Specifications.trainer(data, 0, 60, new int[] {4}, "tanh", 0.1, 10, 3, 7);
  }

  private static void assertSize(int width, int height, byte[] png) throws IOException {
    BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
    assertEquals(width, image.getWidth());
    assertEquals(height, image.getHeight());
    assertTrue(png.length <= MOST_BYTES, png.length + " bytes");
  }

  private static Set<Integer> colours(byte[] png) throws IOException {
    BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
    Set<Integer> colours = new HashSet<>();
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        colours.add(image.getRGB(x, y) & 0xffffff);
      }
    }
    return colours;
  }
}
