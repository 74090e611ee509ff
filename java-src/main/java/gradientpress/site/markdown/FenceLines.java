package gradientpress.site.markdown;

import gradientpress.site.source.MappedText;
import gradientpress.site.source.SourceText;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;

/**
 * Frees the lines of a fence of quote marks and indentation, column by column, as a tab may reach
 * across the edge of the fence.
 */
final class FenceLines {
  private static final int MOST_BEFORE_MARK = 3;

  private final SourceText source;
  private final String file;
  private final Deque<Node> containers = new ArrayDeque<>();
  private final int indent;
  private final StringBuilder text = new StringBuilder();
  private int[] origins = new int[64];

  /** Where we are in a line: the next character, and how many columns of a tab are left of it. */
  private int at;

  private int column;
  private int leftOfTab;

  private FenceLines(SourceText source, FencedCodeBlock fence) {
    this.source = source;
    this.file = source.text();
    this.indent = fence.getFenceIndent();
    for (Node node = fence.getParent(); node != null; node = node.getParent()) {
      containers.push(node);
    }
  }

  /**
   * Returns what stands in a fence.
   *
   * @param first the line below the opening fence
   * @param count how many lines there are
   */
  static MappedText of(SourceText source, FencedCodeBlock fence, int first, int count) {
    FenceLines lines = new FenceLines(source, fence);
    for (int line = first; line < first + count; line++) {
      lines.add(line);
    }
    int next = first + count;
    int end = next <= source.lineCount() ? source.lineStart(next) : source.text().length();
    lines.note(lines.text.length(), end);
    return new MappedText(source, lines.text.toString(), lines.origins);
  }

  private void add(int line) {
    at = source.lineStart(line);
    int end = source.lineEnd(line);
    column = 0;
    leftOfTab = 0;
    for (Node container : containers) {
      if (container instanceof BlockQuote) {
        skip(MOST_BEFORE_MARK, end);
        if (at < end && file.charAt(at) == '>') {
          at++;
          column++;
          skip(1, end);
        }
      } else if (container instanceof ListItem item) {
        skip(item.getContentIndent(), end);
      } else if (container instanceof Footnotes.Definition) {
        skip(Footnotes.INDENT, end);
      }
    }
    skip(indent, end);
    if (end == file.length() && file.substring(at).isBlank()) {
      return; // what is left of a line that was never finished
    }
    for (; leftOfTab > 0; leftOfTab--) {
      put(' ', at - 1);
    }
    for (; at < end; at++) {
      put(file.charAt(at) == '\0' ? '\uFFFD' : file.charAt(at), at);
    }
    if (end < file.length()) {
      put('\n', end);
    }
  }

  /** Skips spaces, at most so many columns of them. */
  private void skip(int most, int end) {
    for (int skipped = 0; skipped < most; skipped++) {
      if (leftOfTab > 0) {
        leftOfTab--;
      } else if (at < end && file.charAt(at) == ' ') {
        at++;
      } else if (at < end && file.charAt(at) == '\t') {
        at++;
        leftOfTab = Columns.width('\t', column) - 1;
      } else {
        return;
      }
      column++;
    }
  }

  private void put(char character, int origin) {
    note(text.length(), origin);
    text.append(character);
  }

  private void note(int index, int origin) {
    if (index == origins.length) {
      origins = Arrays.copyOf(origins, 2 * index);
    }
    origins[index] = origin;
  }
}
