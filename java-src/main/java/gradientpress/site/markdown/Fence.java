package gradientpress.site.markdown;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import gradientpress.site.source.MappedText;
import gradientpress.site.source.SourceText;
import gradientpress.site.source.Span;

/**
 * A fenced block of a post.
 *
 * @param kind the first word after the opening fence
 * @param info all that stands after the opening fence
 * @param content what stands between the fences
 * @param closed whether it has a closing fence
 */
public record Fence(Span kind, Span info, MappedText content, boolean closed) {

  static Fence of(SourceText source, FencedCodeBlock block) {
    BasedSequence info = block.getInfo();
    String firstWord = info.toString().strip().split("\\s+", 2)[0];
    int start = info.isNull() ? block.getStartOffset() : info.getStartOffset();
    Span whole = new Span(source, start, start + info.length());
    start += info.toString().indexOf(firstWord);
    Span kind = new Span(source, start, start + firstWord.length());
    return new Fence(kind, whole, content(source, block), !block.getClosingMarker().isEmpty());
  }

  /** Joins the lines, which flexmark has freed of indentation and quote marks. */
  private static MappedText content(SourceText source, FencedCodeBlock block) {
    StringBuilder text = new StringBuilder();
    for (BasedSequence line : block.getContentLines()) {
      text.append(line);
    }
    int[] origins = new int[text.length() + 1];
    int next = 0;
    int end = block.getOpeningFence().getEndOffset();
    for (BasedSequence line : block.getContentLines()) {
      for (int i = 0; i < line.length(); i++) {
        int origin = line.getIndexOffset(i);
        // A tab that is cut in two leaves spaces behind that stand nowhere in the file.
        origins[next++] = origin >= 0 ? origin : line.getStartOffset();
      }
      end = line.getEndOffset();
    }
    origins[next] = end;
    return new MappedText(source, text.toString(), origins);
  }
}
