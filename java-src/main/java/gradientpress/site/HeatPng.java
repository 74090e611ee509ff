package gradientpress.site;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.Adler32;
import java.util.zip.CRC32;

/**
 * Writes a picture of tints as a PNG file with a palette.
 *
 * <p>The pixels are stored, not compressed: compressors differ between releases of Java, and the
 * same example has to give the same bytes everywhere. At this size it hardly matters.
 *
 * <p>Source: Portable Network Graphics, W3C Recommendation; RFC 1950 (zlib) and RFC 1951 (deflate).
 */
final class HeatPng {
  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
  private static final int BIT_DEPTH = 8;
  private static final int INDEXED_COLOUR = 3;
  private static final int HEADER_LENGTH = 13;
  private static final int LONGEST_STORED_BLOCK = 0xFFFF;

  private HeatPng() {}

  /**
   * Encodes a picture.
   *
   * @param width pixels in a row
   * @param pixels a palette index for each pixel, row after row from the top
   * @param palette colours as {@code 0xAARRGGBB}, at most 256
   */
  static byte[] encode(int width, byte[] pixels, int[] palette) {
    int height = pixels.length / width;
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    png.writeBytes(SIGNATURE);
    chunk(png, "IHDR", header(width, height));
    chunk(png, "PLTE", colours(palette));
    chunk(png, "tRNS", opacities(palette));
    chunk(png, "IDAT", stored(scanlines(width, height, pixels)));
    chunk(png, "IEND", new byte[0]);
    return png.toByteArray();
  }

  private static byte[] header(int width, int height) {
    return ByteBuffer.allocate(HEADER_LENGTH)
        .putInt(width)
        .putInt(height)
        .put((byte) BIT_DEPTH)
        .put((byte) INDEXED_COLOUR)
        .array();
  }

  private static byte[] colours(int[] palette) {
    ByteBuffer colours = ByteBuffer.allocate(3 * palette.length);
    for (int colour : palette) {
      colours.put((byte) (colour >> 16)).put((byte) (colour >> 8)).put((byte) colour);
    }
    return colours.array();
  }

  private static byte[] opacities(int[] palette) {
    byte[] opacities = new byte[palette.length];
    for (int i = 0; i < palette.length; i++) {
      opacities[i] = (byte) (palette[i] >>> 24);
    }
    return opacities;
  }

  /** Puts before each row the number of its filter: 0, none. */
  private static byte[] scanlines(int width, int height, byte[] pixels) {
    byte[] lines = new byte[height * (width + 1)];
    for (int row = 0; row < height; row++) {
      System.arraycopy(pixels, row * width, lines, row * (width + 1) + 1, width);
    }
    return lines;
  }

  private static byte[] stored(byte[] data) {
    ByteArrayOutputStream zlib = new ByteArrayOutputStream();
    zlib.write(0x78); // deflate, window of 32 KB
    zlib.write(0x01); // fastest; makes the first two bytes a multiple of 31
    for (int start = 0; start < data.length; start += LONGEST_STORED_BLOCK) {
      int length = Math.min(LONGEST_STORED_BLOCK, data.length - start);
      zlib.write(start + length == data.length ? 1 : 0); // whether this block is the last
      zlib.write(length);
      zlib.write(length >> 8);
      zlib.write(~length);
      zlib.write(~length >> 8);
      zlib.write(data, start, length);
    }
    Adler32 sum = new Adler32();
    sum.update(data);
    zlib.writeBytes(ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
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
