package gradientpress.site.markdown;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Block;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.beta.LinkInfo;
import org.commonmark.parser.beta.LinkProcessor;
import org.commonmark.parser.beta.LinkResult;
import org.commonmark.parser.beta.Scanner;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockParserFactory;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/**
 * The footnotes of one document: a mark {@code [^label]} in the text, and {@code [^label]:} with
 * what it says, whose further lines are indented by four.
 *
 * <p>What is a footnote, and what not, is decided as markdown-it-footnote does it; but a mark for
 * which there is no footnote stays text there, and is a mistake here.
 */
final class Footnotes implements BlockParserFactory, LinkProcessor {
  /** How far further lines of a footnote are indented. */
  static final int INDENT = 4;

  private static final Pattern DEFINITION = Pattern.compile("\\[\\^([^\\] ]++)\\]:");
  private static final Pattern MARK = Pattern.compile("\\^([^\\] \\n\\r]++)");

  /** What a footnote says. */
  static final class Definition extends CustomBlock {
    private final String label;

    private Definition(String label) {
      this.label = label;
    }

    String label() {
      return label;
    }
  }

  /** The place in the text to which a footnote belongs. */
  static final class Mark extends CustomNode {
    private final String label;

    private Mark(String label) {
      this.label = label;
    }

    String label() {
      return label;
    }
  }

  @Override
  public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
    if (state.getIndent() >= INDENT) {
      return BlockStart.none();
    }
    CharSequence line = state.getLine().getContent();
    Matcher opening = DEFINITION.matcher(line).region(state.getNextNonSpaceIndex(), line.length());
    if (!opening.lookingAt()) {
      return BlockStart.none();
    }
    return BlockStart.of(new Lines(opening.group(1))).atIndex(opening.end());
  }

  @Override
  public LinkResult process(LinkInfo link, Scanner scanner, InlineParserContext context) {
    Matcher mark = MARK.matcher(link.text(scanner));
    boolean footnote = link.destination() == null && mark.matches();
    boolean refersElsewhere =
        link.label() != null
            && context.getDefinition(LinkReferenceDefinition.class, link.label()) != null;
    return footnote && !refersElsewhere
        ? LinkResult.replaceWith(new Mark(mark.group(1)), link.afterTextBracket())
        : LinkResult.none();
  }

  /** Reads the lines of a footnote. */
  private static final class Lines extends AbstractBlockParser {
    private final Definition definition;

    private Lines(String label) {
      definition = new Definition(label);
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
    public boolean canContain(Block block) {
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
  }
}
