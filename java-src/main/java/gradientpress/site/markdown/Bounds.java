package gradientpress.site.markdown;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.parser.block.AbstractBlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.BlockQuoteParser;
import com.vladsch.flexmark.parser.core.ParagraphParser;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Takes for text what would keep the parser busy: the rest of a paragraph of very many lines, what
 * is nested very deep, and very long rows of marks. None of them is let through.
 */
final class Bounds implements CustomBlockParserFactory, Independent {
  private static final int MOST_LINES = 400;
  private static final int DEEPEST = 120;
  private static final Pattern MARKS = Pattern.compile("[-*_ \t]{1000,}+");

  /** Says whether a paragraph has been cut short. */
  static boolean isCut(Paragraph paragraph) {
    return paragraph.getLineCount() >= MOST_LINES;
  }

  /** Says whether a line is a long row of marks, each of which may be a list. */
  static boolean isMarks(BasedSequence line) {
    return MARKS.matcher(line).lookingAt();
  }

  @Override
  public Set<Class<?>> getBeforeDependents() {
    return Set.of(BlockQuoteParser.Factory.class, Footnotes.class);
  }

  @Override
  public BlockParserFactory apply(DataHolder options) {
    return new AbstractBlockParserFactory(options) {
      @Override
      public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
        int start = state.getNextNonSpaceIndex();
        boolean inParagraph = matched.getBlockParser().isParagraphParser();
        boolean out =
            inParagraph && matched.getParagraphLines().size() >= MOST_LINES
                || !inParagraph && state.getActiveBlockParsers().size() > DEEPEST
                || isMarks(state.getLine().subSequence(start));
        return out ? BlockStart.of(new ParagraphParser()).atIndex(start) : BlockStart.none();
      }
    };
  }
}
