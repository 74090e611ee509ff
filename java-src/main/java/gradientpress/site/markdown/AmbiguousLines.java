package gradientpress.site.markdown;

import gradientpress.site.source.SourceText;
import gradientpress.site.source.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Heading;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;

/**
 * Lines that one reader of Markdown takes for this and another for that.
 *
 * <p>The pages are made by another parser than ours. The two agree but for what is found here,
 * which therefore is not let through.
 */
public final class AmbiguousLines {

  /** A line, and how to make clear what is meant. */
  public record Line(Span span, String hint) {}

  /** From so many columns on, a line may be code. */
  private static final int CODE = 4;

  private static final Pattern BROKEN_DEFINITION = Pattern.compile("(?s)\\s*\\[[^\\]]*\\]:.*");

  /** A tab between the marks with which a line in a quote begins. */
  private static final Pattern TAB_IN_QUOTE = Pattern.compile("[ \t]*+>[-+*> 0-9.)]*+\t");

  private static final Pattern END_OF_LINK = Pattern.compile("(?<!\\\\)\\][(\\[]");

  private final SourceText source;
  private final int firstLine;
  private final Set<Integer> definitions = new HashSet<>();
  private boolean markBefore;
  private final List<Line> found = new ArrayList<>();

  AmbiguousLines(SourceText source, int bodyStart) {
    this.source = source;
    this.firstLine = source.position(bodyStart).line();
  }

  List<Line> found() {
    return found;
  }

  /** Notes where the addresses of links are written. */
  void noteDefinition(LinkReferenceDefinition definition) {
    definitions.add(lineOf(definition.getSourceSpans().get(0)));
  }

  /** Looks at all nodes, one after the other. */
  void look(Node node) {
    List<SourceSpan> spans = node.getSourceSpans();
    if (node instanceof Footnotes.Mark) {
      markBefore = true;
    } else if (node instanceof Block) {
      markBefore = false;
    }
    if (spans.isEmpty()) {
      return;
    }
    if (markBefore && node instanceof Text && END_OF_LINK.matcher(text(spans)).find()) {
      report(lineOf(spans.get(0)), "a footnote cannot stand in the text of a link");
    }
    if (node instanceof LinkReferenceDefinition) {
      int next = lineOf(spans.get(spans.size() - 1)) + 1;
      if (isWritten(next) && !definitions.contains(next)) {
        report(next, "leave a line empty below the addresses of links");
      }
    } else if (node instanceof Heading && BROKEN_DEFINITION.matcher(text(spans)).matches()) {
      report(lineOf(spans.get(0)), "write the address of the link on the same line");
    } else if (node instanceof BlockQuote) {
      quote(spans);
    } else if (node instanceof TableBlock) {
      table(spans, node.getPrevious());
    } else if (node instanceof Paragraph && node.getParent() instanceof ListItem) {
      listItem(node.getParent().getSourceSpans().get(0), (ListItem) node.getParent(), spans);
    }
  }

  private void quote(List<SourceSpan> spans) {
    int first = lineOf(spans.get(0));
    int edge = column(spans.get(0));
    int last = lineOf(spans.get(spans.size() - 1));
    for (int line = first; line <= last + 1 && line <= source.lineCount(); line++) {
      int indentation = indentation(line);
      boolean farIn = indentation >= edge + CODE || (indentation >= CODE && indentation < edge);
      if (line > first && farIn && !source.line(line).isBlank()) {
        report(line, "begin the line with >, or leave a line empty above it");
      } else if (line <= last && TAB_IN_QUOTE.matcher(source.line(line)).lookingAt()) {
        report(line, "after >, write spaces instead of a tab");
      }
    }
  }

  private void table(List<SourceSpan> rows, Node before) {
    int first = lineOf(rows.get(0));
    if (before instanceof Paragraph above
        && lineOf(above.getSourceSpans().get(above.getSourceSpans().size() - 1)) == first - 1) {
      report(first, "leave a line empty above the table");
    }
    int edge = column(rows.get(0));
    for (SourceSpan row : rows) {
      int indentation = indentation(lineOf(row));
      if (indentation >= CODE && indentation > edge) {
        report(lineOf(row), "let the rows of a table begin below each other");
      }
    }
  }

  private void listItem(SourceSpan item, ListItem list, List<SourceSpan> lines) {
    int content = column(item) + list.getContentIndent();
    for (SourceSpan span : lines.subList(1, lines.size())) {
      int indentation = indentation(lineOf(span));
      if (indentation >= CODE && indentation < content) {
        report(lineOf(span), "indent the line as the text of its list item");
      }
    }
  }

  private void report(int line, String hint) {
    int start = source.lineStart(line);
    int end = source.lineEnd(line);
    while (start < end && Character.isWhitespace(source.text().charAt(start))) {
      start++;
    }
    found.add(new Line(new Span(source, start, end), hint));
  }

  private boolean isWritten(int line) {
    return line <= source.lineCount()
        && !source.line(line).chars().allMatch(c -> c == '>' || c == ' ' || c == '\t');
  }

  private int lineOf(SourceSpan span) {
    return firstLine + span.getLineIndex();
  }

  private String text(List<SourceSpan> spans) {
    StringBuilder text = new StringBuilder();
    for (SourceSpan span : spans) {
      int start = source.lineStart(lineOf(span)) + span.getColumnIndex();
      text.append(source.text(), start, start + span.getLength()).append('\n');
    }
    return text.toString();
  }

  /** Returns the column at which a piece begins, tabs counted as what they are worth. */
  private int column(SourceSpan span) {
    return Columns.before(source.line(lineOf(span)), span.getColumnIndex());
  }

  private int indentation(int line) {
    String text = source.line(line);
    int spaces = 0;
    while (spaces < text.length() && (text.charAt(spaces) == ' ' || text.charAt(spaces) == '\t')) {
      spaces++;
    }
    return Columns.before(text, spaces);
  }
}
