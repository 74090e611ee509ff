package gradientpress.data.edit;

import gradientpress.nn.Check;

/**
 * What a link says of points: an {@link EditsText}, after the seed from which they were drawn if it
 * is no longer that of the run, such as {@code s7}; and after {@code o} if they are of another kind
 * than before, for which the network was made anew.
 */
public final class LinkedEdits {
  private final int seed;
  private final boolean other;
  private final String edits;

  private LinkedEdits(int seed, boolean other, String edits) {
    this.seed = seed;
    this.other = other;
    this.edits = edits;
  }

  /**
   * Reads what stands before the edits.
   *
   * @param seedOfRun from which the points are drawn if nothing else is said
   * @throws IllegalArgumentException if the seed is none
   */
  public static LinkedEdits of(String text, int seedOfRun, Notation notation) {
    int at = 0;
    int seed = seedOfRun;
    if (text.startsWith("s")) {
      at = endOfDigits(text, 1);
      double number = at == 1 ? -1 : notation.read(text.substring(1, at));
      Check.range("seed", number, 0, Integer.MAX_VALUE);
      seed = (int) number;
    }
    boolean other = text.startsWith("o", at);
    return new LinkedEdits(seed, other, text.substring(other ? at + 1 : at));
  }

  private static int endOfDigits(String text, int from) {
    int end = from;
    while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
      end++;
    }
    return end;
  }

  /** Returns the seed from which the points are drawn that are edited. */
  public int seed() {
    return seed;
  }

  /** Says whether the points are of another kind, for which the network is made anew. */
  public boolean areOfOtherKind() {
    return other;
  }

  /**
   * Does what is said to the points.
   *
   * @throws IllegalArgumentException if it is anything that no edit can do
   */
  public EditedPoints edit(EditedPoints drawn, Notation notation) {
    EditedPoints points = EditsText.read(edits, drawn, notation);
    if (other ? points.originalRows() > 0 : !points.hasShapeOf(drawn)) {
      throw Check.refusal("points", "of another kind", "need another network");
    }
    return points;
  }
}
