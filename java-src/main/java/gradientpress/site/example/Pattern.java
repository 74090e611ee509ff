package gradientpress.site.example;

import gradientpress.nn.math.PortableMath;
import gradientpress.nn.math.SeededRandom;
import gradientpress.view.DivergingTints;
import gradientpress.view.Tints;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The small pictures of a post without figures: hills and valleys on a plain, as on a map of loss.
 *
 * <p>The name of a post decides which of a few it has, so that very many posts take no longer.
 *
 * @param name of the pattern
 * @param card for where the post is shared, as PNG
 * @param thumbnail for lists, as PNG
 */
record Pattern(String name, Picture card, Picture thumbnail) {
  private static final int COUNT = 12;
  private static final int HILLS = 6;

  /** By how much tints differ in opacity, of 255. */
  private static final int BAND = 20;

  private static final Map<Integer, Pattern> DRAWN = new ConcurrentHashMap<>();

  /** Returns the pattern of a post. */
  static Pattern of(String post) {
    return DRAWN.computeIfAbsent(
        Math.floorMod(post.hashCode(), COUNT),
        seed ->
            new Pattern(
                "pattern-" + (seed + 1),
                draw(seed, SmallPictures.CARD_WIDTH, SmallPictures.CARD_HEIGHT),
                draw(seed, SmallPictures.THUMBNAIL_WIDTH, SmallPictures.THUMBNAIL_HEIGHT)));
  }

  private static Picture draw(int seed, int width, int height) {
    Canvas canvas = new Canvas(width, height, SmallPictures.PAPER);
    SeededRandom random = new SeededRandom(seed, 0);
    Hill[] hills = new Hill[HILLS];
    for (int i = 0; i < HILLS; i++) {
      hills[i] =
          new Hill(
              random.nextBetween(0, width),
              random.nextBetween(0, height),
              random.nextBetween(height / 4.0, height / 1.5),
              i % 2 == 0 ? 1 : -1);
    }
    Tints tints = new DivergingTints();
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        double altitude = 0;
        for (Hill hill : hills) {
          altitude += hill.altitude(x, y);
        }
        canvas.tint(x, y, SmallPictures.coarser(tints.colour(tints.of(altitude)), BAND));
      }
    }
    return Picture.of(canvas.png());
  }

  /** A round hill, or a valley if its height is below zero. */
  private record Hill(double x, double y, double radius, double height) {
    double altitude(double atX, double atY) {
      double dx = (atX - x) / radius;
      double dy = (atY - y) / radius;
      double square = dx * dx + dy * dy;
      return PortableMath.exp(-square) * height;
    }
  }
}
