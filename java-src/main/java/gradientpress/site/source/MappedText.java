package gradientpress.site.source;

/**
 * A text taken out of a source file piece by piece, which remembers where each character stood.
 *
 * <p>The lines of a fence in a list or a block quote lose their indentation and their {@code >}
 * before YAML sees them; this is the way back.
 */
public final class MappedText {
  private final SourceText source;
  private final String text;
  private final int[] origins;
  private final int[] codePointStarts;

  /**
   * Maps a text.
   *
   * @param source the file
   * @param text the text taken out of it
   * @param origins where each character stood, and at the end where the text ended
   */
  public MappedText(SourceText source, String text, int[] origins) {
    this.source = source;
    this.text = text;
    this.origins = origins;
    this.codePointStarts = new int[text.codePointCount(0, text.length()) + 1];
    for (int i = 0, offset = 0; i < codePointStarts.length - 1; i++) {
      codePointStarts[i] = offset;
      offset += Character.charCount(text.codePointAt(offset));
    }
    codePointStarts[codePointStarts.length - 1] = text.length();
  }

  /** Maps a text that stands in the file as it is. */
  public static MappedText of(Span span) {
    int[] origins = new int[span.end() - span.start() + 1];
    for (int i = 0; i < origins.length; i++) {
      origins[i] = span.start() + i;
    }
    return new MappedText(span.source(), span.text(), origins);
  }

  public String text() {
    return text;
  }

  public int codePoints() {
    return codePointStarts.length - 1;
  }

  /** Returns where the code points from one index up to another stand in the file. */
  public Span span(int from, int to) {
    return spanOfChars(codePointStarts[clamp(from)], codePointStarts[clamp(Math.max(from, to))]);
  }

  /** Returns where the characters from one index of the text up to another stand in the file. */
  public Span spanOfChars(int from, int to) {
    int first = Math.max(0, Math.min(from, text.length()));
    int last = Math.max(first, Math.min(to, text.length()));
    int start = origins[first];
    // The origin of the last character, not of the one after it: that one may stand on a new line.
    int end = last > first ? origins[last - 1] + 1 : start;
    return new Span(source, start, Math.max(start, end));
  }

  private int clamp(int index) {
    return Math.max(0, Math.min(index, codePoints()));
  }
}
