package gradientpress.site.markdown;

import gradientpress.site.source.SourceText;
import gradientpress.site.source.Span;
import java.util.List;
import java.util.Map;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

/** Where in a file the pieces of its Markdown stand. */
final class Positions {
  private final SourceText source;
  private final String text;
  private final int bodyStart;

  /**
   * Counts from the beginning of a file.
   *
   * @param bodyStart where its Markdown begins
   */
  Positions(SourceText source, int bodyStart) {
    this.source = source;
    this.text = source.text();
    this.bodyStart = bodyStart;
  }

  int start(Node node) {
    List<SourceSpan> spans = node.getSourceSpans();
    return spans.isEmpty() ? bodyStart : bodyStart + spans.get(0).getInputIndex();
  }

  private int end(Node node) {
    List<SourceSpan> spans = node.getSourceSpans();
    if (spans.isEmpty()) {
      return bodyStart;
    }
    SourceSpan last = spans.get(spans.size() - 1);
    return bodyStart + last.getInputIndex() + last.getLength();
  }

  Span of(SourceSpan span) {
    int start = bodyStart + span.getInputIndex();
    return new Span(source, start, start + span.getLength());
  }

  Span whole(Node node) {
    return new Span(source, start(node), end(node));
  }

  Span firstLine(Node node) {
    int start = start(node);
    int end = source.lineEnd(source.position(start).line());
    while (start < end && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    return new Span(source, start, end);
  }

  /** Returns the code between the ticks. */
  Span insideTicks(Node code) {
    int start = start(code);
    int ticks = start;
    while (text.charAt(ticks) == '`') {
      ticks++;
    }
    return new Span(source, ticks, end(code) - (ticks - start));
  }

  /** Returns what a node holds; where that would stand if it holds nothing. */
  Span content(Node node) {
    if (node.getFirstChild() != null) {
      return new Span(source, start(node.getFirstChild()), end(node.getLastChild()));
    }
    Span whole = whole(node);
    int bracket = whole.text().indexOf("[]");
    int at = bracket >= 0 ? whole.start() + bracket + 1 : whole.end();
    return new Span(source, at, at);
  }

  /** Returns the {@code [^label]} with which a footnote begins. */
  Span noteLabel(Node definition, String label) {
    int start = text.indexOf("[^", start(definition));
    return new Span(source, start, start + label.length() + 3);
  }

  /**
   * Finds where the address of a link or an image is written.
   *
   * @param destination the address without escapes
   * @param references what may say it elsewhere, by their addresses
   */
  Span address(Node link, String destination, Map<String, LinkReferenceDefinition> references) {
    Span whole = whole(link);
    if (whole.text().startsWith("<")) {
      return whole.part(1, whole.end() - whole.start() - 1);
    }
    if (whole.text().endsWith(")")) {
      return addressAfter("](", content(link).end(), whole);
    }
    LinkReferenceDefinition reference = references.get(destination);
    return reference == null ? whole : addressAfter("]:", start(reference), whole(reference));
  }

  /** Finds the address after a sign; what holds it all if it cannot be found. */
  private Span addressAfter(String sign, int from, Span whole) {
    int at = text.indexOf(sign, from);
    if (at < 0 || at + sign.length() > whole.end()) {
      return whole;
    }
    at += sign.length();
    while (at < whole.end() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    boolean pointed = at < whole.end() && text.charAt(at) == '<';
    int start = pointed ? at + 1 : at;
    return new Span(source, start, addressEnd(start, whole.end(), pointed));
  }

  private int addressEnd(int start, int most, boolean pointed) {
    int open = 0;
    for (int at = start; at < most; at++) {
      char c = text.charAt(at);
      if (c == '\\' && at + 1 < most) {
        at++;
      } else if (pointed ? c == '>' : Character.isWhitespace(c)) {
        return at;
      } else if (!pointed && c == '(') {
        open++;
      } else if (!pointed && c == ')' && open-- == 0) {
        return at;
      }
    }
    return most;
  }
}
