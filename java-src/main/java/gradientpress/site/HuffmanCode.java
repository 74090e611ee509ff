package gradientpress.site;

/**
 * A prefix code that gives frequent symbols short words, as RFC 1951 wants it: words of the same
 * length are consecutive numbers in the order of their symbols, shorter ones come first.
 *
 * <p>Source: D. Huffman, "A method for the construction of minimum-redundancy codes", 1952.
 */
final class HuffmanCode {
  private final int[] lengths;
  private final int[] words;

  /**
   * Makes the code.
   *
   * @param counts how often each symbol occurs; those that do not get no word
   * @param longest most bits of a word
   */
  HuffmanCode(int[] counts, int longest) {
    int[] flattened = counts.clone();
    int[] found = lengths(flattened);
    while (max(found) > longest) {
      for (int symbol = 0; symbol < flattened.length; symbol++) {
        flattened[symbol] = (flattened[symbol] + 1) / 2; // rare symbols become less rare
      }
      found = lengths(flattened);
    }
    lengths = found;
    words = words(found);
  }

  /** Returns how many bits the word of a symbol has; 0 for none. */
  int length(int symbol) {
    return lengths[symbol];
  }

  /** Returns the word of a symbol, as the bits of a number of which the highest comes first. */
  int word(int symbol) {
    return words[symbol];
  }

  /**
   * Joins the two rarest trees until one is left; the depth of a leaf is the length of its word.
   */
  private static int[] lengths(int[] counts) {
    int nodes = counts.length;
    int[] weights = new int[nodes * 2];
    int[] parents = new int[nodes * 2];
    System.arraycopy(counts, 0, weights, 0, nodes);
    while (true) {
      int rarest = rarest(weights, nodes);
      if (rarest < 0) {
        return new int[counts.length];
      }
      int weight = weights[rarest];
      weights[rarest] = 0;
      int next = rarest(weights, nodes);
      if (next < 0) {
        return depths(counts, parents, rarest);
      }
      weights[nodes] = weight + weights[next];
      weights[next] = 0;
      parents[rarest] = nodes;
      parents[next] = nodes;
      nodes++;
    }
  }

  private static int rarest(int[] weights, int nodes) {
    int rarest = -1;
    for (int node = 0; node < nodes; node++) {
      if (weights[node] > 0 && (rarest < 0 || weights[node] < weights[rarest])) {
        rarest = node;
      }
    }
    return rarest;
  }

  private static int[] depths(int[] counts, int[] parents, int root) {
    int[] depths = new int[counts.length];
    for (int symbol = 0; symbol < counts.length; symbol++) {
      if (counts[symbol] > 0) {
        for (int node = symbol; node != root; node = parents[node]) {
          depths[symbol]++;
        }
        depths[symbol] = Math.max(1, depths[symbol]); // a single symbol has a word, too
      }
    }
    return depths;
  }

  private static int[] words(int[] lengths) {
    int[] words = new int[lengths.length];
    int word = 0;
    for (int length = 1; length <= max(lengths); length++) {
      word <<= 1;
      for (int symbol = 0; symbol < lengths.length; symbol++) {
        if (lengths[symbol] == length) {
          words[symbol] = word++;
        }
      }
    }
    return words;
  }

  private static int max(int[] lengths) {
    int max = 0;
    for (int length : lengths) {
      max = Math.max(max, length);
    }
    return max;
  }
}
