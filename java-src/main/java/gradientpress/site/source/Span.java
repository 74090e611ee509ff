package gradientpress.site.source;

/** A stretch of a source file, from one offset up to another. */
public record Span(SourceText source, int start, int end) {

  public String text() {
    return source.text().substring(start, end);
  }

  public SourceText.Position position() {
    return source.position(start);
  }

  /** Returns where the stretch ends, one column past its last character. */
  public SourceText.Position endPosition() {
    return source.position(end);
  }

  /** Returns a part of this stretch, given by offsets from its start. */
  public Span part(int from, int to) {
    return new Span(source, start + from, start + to);
  }
}
