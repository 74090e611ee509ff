package gradientpress.site.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.DelimitedLinkNode;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.InlineLinkNode;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.core.ReferencePreProcessorFactory;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.Escaping;
import gradientpress.site.source.SourceText;
import gradientpress.site.source.Span;
import java.util.ArrayList;
import java.util.List;

/** What matters here in the Markdown of a post, from top to bottom and with positions. */
public final class Body {
  /** How deep blocks and marks may be nested; the pages' own parser stops at a hundred. */
  private static final int DEEPEST = 50;

  /** Raw HTML is plain text in these posts, and so a fence in a comment is a fence. */
  private static final Parser PARSER =
      Parser.builder(new MutableDataSet().set(Parser.HTML_BLOCK_PARSER, false))
          .customInlineParserFactory(Inlines::new)
          .paragraphPreProcessorFactory(new ReferencePreProcessorFactory())
          .customBlockParserFactory(new Bounds())
          .customBlockParserFactory(new Footnotes())
          .customBlockParserFactory(new DisplayFormulas())
          .customInlineParserExtensionFactory(new Formulas())
          .build();

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
   * @param explained whether a paragraph stands right below it
   */
  public record PostHeading(int level, Span whole, Span text, String plain, boolean explained) {}

  /** A mark in the text that leads to a footnote, or the beginning of what that says. */
  public record PostNote(Span span, String label) {}

  private final SourceText source;
  private final Document document;
  private final List<Fence> fences = new ArrayList<>();
  private final List<Formula> formulas = new ArrayList<>();
  private final List<Span> codeSpans = new ArrayList<>();
  private final List<PostImage> images = new ArrayList<>();
  private final List<PostLink> links = new ArrayList<>();
  private final List<PostHeading> headings = new ArrayList<>();
  private final List<PostNote> noteMarks = new ArrayList<>();
  private final List<PostNote> noteTexts = new ArrayList<>();
  private final List<Span> blocksInNotes = new ArrayList<>();
  private final List<Citations.Citation> citations = new ArrayList<>();
  private final List<QuoteMark> quoteMarks = new ArrayList<>();
  private final List<Span> blocksInAsides = new ArrayList<>();
  private final List<Span> rawHtml = new ArrayList<>();
  private final List<Span> tooDeep = new ArrayList<>();
  private final List<Span> tooLong = new ArrayList<>();
  private final StrayMarks stray;
  private final AmbiguousLines ambiguous;

  /**
   * Parses the Markdown.
   *
   * @param start the offset at which it begins
   */
  public Body(SourceText source, int start) {
    this.source = source;
    this.stray = new StrayMarks(source);
    this.ambiguous = new AmbiguousLines(source);
    BasedSequence text = BasedSequence.of(source.text().replace('\0', '\uFFFD'));
    this.document = PARSER.parse(text.subSequence(start, text.length()));
    for (Node node : document.getDescendants()) {
      add(node);
      ambiguous.look(node);
      if (isDeepest(node)) {
        tooDeep.add(span(node.getChars()));
      }
    }
  }

  private static boolean isDeepest(Node node) {
    int depth = 0;
    for (Node at = node.getParent(); at != null && depth <= DEEPEST; at = at.getParent()) {
      depth++;
    }
    return depth == DEEPEST;
  }

