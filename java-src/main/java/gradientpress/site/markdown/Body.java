package gradientpress.site.markdown;

import gradientpress.site.source.SourceText;
import gradientpress.site.source.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** What matters here in the Markdown of a post, from top to bottom and with positions. */
public final class Body {
  /** How deep blocks and marks may be nested; the pages' own parser stops at a hundred. */
  private static final int DEEPEST = 50;

  /**
   * What blocks there are; the first that fits a line is taken. Raw HTML is not among them, for it
   * is plain text in these posts, and so a fence in a comment is a fence.
   */
  private static final Set<Class<? extends Block>> BLOCKS =
      new LinkedHashSet<>(
          List.of(
              BlockQuote.class,
              Heading.class,
              FencedCodeBlock.class,
              ThematicBreak.class,
              ListBlock.class,
              IndentedCodeBlock.class));

  /** What is left as text of {@code [text][name]} where the name is not known. */
  private static final Pattern UNKNOWN_REFERENCE =
      Pattern.compile("(?<!\\\\)\\]\\[([^\\[\\]\\\\^][^\\[\\]\\\\]*+)\\]");

  /** An image: its address and its text, each where it is written. */
  public record PostImage(Span whole, Span address, Span alt, String destination) {}

  /**
   * A link: its address and its text, each where it is written.
   *
   * @param destination the address without escapes
   */
  public record PostLink(Span whole, Span address, Span text, String destination) {}

  /**
   * A heading.
   *
   * @param level 1 to 6
   * @param text its text as it is written, marks of emphasis and the like included
   * @param plain its text without such marks
   */
  public record PostHeading(int level, Span whole, Span text, String plain) {}

  /** A mark in the text that leads to a footnote, or the beginning of what that says. */
  public record PostNote(Span span, String label) {}

  private final SourceText source;
  private final Positions positions;
  private final List<Fence> fences = new ArrayList<>();
  private final List<Span> codeSpans = new ArrayList<>();
  private final List<PostImage> images = new ArrayList<>();
  private final List<PostLink> links = new ArrayList<>();
  private final List<PostHeading> headings = new ArrayList<>();
  private final List<PostNote> noteMarks = new ArrayList<>();
  private final List<PostNote> noteTexts = new ArrayList<>();
  private final List<Span> blocksInNotes = new ArrayList<>();
  private final List<Span> rawHtml = new ArrayList<>();
  private final List<Span> unknownReferences = new ArrayList<>();
  private final List<Span> tooDeep = new ArrayList<>();
  private final List<Span> tooLong = new ArrayList<>();
  private final AmbiguousLines ambiguous;
  private final Map<String, LinkReferenceDefinition> references = new HashMap<>();

  /**
   * Parses the Markdown.
   *
   * @param start the offset at which it begins
   */
  public Body(SourceText source, int start) {
    this.source = source;
    this.positions = new Positions(source, start);
    this.ambiguous = new AmbiguousLines(source, start);
    BoundedInlines inlines = new BoundedInlines();
    Node document = parser(inlines).parse(source.text().substring(start));
    inlines.tooLong().forEach(span -> tooLong.add(positions.of(span)));
    collectReferences(document);
    visit(document);
  }

  private static Parser parser(BoundedInlines inlines) {
    Footnotes footnotes = new Footnotes();
    return Parser.builder()
        .enabledBlockTypes(BLOCKS)
        .extensions(List.of(TablesExtension.create()))
        .customBlockParserFactory(footnotes)
        .linkProcessor(footnotes)
        .customInlineContentParserFactory(new PlainHtml())
        .inlineParserFactory(inlines)
        .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
        .build();
  }

  private void collectReferences(Node document) {
    for (Node node = document; node != null; node = next(node, document)) {
      if (node instanceof LinkReferenceDefinition reference) {
        references.putIfAbsent(reference.getDestination(), reference);
        ambiguous.noteDefinition(reference);
      }
    }
  }

