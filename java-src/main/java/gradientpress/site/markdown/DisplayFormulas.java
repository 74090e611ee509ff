package gradientpress.site.markdown;

import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.AbstractBlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.BlockContent;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;

/**
 * Formulas on lines of their own: between two lines of {@code $$}, as between those of a fence, or
 * in one line that begins and ends with it. Whatever else begins with {@code $$} is plain text.
 */
final class DisplayFormulas implements CustomBlockParserFactory, Independent {
  private static final String EDGE = "$$";

  /** From so many columns on, a line is code. */
  private static final int CODE = 4;

  /** TeX on lines of its own. */
  static final class Lines extends Block {
    private final BasedSequence opening;
    private boolean closed;

    private Lines(BasedSequence opening) {
      this.opening = opening;
    }

    /** Returns the {@code $$} with which it begins. */
    BasedSequence opening() {
      return opening;
    }

    /** Says whether it has an end. */
    boolean isClosed() {
      return closed;
    }

    @Override
    public BasedSequence[] getSegments() {
      return EMPTY_SEGMENTS;
    }
  }

  @Override
  public BlockParserFactory apply(DataHolder options) {
    return new AbstractBlockParserFactory(options) {
      @Override
      public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
        BasedSequence line = state.getLine();
        int start = state.getNextNonSpaceIndex();
        if (state.getIndent() >= CODE || !line.subSequence(start).startsWith(EDGE)) {
          return BlockStart.none();
        }
        BasedSequence rest = line.subSequence(start + EDGE.length()).trim();
        return rest.isEmpty() || isWhole(rest)
            ? BlockStart.of(
                    new Reader(
                        line.subSequence(start, start + EDGE.length()),
                        state.getIndent(),
                        !rest.isEmpty()))
                .atIndex(start + EDGE.length())
            : BlockStart.none();
      }
    };
  }

  /** Says whether a formula ends on the line on which it begins. */
  private static boolean isWhole(BasedSequence rest) {
    if (!rest.endsWith(EDGE)) {
      return false;
    }
    BasedSequence tex = rest.subSequence(0, rest.length() - EDGE.length()).trim();
    return !tex.isEmpty()
        && tex.indexOf(EDGE) < 0
        && !tex.startsWith("$")
        && !tex.endsWith("$")
        && !tex.endsWith("\\");
  }

  /** Reads the lines of a formula. */
  private static final class Reader extends AbstractBlockParser {
    private final Lines formula;
    private final BlockContent content = new BlockContent();
    private final int indent;
    private final boolean whole;
    private int end;

    private Reader(BasedSequence opening, int indent, boolean whole) {
      formula = new Lines(opening);
      formula.closed = whole;
      this.indent = indent;
      this.whole = whole;
    }

    @Override
    public Block getBlock() {
      return formula;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
      if (whole) {
        return BlockContinue.none();
      }
      BasedSequence line = state.getLine();
      if (state.getIndent() < CODE
          && line.subSequence(state.getNextNonSpaceIndex()).trim().equals(EDGE)) {
        formula.closed = true;
        end = line.getEndOffset();
        return BlockContinue.finished();
      }
      int index = state.getIndex();
      for (int i = 0; i < indent && index < line.length() && line.charAt(index) == ' '; i++) {
        index++;
      }
      return BlockContinue.atIndex(index);
    }

    @Override
    public void addLine(ParserState state, BasedSequence line) {
      end = line.getEndOffset();
      if (whole) {
        BasedSequence rest = line.trim();
        content.add(rest.subSequence(0, rest.length() - EDGE.length()).trim(), 0);
      } else {
        content.add(line, state.getIndent());
      }
    }

    @Override
    public void closeBlock(ParserState state) {
      List<BasedSequence> lines = content.getLines();
      formula.setContent(
          content.getSpanningChars(), whole ? lines : lines.subList(1, lines.size()));
      formula.setChars(formula.opening.baseSubSequence(formula.opening.getStartOffset(), end));
    }
  }
}