  private void add(Node node) {
    if (node instanceof FencedCodeBlock || node instanceof Heading) {
      if (node.isOrDescendantOfType(Footnotes.Definition.class)) {
        blocksInNotes.add(firstLine(node.getStartOffset()));
      } else if (isInMarkedQuote(node)) {
        blocksInAsides.add(firstLine(node.getStartOffset()));
      }
    }
    if (node instanceof FencedCodeBlock block) {
      Fence fence = Fence.of(source, block);
      fences.add(fence);
      if (fence.kind().text().equals(Formula.KIND)) {
        formulas.add(Formula.of(fence));
      }
    } else if (node instanceof DisplayFormulas.Lines lines) {
      formulas.add(Formula.of(source, lines));
    } else if (node instanceof Formulas.InLine formula) {
      if (!node.isOrDescendantOfType(Image.class, ImageRef.class)) {
        formulas.add(Formula.of(source, formula));
      }
    } else if (node instanceof Code code) {
      codeSpans.add(span(code.getText()));
    } else if (node instanceof Image || node instanceof Link) {
      InlineLinkNode link = (InlineLinkNode) node;
      add(link, link.getUrl(), link.getText());
    } else if (node instanceof RefNode link) {
      Reference reference = link.getReferenceNode(document);
      add(
          link,
          reference.getUrl(),
          link.getText().isEmpty() ? link.getReference() : link.getText());
    } else if (node instanceof DelimitedLinkNode link) {
      String destination = (link instanceof MailLink ? "mailto:" : "") + link.getText();
      links.add(
          new PostLink(
              span(link.getChars()), span(link.getText()), span(link.getText()), destination));
    } else if (node instanceof Heading heading) {
      headings.add(
          new PostHeading(
              heading.getLevel(),
              span(heading.getChars()),
              span(heading.getText()),
              PlainText.of(heading),
              isAboveParagraph(heading)));
      if (Inlines.isTooLong(heading.getText())) {
        tooLong.add(firstLine(heading.getStartOffset()));
      }
    } else if (node instanceof Paragraph paragraph) {
      if (Bounds.isMarks(paragraph.getChars())) {
        // A mark and its space are two wide, and the list and the item that it begins two deep.
        tooDeep.add(firstLine(paragraph.getStartOffset() + DEEPEST - 2));
      } else if (Bounds.isCut(paragraph) || Inlines.isTooLong(paragraph.getContentChars())) {
        tooLong.add(firstLine(paragraph.getStartOffset()));
      }
    } else if (node instanceof BlockQuote quote) {
      QuoteMark.of(quote, source).ifPresent(quoteMarks::add);
    } else if (node instanceof Citations.Group group) {
      citations.addAll(Citations.in(span(group.getChars())));
    } else if (node instanceof Footnotes.Mark mark) {
      noteMarks.add(new PostNote(span(mark.getChars()), mark.label()));
    } else if (node instanceof Footnotes.Definition text) {
      noteTexts.add(new PostNote(span(text.opening()), text.label()));
    } else if (node instanceof Text
        && !(node.getParent() instanceof Code || node.getParent() instanceof FencedCodeBlock)) {
      stray.look(span(node.getChars()));
    } else if (node instanceof HtmlInline sign) {
      int at = sign.getStartOffset();
      rawHtml.add(new Span(source, at, at + Html.tagLength(source.text(), at)));
    }
  }

  private static boolean isAboveParagraph(Heading heading) {
    Node next = heading.getNext();
    while (next instanceof Reference) {
      next = next.getNext();
    }
    return next instanceof Paragraph && !(next.getFirstChild() instanceof Table.Row);
  }

  private boolean isInMarkedQuote(Node node) {
    Node quote = node.getAncestorOfType(BlockQuote.class);
    return quote != null && QuoteMark.of((BlockQuote) quote, source).isPresent();
  }

  private void add(Node link, BasedSequence url, BasedSequence text) {
    String destination = Escaping.unescapeString(url);
    if (link instanceof Image || link instanceof ImageRef) {
      images.add(new PostImage(span(link.getChars()), span(url), span(text), destination));
    } else {
      links.add(new PostLink(span(link.getChars()), span(url), span(text), destination));
    }
  }

  private Span firstLine(int start) {
    return new Span(source, start, source.lineEnd(source.position(start).line()));
  }

  private Span span(BasedSequence part) {
    return new Span(source, part.getStartOffset(), part.getEndOffset());
  }

  public List<Fence> fences() {
    return fences;
  }

  /** Returns the formulas, but for those in the texts of images. */
  public List<Formula> formulas() {
    return formulas;
  }

  /** Returns dollar signs that look like the edge of a formula and are none. */
  public List<Span> strayDollars() {
    return stray.dollars();
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

  /**
   * Returns the words above the first heading, then those below each; headings, fences and images
   * left out.
   */
  public List<String> prose() {
    return Prose.of(document);
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

  /** Returns which sources are cited, in the order in which that is written. */
  public List<Citations.Citation> citations() {
    return citations;
  }

  /** Returns where something begins that looks like a citation and is none. */
  public List<Span> brokenCitations() {
    return stray.citations();
  }

  /** Returns what quotes say that they are. */
  public List<QuoteMark> quoteMarks() {
    return quoteMarks;
  }

  /** Returns fences and headings in quotes that say that they are something else. */
  public List<Span> blocksInAsides() {
    return blocksInAsides;
  }

  /** Returns what would be the name of a link's address, if such an address were given. */
  public List<Span> unknownReferences() {
    return stray.references();
  }

  /** Returns the tags that look like HTML. */
  public List<Span> rawHtml() {
    return rawHtml;
  }

  /** Returns what other generators would take for a tag of a template. */
  public List<Span> templateTags() {
    return stray.templateTags();
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
