package gradientpress.site.markdown;

import gradientpress.site.source.MappedText;
import gradientpress.site.source.SourceText;
import gradientpress.site.source.Span;
import org.commonmark.node.FencedCodeBlock;

/**
 * A fenced block of a post.
 *
 * @param kind the first word after the opening fence
 * @param info all that stands after the opening fence
 * @param content what stands between the fences
 * @param closed whether it has a closing fence
 */
public record Fence(Span kind, Span info, MappedText content, boolean closed) {

  /**
   * Reads a block.
   *
   * @param opening the offset of its first line, without what it is nested in
   */
  static Fence of(SourceText source, FencedCodeBlock block, int opening) {
    String text = source.text();
    int line = source.position(opening).line();
    int end = source.lineEnd(line);
    int start = opening;
    while (text.charAt(start) != block.getFenceCharacter().charAt(0)) {
      start++;
    }
    start = skip(text, start + block.getOpeningFenceLength(), end, true);
    Span kind = new Span(source, start, skip(text, start, end, false));
    Span info =
        new Span(source, start, start + text.substring(start, end).stripTrailing().length());
    boolean closed = block.getClosingFenceLength() != null;
    int lines = (int) block.getLiteral().chars().filter(c -> c == '\n').count();
    return new Fence(kind, info, FenceLines.of(source, block, line + 1, lines), closed);
  }

  /** Skips spaces, or what is none. */
  private static int skip(String text, int from, int end, boolean spaces) {
    int at = from;
    while (at < end && (text.charAt(at) == ' ' || text.charAt(at) == '\t') == spaces) {
      at++;
    }
    return at;
  }
}
