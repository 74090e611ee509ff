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
    return new Fence(
        whole.part(0, length),
        whole,
        BlockText.of(source, block, block.getOpeningFence().getEndOffset()),
        closed);
  }
}
