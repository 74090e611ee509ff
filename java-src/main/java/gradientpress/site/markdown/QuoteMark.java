package gradientpress.site.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.util.ast.Node;
import gradientpress.site.source.SourceText;
import gradientpress.site.source.Span;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What the first line of a quote says that it is, such as {@code [!ASIDE]}.
 *
 * @param span the line, from the mark on
 * @param alone whether nothing else stands in the line
 * @param empty whether nothing stands below it
 */
public record QuoteMark(Span span, boolean alone, boolean empty) {
  private static final Pattern MARK = Pattern.compile("\\[![^\\[\\]]*\\]");
  private static final String BEGINNING = "[!";

  /** Returns the mark of a quote, if it has something that looks like one. */
  static Optional<QuoteMark> of(BlockQuote quote, SourceText source) {
    Node first = quote.getFirstChild();
    while (first instanceof Reference) {
      first = first.getNext();
    }
    if (!(first instanceof Paragraph) || first.getFirstChild() instanceof Table.Row) {
      return Optional.empty();
    }
    int start = first.getStartOffset();
    int line = source.lineAt(start);
    String text = source.text().substring(start, source.lineEnd(line)).strip();
    if (!text.startsWith(BEGINNING)) {
      return Optional.empty();
    }
    Span span = new Span(source, start, start + text.length());
    boolean ends =
        source.lineAt(Math.max(start, first.getChars().trimEnd().getEndOffset() - 1)) == line;
    return Optional.of(
        new QuoteMark(span, MARK.matcher(text).matches(), ends && first.getNext() == null));
  }

  /** Returns the word in the mark. */
  public String word() {
    String text = span.text();
    int end = text.indexOf(']');
    return text.substring(BEGINNING.length(), end < 0 ? text.length() : end);
  }
}
