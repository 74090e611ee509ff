package gradientpress.site.example;

import com.jcraft.jzlib.Deflater;
import com.jcraft.jzlib.DeflaterOutputStream;
import com.jcraft.jzlib.JZlib;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;

/**
 * Writes a picture of few colours as a PNG file with a palette: the same bytes everywhere.
 *
 * <p>Source: Portable Network Graphics, W3C Recommendation; RFC 1950 (zlib).
 */
final class HeatPng {
  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
  private static final int BIT_DEPTH = 8;
  private static final int INDEXED_COLOUR = 3;
  private static final int HEADER_LENGTH = 13;
  private static final int MOST_COLOURS = 256;
  private static final int LARGE = 100_000;
  private static final int USUAL_COMPRESSION = 6;

  private HeatPng() {}

  /**
   * Encodes a picture.
   *
   * @param width pixels in a row
   * @param pixels {@code 0xAARRGGBB}, row after row from the top, of at most 256 colours
   * @throws IllegalArgumentException if there are more colours
   */
  static byte[] encode(int width, int[] pixels) {
    Map<Integer, Integer> palette = palette(pixels);
    int height = pixels.length / width;
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    png.writeBytes(SIGNATURE);
    chunk(png, "IHDR", header(width, height));
    chunk(png, "PLTE", colours(palette));
    chunk(png, "tRNS", opacities(palette));
    chunk(png, "IDAT", zlib(scanlines(width, height, pixels, palette)));
    chunk(png, "IEND", new byte[0]);
    return png.toByteArray();
  }

  /** Numbers the colours as they come. */
  private static Map<Integer, Integer> palette(int[] pixels) {
    Map<Integer, Integer> palette = new LinkedHashMap<>();
    for (int i = 0; i < pixels.length; i++) {
      if (i == 0 || pixels[i] != pixels[i - 1]) {
        palette.putIfAbsent(pixels[i], palette.size());
      }
    }
    if (palette.size() > MOST_COLOURS) {
      throw new IllegalArgumentException(palette.size() + " colours do not fit a palette");
    }
    return palette;
  }

  private static byte[] header(int width, int height) {
    return ByteBuffer.allocate(HEADER_LENGTH)
        .putInt(width)
        .putInt(height)
        .put((byte) BIT_DEPTH)
        .put((byte) INDEXED_COLOUR)
        .array();
  }

  private static byte[] colours(Map<Integer, Integer> palette) {
    ByteBuffer colours = ByteBuffer.allocate(3 * palette.size());
    for (int colour : palette.keySet()) {
      colours.put((byte) (colour >> 16)).put((byte) (colour >> 8)).put((byte) colour);
    }
    return colours.array();
  }

  private static byte[] opacities(Map<Integer, Integer> palette) {
    ByteBuffer opacities = ByteBuffer.allocate(palette.size());
    for (int colour : palette.keySet()) {
      opacities.put((byte) (colour >>> 24));
    }
    return opacities.array();
  }

  /** Puts before each row the number of its filter: 0, none. */
  private static byte[] scanlines(
      int width, int height, int[] pixels, Map<Integer, Integer> palette) {
    byte[] lines = new byte[height * (width + 1)];
    int index = 0;
    for (int pixel = 0; pixel < pixels.length; pixel++) {
      if (pixel == 0 || pixels[pixel] != pixels[pixel - 1]) {
        index = palette.get(pixels[pixel]);
      }
      lines[pixel / width * (width + 1) + 1 + pixel % width] = (byte) index;
    }
    return lines;
  }

  /** The best compression of a large picture takes ten times as long and saves next to nothing. */
  private static byte[] zlib(byte[] data) {
    int level = data.length > LARGE ? USUAL_COMPRESSION : JZlib.Z_BEST_COMPRESSION;
    ByteArrayOutputStream zlib = new ByteArrayOutputStream();
    try (DeflaterOutputStream deflater = new DeflaterOutputStream(zlib, new Deflater(level))) {
      deflater.write(data);
    } catch (IOException e) {
      throw new UncheckedIOException("memory does not fail", e);
    }
    return zlib.toByteArray();
  }

  private static void chunk(ByteArrayOutputStream png, String type, byte[] data) {
    byte[] name = type.getBytes(StandardCharsets.US_ASCII);
    CRC32 sum = new CRC32();
    sum.update(name);
    sum.update(data);
    png.writeBytes(
        ByteBuffer.allocate(12 + data.length)
            .putInt(data.length)
            .put(name)
            .put(data)
            .putInt((int) sum.getValue())
            .array());
  }
}
