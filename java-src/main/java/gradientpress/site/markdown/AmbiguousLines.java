package gradientpress.site.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import gradientpress.site.source.SourceText;
import gradientpress.site.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Lines that one reader of Markdown takes for this and another for that.
 *
 * <p>The pages are made by another parser than ours. The two agree but for what is found here,
 * which therefore is not let through.
 */
public final class AmbiguousLines {

  /** A line, and how to make clear what is meant. */
  public record Line(Span span, Remedy remedy) {}

  /** From so many columns on, a line may be code. */
  private static final int CODE = 4;

  private static final Pattern BROKEN_DEFINITION = Pattern.compile("(?s)\\s*\\[[^\\]]*\\]:.*");

  /** A tab between the marks with which a line in a quote begins. */
  private static final Pattern TAB_IN_QUOTE = Pattern.compile("[ \t]*+>[-+*> 0-9.)]*+\t");

  /** The mark of an item that has nothing else, and so may go on with a paragraph or not. */
  private static final Pattern BARE_MARK =
      Pattern.compile("[ \t]*+(?:[-+*]|[0-9]{1,9}[.)])[ \t]*+");

  private static final Pattern WAVES = Pattern.compile("[ \t]*+~~~.*~");

  private static final Pattern HEADING = Pattern.compile("[ \t>]*+#");

  private static final Pattern END_OF_LINK = Pattern.compile("(?<!\\\\)\\][(\\[]");

  private final SourceText source;
  private boolean markBefore;
  private final List<Line> found = new ArrayList<>();

  AmbiguousLines(SourceText source) {
    this.source = source;
  }

  List<Line> found() {
    return found;
  }

  /** Looks at all nodes, one after the other. */
  void look(Node node) {
    if (node instanceof Footnotes.Mark || node instanceof Citations.Group) {
      markBefore = true;
    } else if (node instanceof Block) {
      markBefore = false;
    }
    if (markBefore && node instanceof Text && END_OF_LINK.matcher(node.getChars()).find()) {
      report(line(node), Remedy.MARK_BEHIND_LINK);
    }
    if (node instanceof Reference) {
      reference(node);
    } else if (node instanceof Heading heading) {
      heading(heading);
    } else if (node instanceof BlockQuote) {
      quote(node);
    } else if (node instanceof Table.Row row) {
      row(row);
    } else if (node instanceof ListBlock list) {
      list(list);
    } else if (node instanceof ListItem item) {
      item(item);
    } else if (node instanceof FencedCodeBlock fence && fence.getClosingMarker().isEmpty()) {
      unclosed(fence);
    } else if (node instanceof Paragraph paragraph) {
      paragraph(paragraph.getContentLines(), node.getParent() instanceof ListItem);
    }
  }

  private void reference(Node reference) {
    int next = lineBelow(reference);
    if (isWritten(next) && !(reference.getNext() instanceof Reference)) {
      report(next, Remedy.EMPTY_LINE_BELOW_ADDRESSES);
    }
  }

  private void heading(Heading heading) {
    if (BROKEN_DEFINITION.matcher(heading.getText()).matches()) {
      report(line(heading), Remedy.ADDRESS_ON_SAME_LINE);
    } else if (heading.getLastChild() instanceof Table.Row) {
      report(lineBelow(heading) - 1, Remedy.EMPTY_LINE_BELOW_TABLE);
    }
  }

  private void list(ListBlock list) {
    Node item = list.getFirstChild();
    boolean numbered = list instanceof OrderedList numbers && numbers.getStartNumber() != 1;
    boolean empty = item.getFirstChild() == null || line(item.getFirstChild()) > line(item);
    Node above = list.getPrevious();
    if ((numbered || empty)
        && list.getParent() instanceof ListItem
        && (above instanceof Paragraph
            || above instanceof BlockQuote
            || above instanceof Footnotes.Definition)
        && lineBelow(above) == line(list)) {
      report(line(list), Remedy.EMPTY_LINE_ABOVE_LIST);
    }
  }

  private void item(ListItem item) {
    if (item.getFirstChild() != null && line(item.getFirstChild()) > line(item) + 1) {
      report(line(item), Remedy.ITEM_BESIDE_ITS_MARK);
    }
  }

  private void unclosed(FencedCodeBlock fence) {
    int next = lineBelow(fence);
    if (next <= source.lineCount() && HEADING.matcher(source.line(next)).lookingAt()) {
      report(next, Remedy.CLOSED_FENCE);
    }
  }

  private void row(Table.Row row) {
    if (row.getPrevious() instanceof Table.Row) {
      int edge = source.column(row.getParent().getFirstChild().getStartOffset());
      int column = source.column(row.getStartOffset());
      boolean inside = !(row.getParent().getParent() instanceof Document);
      if (column > edge && column >= CODE || inside && column < edge) {
        report(line(row), Remedy.ROW_BELOW_ROW);
      }
    } else if (row.getPrevious() != null) {
      report(line(row), Remedy.EMPTY_LINE_ABOVE_TABLE);
    }
  }

  private void quote(Node quote) {
    int first = line(quote);
    int edge = source.column(quote.getStartOffset());
    int last = lineBelow(quote) - 1;
    for (int line = first; line <= last + 1 && line <= source.lineCount(); line++) {
      int indentation = indentation(line);
      boolean farIn = indentation >= edge + CODE || (indentation >= CODE && indentation < edge);
      boolean bare = line <= last && BARE_MARK.matcher(source.line(line)).matches();
      if (line > first && (bare || farIn && !source.line(line).isBlank())) {
        report(line, Remedy.MARK_OF_QUOTE);
      } else if (line <= last && TAB_IN_QUOTE.matcher(source.line(line)).lookingAt()) {
        report(line, Remedy.SPACES_IN_QUOTE);
      }
    }
  }

  private void paragraph(List<BasedSequence> lines, boolean inItem) {
    int content = source.column(lines.get(0).getStartOffset());
    for (BasedSequence line : lines) {
      int number = source.lineAt(line.getStartOffset());
      int indentation = indentation(number);
      if (inItem && line != lines.get(0) && indentation >= CODE && indentation < content) {
        report(number, Remedy.INDENTED_AS_ITEM);
      } else if (WAVES.matcher(line).lookingAt()) {
        report(number, Remedy.FENCE_WITHOUT_WAVES);
      }
    }
  }

  private void report(int line, Remedy remedy) {
    int start = source.lineStart(line);
    int end = source.lineEnd(line);
    while (start < end && Character.isWhitespace(source.text().charAt(start))) {
      start++;
    }
    found.add(new Line(new Span(source, start, end), remedy));
  }

  private boolean isWritten(int line) {
    return line <= source.lineCount()
        && !source.line(line).chars().allMatch(c -> c == '>' || c == ' ' || c == '\t');
  }

  private int line(Node node) {
    return source.lineAt(node.getStartOffset());
  }

  private int lineBelow(Node node) {
    return source.lineAt(Math.max(node.getStartOffset(), node.getEndOffset() - 1)) + 1;
  }

  private int indentation(int line) {
    String text = source.line(line);
    int spaces = 0;
    while (spaces < text.length() && (text.charAt(spaces) == ' ' || text.charAt(spaces) == '\t')) {
      spaces++;
    }
    return source.column(source.lineStart(line) + spaces);
  }
}