  /** Goes from node to node without recursion, since nests may be deep. */
  private void visit(Node document) {
    int depth = 0;
    Node noted = null; // the footnote that we are in
    for (Node node = document; node != null; ) {
      if (node instanceof Footnotes.Definition) {
        noted = node;
      }
      add(node, noted != null);
      ambiguous.look(node);
      if (depth == DEEPEST) {
        tooDeep.add(positions.whole(node));
      }
      if (node.getFirstChild() != null) {
        node = node.getFirstChild();
        depth++;
        continue;
      }
      while (node != null && node.getNext() == null) {
        noted = node == noted ? null : noted;
        node = node.getParent();
        depth--;
      }
      noted = node == noted ? null : noted;
      node = node == null ? null : node.getNext();
    }
  }

  private static Node next(Node node, Node root) {
    if (node.getFirstChild() != null) {
      return node.getFirstChild();
    }
    Node at = node;
    while (at != root && at.getNext() == null) {
      at = at.getParent();
    }
    return at == root ? null : at.getNext();
  }

  private void add(Node node, boolean inNote) {
    if (inNote && (node instanceof FencedCodeBlock || node instanceof Heading)) {
      blocksInNotes.add(positions.firstLine(node));
    }
    if (node instanceof FencedCodeBlock block) {
      fences.add(Fence.of(source, block, positions.start(block)));
    } else if (node instanceof Code) {
      codeSpans.add(positions.insideTicks(node));
    } else if (node instanceof Image image) {
      images.add(
          new PostImage(
              positions.whole(image),
              positions.address(image, image.getDestination(), references),
              positions.content(image),
              image.getDestination()));
    } else if (node instanceof Link link) {
      links.add(
          new PostLink(
              positions.whole(link),
              positions.address(link, link.getDestination(), references),
              positions.content(link),
              link.getDestination()));
    } else if (node instanceof Heading heading) {
      headings.add(
          new PostHeading(
              heading.getLevel(),
              positions.whole(heading),
              positions.content(heading),
              PlainText.of(heading)));
    } else if (node instanceof Footnotes.Mark mark) {
      noteMarks.add(new PostNote(positions.whole(mark), mark.label()));
    } else if (node instanceof Footnotes.Definition text) {
      noteTexts.add(new PostNote(positions.noteLabel(text, text.label()), text.label()));
    } else if (node instanceof Text) {
      Span words = positions.whole(node);
      Matcher reference = UNKNOWN_REFERENCE.matcher(words.text());
      while (reference.find()) {
        unknownReferences.add(words.part(reference.start(1), reference.end(1)));
      }
    } else if (node instanceof PlainHtml.Sign) {
      Span sign = positions.whole(node);
      int length = PlainHtml.tagLength(source.text(), sign.start());
      if (length > 0) {
        rawHtml.add(new Span(source, sign.start(), sign.start() + length));
      }
    }
  }

  public List<Fence> fences() {
    return fences;
  }

  public List<Span> codeSpans() {
    return codeSpans;
  }

  public List<PostImage> images() {
    return images;
  }

  public List<PostLink> links() {
    return links;
  }

  public List<PostHeading> headings() {
    return headings;
  }

  /** Returns the marks in the text that lead to footnotes. */
  public List<PostNote> noteMarks() {
    return noteMarks;
  }

  /** Returns where footnotes say what they have to say. */
  public List<PostNote> noteTexts() {
    return noteTexts;
  }

  /** Returns fences and headings that stand in footnotes. */
  public List<Span> blocksInNotes() {
    return blocksInNotes;
  }

  /** Returns what would be the name of a link's address, if such an address were given. */
  public List<Span> unknownReferences() {
    return unknownReferences;
  }

  /** Returns the tags that look like HTML. */
  public List<Span> rawHtml() {
    return rawHtml;
  }

  /** Returns where paragraphs begin that are too long to be read. */
  public List<Span> tooLong() {
    return tooLong;
  }

  /** Returns lines that would be read in two ways. */
  public List<AmbiguousLines.Line> ambiguousLines() {
    return ambiguous.found();
  }

  /** Returns what is nested deeper than the pages' parser follows. */
  public List<Span> tooDeep() {
    return tooDeep;
  }
}
