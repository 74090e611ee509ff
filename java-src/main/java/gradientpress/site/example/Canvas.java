package gradientpress.site.example;

import gradientpress.nn.Check;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Pixels on which shapes are drawn with soft edges, by whole numbers and square roots alone: so the
 * same drawing has the same bytes on every machine, which the JVM's own does not promise.
 */
final class Canvas {
  private static final int OPAQUE = 255;
  private static final int MOST_COLOURS = 64;
  private static final int FEWEST_COLOURS = 16;

  /** How many pixels a byte of the file should be good for: half a bit each. */
  private static final int PIXELS_IN_A_BYTE = 16;

  private final int width;
  private final int height;
  private final int[] pixels;
  private final int[] cover;

  /** The first and the last pixel of the shape that is to be painted. */
  private int first;

  private int last;

  /**
   * Makes a canvas.
   *
   * @param paper the colour that it has at first, as {@code 0xRRGGBB}
   */
  Canvas(int width, int height, int paper) {
    Check.atLeast("width", width, 1);
    Check.atLeast("height", height, 1);
    this.width = width;
    this.height = height;
    pixels = new int[width * height];
    cover = new int[width * height];
    first = pixels.length;
    Arrays.fill(pixels, paper);
  }

  int width() {
    return width;
  }

  int height() {
    return height;
  }

  /** Lays a translucent colour, {@code 0xAARRGGBB}, over a pixel if it is on the canvas. */
  void tint(int x, int y, int colour) {
    if (x >= 0 && x < width && y >= 0 && y < height) {
      blend(y * width + x, colour, colour >>> 24);
    }
  }

  /** Fills a box with an opaque colour. */
  void fill(int left, int top, int right, int bottom, int colour) {
    for (int y = top; y < bottom; y++) {
      for (int x = left; x < right; x++) {
        tint(x, y, OPAQUE << 24 | colour);
      }
    }
  }

  /**
   * Adds a line with round ends to the shape that the next {@link #paint} colours.
   *
   * @param radius half of its width
   */
  void line(double x1, double y1, double x2, double y2, double radius) {
    double dx = x2 - x1;
    double dy = y2 - y1;
    double square = dx * dx + dy * dy;
    double reach = radius + 1;
    int top = (int) Math.max(0, Math.min(y1, y2) - reach);
    int bottom = (int) Math.min(height - 1, Math.max(y1, y2) + reach);
    int left = (int) Math.max(0, Math.min(x1, x2) - reach);
    int right = (int) Math.min(width - 1, Math.max(x1, x2) + reach);
    for (int y = top; y <= bottom; y++) {
      for (int x = left; x <= right; x++) {
        double px = x + 0.5 - x1;
        double py = y + 0.5 - y1;
        double along = square == 0 ? 0 : Math.max(0, Math.min(1, (px * dx + py * dy) / square));
        double ax = px - along * dx;
        double ay = py - along * dy;
        double inside = radius + 0.5 - Math.sqrt(ax * ax + ay * ay);
        add(y * width + x, inside);
      }
    }
  }

  /** Adds an upright square to the shape that the next {@link #paint} colours. */
  void square(double x, double y, double radius) {
    for (int row = (int) (y - radius - 1); row <= y + radius + 1; row++) {
      for (int column = (int) (x - radius - 1); column <= x + radius + 1; column++) {
        if (row >= 0 && row < height && column >= 0 && column < width) {
          double away = Math.max(Math.abs(column + 0.5 - x), Math.abs(row + 0.5 - y));
          add(row * width + column, radius + 0.5 - away);
        }
      }
    }
  }

  private void add(int pixel, double inside) {
    int covered = (int) (Math.max(0, Math.min(1, inside)) * OPAQUE + 0.5);
    cover[pixel] = Math.max(cover[pixel], covered);
    first = Math.min(first, pixel);
    last = Math.max(last, pixel);
  }

  /**
   * Colours the shape, and begins a new one.
   *
   * @param opacity of 255
   */
  void paint(int colour, int opacity) {
    for (int pixel = first; pixel <= last; pixel++) {
      if (cover[pixel] > 0) {
        blend(pixel, colour, cover[pixel] * opacity / OPAQUE);
        cover[pixel] = 0;
      }
    }
    first = pixels.length;
    last = 0;
  }

  private void blend(int pixel, int colour, int opacity) {
    int mixed = 0;
    for (int shift = 0; shift < 24; shift += 8) {
      int below = pixels[pixel] >> shift & 0xff;
      int above = colour >> shift & 0xff;
      int channel = (above * opacity + below * (OPAQUE - opacity) + OPAQUE / 2) / OPAQUE;
      mixed |= channel << shift;
    }
    pixels[pixel] = mixed;
  }

  /**
   * Returns the picture as PNG: with the colours that most of it has, in whose place others are
   * where those are too many; with fewer, should the file be large.
   */
  byte[] png() {
    Map<Integer, Integer> counts = new TreeMap<>();
    for (int start = 0, end; start < pixels.length; start = end) {
      end = endOfRun(start);
      counts.merge(pixels[start], end - start, Integer::sum);
    }
    List<Integer> frequent =
        counts.keySet().stream()
            .sorted(Comparator.comparing((Integer colour) -> -counts.get(colour)))
            .toList();
    byte[] png = {};
    for (int most = MOST_COLOURS; most >= FEWEST_COLOURS; most /= 2) {
      png = png(frequent.subList(0, Math.min(most, frequent.size())));
      if (png.length <= pixels.length / PIXELS_IN_A_BYTE) {
        return png;
      }
    }
    return png;
  }

  private byte[] png(List<Integer> palette) {
    Map<Integer, Integer> nearest = new HashMap<>();
    int[] opaque = new int[pixels.length];
    for (int start = 0, end; start < pixels.length; start = end) {
      end = endOfRun(start);
      int colour = nearest.computeIfAbsent(pixels[start], c -> nearest(c, palette));
      Arrays.fill(opaque, start, end, OPAQUE << 24 | colour);
    }
    return HeatPng.encode(width, opaque);
  }

  /** Returns where another colour follows: neighbours are mostly the same, and looked up once. */
  private int endOfRun(int start) {
    int end = start + 1;
    while (end < pixels.length && pixels[end] == pixels[start]) {
      end++;
    }
    return end;
  }

  private static int nearest(int colour, List<Integer> palette) {
    int nearest = colour;
    int least = Integer.MAX_VALUE;
    for (int candidate : palette) {
      int distance = 0;
      for (int shift = 0; shift < 24; shift += 8) {
        int difference = (colour >> shift & 0xff) - (candidate >> shift & 0xff);
        distance += difference * difference;
      }
      if (distance < least) {
        least = distance;
        nearest = candidate;
      }
    }
    return nearest;
  }
}
