package gradientpress.site.markdown;

import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import gradientpress.site.source.MappedText;
import gradientpress.site.source.SourceText;
import java.util.ArrayList;
import java.util.List;

/** The lines of a fence or of a formula, which may stand in a list or a quote. */
final class BlockText {
  private BlockText() {}

  /**
   * Joins the lines, which flexmark has freed of indentation and quote marks.
   *
   * @param start where they would stand if there were any
   */
  static MappedText of(SourceText source, Block block, int start) {
    int edge = source.column(block.getStartOffset());
    StringBuilder text = new StringBuilder();
    List<Integer> origins = new ArrayList<>();
    int end = start;
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
