package gradientpress.site;

/** A stretch of a source file, from one offset up to another. */
record Span(SourceText source, int start, int end) {

  String text() {
    return source.text().substring(start, end);
  }

  SourceText.Position position() {
    return source.position(start);
  }

  /** Returns a part of this stretch, given by offsets from its start. */
  Span part(int from, int to) {
    return new Span(source, start + from, start + to);
  }
}
