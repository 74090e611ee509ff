package gradientpress.site.markdown;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import gradientpress.site.source.MappedText;
import gradientpress.site.source.SourceText;
import gradientpress.site.source.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * A formula of a text.
 *
 * @param tex what stands between its edges
 * @param display whether it stands on lines of its own
 * @param opening how it begins: {@code $}, {@code $$}, or the word after a fence
 * @param closed whether it has an end
 */
public record Formula(MappedText tex, boolean display, Span opening, boolean closed) {
  /** The first word of a fence that holds a formula. */
  static final String KIND = "math";

  static Formula of(Fence fence) {
    return new Formula(fence.content(), true, fence.kind(), fence.closed());
  }

  static Formula of(SourceText source, DisplayFormulas.Lines lines) {
    BasedSequence opening = lines.opening();
    Span span = new Span(source, opening.getStartOffset(), opening.getEndOffset());
    return new Formula(BlockText.of(source, lines, span.end()), true, span, lines.isClosed());
  }

  static Formula of(SourceText source, Formulas.InLine formula) {
    boolean inTable = formula.isOrDescendantOfType(Table.Row.class);
    int start = formula.getStartOffset();
    return new Formula(
        onOneLine(source, formula.tex(), inTable), false, new Span(source, start, start + 1), true);
  }

  /** Makes one space of several and of line breaks; in a table, a bar is written {@code \\|}. */
  private static MappedText onOneLine(SourceText source, BasedSequence tex, boolean inTable) {
    StringBuilder text = new StringBuilder();
    List<Integer> origins = new ArrayList<>();
    for (int i = 0; i < tex.length(); i++) {
      char c = tex.charAt(i);
      boolean space = Character.isWhitespace(c) && c <= ' ';
      boolean before = space && text.length() > 0 && text.charAt(text.length() - 1) == ' ';
      boolean escape = inTable && c == '\\' && i + 1 < tex.length() && tex.charAt(i + 1) == '|';
      if (!before && !escape) {
        text.append(space ? ' ' : c);
        origins.add(tex.getIndexOffset(i));
      }
    }
    origins.add(tex.getEndOffset());
    return new MappedText(source, text.toString(), origins.stream().mapToInt(i -> i).toArray());
  }
}
