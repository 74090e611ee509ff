package gradientpress.site.markdown;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import gradientpress.site.source.MappedText;
import gradientpress.site.source.SourceText;
import gradientpress.site.source.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * A fenced block of a post.
 *
 * @param kind the first word after the opening fence
 * @param info all that stands after it
 * @param content what stands between the fences
 * @param closed whether it has a closing fence
 */
public record Fence(Span kind, Span info, MappedText content, boolean closed) {

  static Fence of(SourceText source, FencedCodeBlock block) {
    BasedSequence info =
        block.getInfo().isNull()
            ? block.getOpeningMarker().subSequence(block.getOpeningMarker().length())
            : block.getInfo();
    int start = info.getStartOffset();
    Span whole = new Span(source, start, info.getEndOffset());
    int length = info.toString().split("[ \t]", 2)[0].length();
    boolean closed = !block.getClosingMarker().isEmpty();
    return new Fence(whole.part(0, length), whole, content(source, block), closed);
  }

  /** Joins the lines, which flexmark has freed of indentation and quote marks. */
  private static MappedText content(SourceText source, FencedCodeBlock block) {
    int edge = source.column(block.getStartOffset());
    StringBuilder text = new StringBuilder();
    List<Integer> origins = new ArrayList<>();
    int end = block.getOpeningFence().getEndOffset();
    for (BasedSequence line : block.getContentLines()) {
      if (line.isBlank() && line.eolEndLength() == 0) {
        continue; // behind the last line of the file
      }
      int last = line.getEndOffset() - line.eolEndLength();
      int at = line.isBlank() ? spacesBefore(source.text(), last) : line.getStartOffset();
      // A tab may reach across the edge of the fence, and is then as many spaces as stand inside.
      while (at < last && isSpace(source.text(), at) && source.column(at) < edge) {
        at++;
        for (int spaces = source.column(at) - edge; spaces > 0; spaces--) {
          text.append(' ');
          origins.add(at - 1);
        }
      }
      for (; at < last; at++) {
        text.append(source.text().charAt(at));
        origins.add(at);
      }
      if (line.eolEndLength() > 0) {
        text.append('\n');
        origins.add(last);
      }
      end = line.getEndOffset();
    }
    origins.add(end);
    return new MappedText(source, text.toString(), origins.stream().mapToInt(i -> i).toArray());
  }

  /** Returns where the spaces of an empty line begin; one behind the mark of a quote is none. */
  private static int spacesBefore(String text, int end) {
    int start = end;
    while (start > 0 && isSpace(text, start - 1)) {
      start--;
    }
    boolean behindMark = start > 0 && start < end && text.charAt(start - 1) == '>';
    return behindMark ? start + 1 : start;
  }

  private static boolean isSpace(String text, int at) {
    return text.charAt(at) == ' ' || text.charAt(at) == '\t';
  }
}
