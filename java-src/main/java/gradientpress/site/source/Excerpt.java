package gradientpress.site.source;

import gradientpress.site.text.Printable;
import java.util.stream.Collectors;

/** The line that holds a span, with carets under the span. */
public final class Excerpt {
  private static final int LONGEST_LINE = 160;
  private static final int LEAD = 60;

  private final int line;
  private final String before;
  private final String marked;
  private final String after;

  Excerpt(Span span) {
    SourceText source = span.source();
    line = span.position().line();
    int lineStart = source.lineStart(line);
    int lineEnd = source.lineEnd(line);
    int start = Math.min(span.start(), lineEnd);
    int end = Math.max(start, Math.min(span.end(), lineEnd));
    String text = source.text();
    if (lineEnd - lineStart <= LONGEST_LINE) {
      before = text.substring(lineStart, start);
      marked = text.substring(start, end);
      after = text.substring(end, lineEnd);
      return;
    }
    // A paragraph on one line: show the neighbourhood only.
    int from = whole(text, Math.max(lineStart, start - LEAD));
    int to = whole(text, Math.min(lineEnd, from + LONGEST_LINE));
    end = Math.min(end, to);
    before = (from > lineStart ? "…" : "") + text.substring(from, start);
    marked = text.substring(start, end);
    after = text.substring(end, to) + (to < lineEnd ? "…" : "");
  }

  /** Returns the offset, moved off the middle of a surrogate pair. */
  private static int whole(String text, int offset) {
    boolean split =
        offset > 0
            && offset < text.length()
            && Character.isLowSurrogate(text.charAt(offset))
            && Character.isHighSurrogate(text.charAt(offset - 1));
    return split ? offset - 1 : offset;
  }

  /** Returns the two lines to print, with a hint after the carets. */
  String render(String hint) {
    String number = "%4s".formatted(line);
    String code = number + " | " + text();
    String marks = " ".repeat(number.length()) + " | " + carets() + " " + hint;
    return code.stripTrailing() + "\n" + marks.stripTrailing();
  }

  /** Returns the line, or the neighbourhood of the span if it is a long one. */
  public String text() {
    return Printable.line(before + marked + after);
  }

  /** Returns what is to stand below the line: blanks, then carets under the span. */
  public String carets() {
    String padding = before.codePoints().mapToObj(Excerpt::blank).collect(Collectors.joining());
    return padding + "^".repeat(Math.max(1, marked.codePoints().map(Printable::columns).sum()));
  }

  /** Returns what moves the caret exactly as far as the code point above it; a tab stays a tab. */
  private static String blank(int codePoint) {
    return codePoint == '\t' ? "\t" : " ".repeat(Printable.columns(codePoint));
  }
}
