package gradientpress.site;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;

/**
 * Compresses bytes to the deflate format.
 *
 * <p>It is our own because compressors differ between releases of Java, and the same input has to
 * give the same bytes everywhere.
 *
 * <p>Source: RFC 1951. A byte, or a piece that has occurred before, is one symbol of a Huffman
 * code; how long the piece is and how far back is said with extra bits.
 */
final class Deflate {
  private static final int SHORTEST = 3;
  private static final int LONGEST = 258;
  private static final int FARTHEST = 32_768;

  /** How many earlier places are tried for a longer piece. */
  private static final int TRIED = 128;

  private static final int HASHES = 1 << 14;
  private static final int END = 256;
  private static final int FIRST_LENGTH = 257;
  private static final int SYMBOLS = 286;
  private static final int DISTANCES = 30;
  private static final int LONGEST_WORD = 15;

  /** The order in which the format lists the words of the code for lengths of words. */
  private static final int[] LENGTHS_ORDER = {
    16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15
  };

  private static final int LONGEST_WORD_OF_LENGTHS = 7;
  private static final int DYNAMIC_CODE = 2;

  private final byte[] data;

  /** For each step either a byte or, above it, the length of a piece and how far back it is. */
  private final int[] lengths;

  private final int[] distances;
  private int steps;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private int bits;
  private int free = 8;

  private Deflate(byte[] data) {
    this.data = data;
    lengths = new int[data.length];
    distances = new int[data.length];
  }

  /** Returns the compressed bytes. */
  static byte[] compress(byte[] data) {
    Deflate deflate = new Deflate(data);
    deflate.findPieces();
    deflate.write();
    return deflate.out.toByteArray();
  }

  /** Cuts the data into bytes (distance 0) and pieces that have occurred before. */
  private void findPieces() {
    int[] latest = new int[HASHES];
    int[] before = new int[data.length];
    Arrays.fill(latest, -1);
    int at = 0;
    while (at < data.length) {
      int length = 0;
      int distance = 0;
      int candidate = at + SHORTEST <= data.length ? latest[hash(at)] : -1;
      for (int tried = 0; tried < TRIED && candidate >= 0; tried++) {
        if (at - candidate > FARTHEST) {
          break;
        }
        int same = same(candidate, at);
        if (same > length) {
          length = same;
          distance = at - candidate;
        }
        candidate = before[candidate];
      }
      boolean piece = length >= SHORTEST;
      lengths[steps] = piece ? length : data[at] & 0xff;
      distances[steps++] = piece ? distance : 0;
      int end = piece ? at + length : at + 1;
      for (; at < end; at++) {
        if (at + SHORTEST <= data.length) {
          before[at] = latest[hash(at)];
          latest[hash(at)] = at;
        }
      }
    }
  }

  private int hash(int at) {
    int three = data[at] & 0xff | (data[at + 1] & 0xff) << 8 | (data[at + 2] & 0xff) << 16;
    return three * 0x9E3779B1 >>> 18;
  }

  private int same(int earlier, int at) {
    int most = Math.min(LONGEST, data.length - at);
    int length = 0;
    while (length < most && data[earlier + length] == data[at + length]) {
      length++;
    }
    return length;
  }

  private void write() {
    int[] symbolCounts = new int[SYMBOLS];
    int[] distanceCounts = new int[DISTANCES];
    symbolCounts[END] = 1;
    distanceCounts[0] = 1; // there has to be one
    for (int step = 0; step < steps; step++) {
      if (distances[step] == 0) {
        symbolCounts[lengths[step]]++;
      } else {
        symbolCounts[lengthSymbol(lengths[step])]++;
        distanceCounts[distanceSymbol(distances[step])]++;
      }
    }
    HuffmanCode symbols = new HuffmanCode(symbolCounts, LONGEST_WORD);
    HuffmanCode backs = new HuffmanCode(distanceCounts, LONGEST_WORD);
    number(1, 1); // this block is the last
    number(DYNAMIC_CODE, 2);
    writeCodes(symbols, backs);
    for (int step = 0; step < steps; step++) {
      if (distances[step] == 0) {
        word(symbols, lengths[step]);
      } else {
        writeLength(symbols, lengths[step]);
        writeDistance(backs, distances[step]);
      }
    }
    word(symbols, END);
    if (free < 8) {
      out.write(bits);
    }
  }

  /** Writes how long the words of both codes are, by a code of their own. */
  private void writeCodes(HuffmanCode symbols, HuffmanCode backs) {
    int[] counts = new int[LENGTHS_ORDER.length];
    for (int i = 0; i < SYMBOLS + DISTANCES; i++) {
      counts[lengthOfWord(symbols, backs, i)]++;
    }
    HuffmanCode code = new HuffmanCode(counts, LONGEST_WORD_OF_LENGTHS);
    number(SYMBOLS - FIRST_LENGTH, 5);
    number(DISTANCES - 1, 5);
    number(LENGTHS_ORDER.length - 4, 4);
    for (int length : LENGTHS_ORDER) {
      number(code.length(length), 3);
    }
    for (int i = 0; i < SYMBOLS + DISTANCES; i++) {
      word(code, lengthOfWord(symbols, backs, i));
    }
  }

  private static int lengthOfWord(HuffmanCode symbols, HuffmanCode backs, int i) {
    return i < SYMBOLS ? symbols.length(i) : backs.length(i - SYMBOLS);
  }

  /** Lengths 3 to 10 have a symbol each; then each four symbols share one more extra bit. */
  private static int lengthSymbol(int length) {
    if (length == LONGEST) {
      return SYMBOLS - 1;
    }
    int from = length - SHORTEST;
    int extra = extraOfLength(length);
    return (from >> extra) + extra * 4 + FIRST_LENGTH;
  }

  private static int extraOfLength(int length) {
    int from = length - SHORTEST;
    return length == LONGEST || from < 8 ? 0 : 29 - Integer.numberOfLeadingZeros(from);
  }

  private void writeLength(HuffmanCode symbols, int length) {
    int extra = extraOfLength(length);
    word(symbols, lengthSymbol(length));
    number(length - SHORTEST & (1 << extra) - 1, extra);
  }

  /** Distances 1 to 4 have a symbol each; then each two symbols share one more extra bit. */
  private static int distanceSymbol(int distance) {
    int extra = extraOfDistance(distance);
    return (distance - 1 >> extra) + extra * 2;
  }

  private static int extraOfDistance(int distance) {
    return distance <= 4 ? 0 : 30 - Integer.numberOfLeadingZeros(distance - 1);
  }

  private void writeDistance(HuffmanCode backs, int distance) {
    int extra = extraOfDistance(distance);
    word(backs, distanceSymbol(distance));
    number(distance - 1 & (1 << extra) - 1, extra);
  }

  private void word(HuffmanCode code, int symbol) {
    for (int bit = code.length(symbol) - 1; bit >= 0; bit--) {
      number(code.word(symbol) >> bit & 1, 1);
    }
  }

  /** Writes the lowest bits of a number, the lowest of all first. */
  private void number(int value, int count) {
    for (int bit = 0; bit < count; bit++) {
      bits |= (value >> bit & 1) << 8 - free;
      free--;
      if (free == 0) {
        out.write(bits);
        bits = 0;
        free = 8;
      }
    }
  }
}
