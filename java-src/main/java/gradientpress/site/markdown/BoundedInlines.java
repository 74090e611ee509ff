package gradientpress.site.markdown;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.internal.InlineParserImpl;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.InlineParser;
import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.InlineParserFactory;
import org.commonmark.parser.SourceLines;

/**
 * Reads marks, links and code in paragraphs of bounded length only, because some texts take time
 * with the square of it, here and where the pages are made.
 */
final class BoundedInlines implements InlineParserFactory {
  /** More than a thousand words. */
  private static final int LONGEST = 10_000;

  private final List<SourceSpan> tooLong = new ArrayList<>();

  /** Returns the first lines of the paragraphs that were left unread. */
  List<SourceSpan> tooLong() {
    return tooLong;
  }

  @Override
  public InlineParser create(InlineParserContext context) {
    InlineParser reading = new InlineParserImpl(context);
    return (lines, block) -> read(lines, block, reading);
  }

  private void read(SourceLines lines, Node block, InlineParser reading) {
    int length = lines.getLines().stream().mapToInt(line -> line.getContent().length() + 1).sum();
    if (length > LONGEST) {
      tooLong.add(lines.getLines().get(0).getSourceSpan());
    } else {
      reading.parse(lines, block);
    }
  }
}
