package gradientpress.site.markdown;

import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.InlineParserExtension;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.LightInlineParser;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.regex.Pattern;

/**
 * Formulas in a line: TeX between dollar signs, read as Pandoc does.
 *
 * <p>The first {@code $} has something other than space behind it, the next one something other
 * than space before it and no digit behind it, so that prices stay prices. What is between them is
 * verbatim, as in code. Two dollar signs and more are never the edge of a formula in a line.
 */
final class Formulas implements InlineParserExtensionFactory, Independent {
  private static final char EDGE = '$';

  /** A command, which is a word that says something only if nothing in braces follows it. */
  private static final Pattern COMMAND =
      Pattern.compile("\\\\(?:[A-Za-z]++(?=\\s*\\{)|([A-Za-z]++)|[^A-Za-z])");

  /** TeX in a line of text. */
  static final class InLine extends Node {
    private final BasedSequence tex;

    private InLine(BasedSequence chars) {
      super(chars);
      tex = chars.subSequence(1, chars.length() - 1);
    }

    BasedSequence tex() {
      return tex;
    }

    /** Returns its words: those of {@code \frac{\partial L}{2}} are "partial L 2". */
    String words() {
      return COMMAND
          .matcher(tex)
          .replaceAll(m -> m.group(1) == null ? " " : " " + m.group(1) + " ")
          .replaceAll("[{}\\s]+", " ")
          .strip();
    }

    @Override
    public BasedSequence[] getSegments() {
      return new BasedSequence[] {tex};
    }
  }

  @Override
  public CharSequence getCharacters() {
    return "$";
  }

  @Override
  public InlineParserExtension apply(LightInlineParser parser) {
    return new InlineParserExtension() {
      @Override
      public boolean parse(LightInlineParser parser) {
        return read(parser);
      }

      @Override
      public void finalizeBlock(InlineParser parser) {
        // There is nothing left to do.
      }

      @Override
      public void finalizeDocument(InlineParser parser) {
        // There is nothing left to do.
      }
    };
  }

  private static boolean read(LightInlineParser parser) {
    BasedSequence text = parser.getInput();
    int start = parser.getIndex();
    int row = endOfRow(text, start);
    if (row > start + 1) {
      parser.appendText(text, start, row);
      parser.setIndex(row);
      return true;
    }
    int end = end(text, start);
    if (end < 0) {
      return false;
    }
    parser.flushTextNode();
    parser.appendNode(new InLine(text.subSequence(start, end)));
    parser.setIndex(end);
    return true;
  }

  private static int endOfRow(BasedSequence text, int start) {
    int end = start;
    while (end < text.length() && text.charAt(end) == EDGE) {
      end++;
    }
    return end;
  }

  /** Returns where the formula ends that begins somewhere; -1 if none does. */
  private static int end(BasedSequence text, int start) {
    int at = start + 1;
    if (at == text.length() || isSpace(text.charAt(at))) {
      return -1;
    }
    while (at < text.length() && text.charAt(at) != EDGE) {
      at += text.charAt(at) == '\\' ? 2 : 1;
    }
    if (at >= text.length() || isSpace(text.charAt(at - 1))) {
      return -1;
    }
    char next = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
    return next == EDGE || next >= '0' && next <= '9' ? -1 : at + 1;
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
  }
}
