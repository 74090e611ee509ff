package gradientpress.site.markdown;

import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.AbstractBlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockParser;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Footnotes: a mark {@code [^label]} in the text, and {@code [^label]:} with what it says, whose
 * further lines are indented by four.
 *
 * <p>What is a footnote, and what not, is decided as markdown-it-footnote does it; but a mark for
 * which there is no footnote stays text there, and is a mistake here.
 */
final class Footnotes implements CustomBlockParserFactory, Independent {
  /** How far further lines of a footnote are indented. */
  private static final int INDENT = 4;

  private static final Pattern DEFINITION = Pattern.compile("\\[\\^([^\\] ]++)\\]:");
  private static final Pattern MARK = Pattern.compile("\\[\\^([^\\] \\n\\r]++)\\]");

  /** What a footnote says. */
  static final class Definition extends Block {
    private final BasedSequence opening;

    private Definition(BasedSequence opening) {
      this.opening = opening;
    }

    /** Returns the {@code [^label]} with which it begins. */
    BasedSequence opening() {
      return opening;
    }

    String label() {
      return opening.subSequence(2, opening.length() - 1).toString();
    }

    @Override
    public BasedSequence[] getSegments() {
      return EMPTY_SEGMENTS;
    }
  }

  /** The place in the text to which a footnote belongs. */
  static final class Mark extends Node {
    private final String label;

    private Mark(BasedSequence chars, String label) {
      super(chars);
      this.label = label;
    }

    String label() {
      return label;
    }

    @Override
    public BasedSequence[] getSegments() {
      return EMPTY_SEGMENTS;
    }
  }

  /** Returns the mark that a text in brackets is, if it is the mark of a footnote. */
  static Optional<Mark> mark(BasedSequence text) {
    Matcher mark = MARK.matcher(text);
    return mark.matches() ? Optional.of(new Mark(text, mark.group(1))) : Optional.empty();
  }

  @Override
  public BlockParserFactory apply(DataHolder options) {
    return new AbstractBlockParserFactory(options) {
      @Override
      public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
        BasedSequence line = state.getLine();
        int start = state.getNextNonSpaceIndex();
        Matcher opening = DEFINITION.matcher(line).region(start, line.length());
        if (state.getIndent() >= INDENT || !opening.lookingAt()) {
          return BlockStart.none();
        }
        return BlockStart.of(new Lines(line.subSequence(start, opening.end() - 1)))
            .atIndex(opening.end());
      }
    };
  }

  /** Reads the lines of a footnote. */
  private static final class Lines extends AbstractBlockParser {
    private final Definition definition;

    private Lines(BasedSequence opening) {
      definition = new Definition(opening);
    }

    @Override
    public Block getBlock() {
      return definition;
    }

    @Override
    public boolean isContainer() {
      return true;
    }

    @Override
    public boolean canContain(ParserState state, BlockParser parser, Block block) {
      return true;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
      if (state.isBlank()) {
        return BlockContinue.atIndex(state.getNextNonSpaceIndex());
      }
      return state.getIndent() >= INDENT
          ? BlockContinue.atColumn(state.getColumn() + INDENT)
          : BlockContinue.none();
    }

    @Override
    public void closeBlock(ParserState state) {
      definition.setCharsFromContent();
    }
  }
}
