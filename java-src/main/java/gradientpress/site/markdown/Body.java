package gradientpress.site.markdown;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import gradientpress.site.source.SourceText;
import gradientpress.site.source.Span;
import java.util.ArrayList;
import java.util.List;

/** What matters here in the Markdown of a post, from top to bottom and with positions. */
public final class Body {
  /** Raw HTML is plain text in these posts, and so a fence in a comment is a fence. */
  private static final Parser PARSER =
      Parser.builder(new MutableDataSet().set(Parser.HTML_BLOCK_PARSER, false)).build();

  /** An image: its address and its text, each where it is written. */
  public record PostImage(Span whole, Span address, Span alt) {}

  /** A link: its address and its text, each where it is written. */
  public record PostLink(Span whole, Span address, Span text) {}

  /**
   * A heading.
   *
   * @param level 1 to 6
   * @param text its text as it is written, marks of emphasis and the like included
   */
  public record PostHeading(int level, Span whole, Span text) {}

  private final SourceText source;
  private final List<Fence> fences = new ArrayList<>();
  private final List<Span> codeSpans = new ArrayList<>();
  private final List<PostImage> images = new ArrayList<>();
  private final List<PostLink> links = new ArrayList<>();
  private final List<PostHeading> headings = new ArrayList<>();

  /**
   * Parses the Markdown.
   *
   * @param start the offset at which it begins
   */
  public Body(SourceText source, int start) {
    this.source = source;
    BasedSequence text = BasedSequence.of(source.text());
    Document document = PARSER.parse(text.subSequence(start, text.length()));
    for (Node node : document.getDescendants()) {
      if (node instanceof FencedCodeBlock block) {
        fences.add(Fence.of(source, block));
      } else if (node instanceof Code code) {
        codeSpans.add(span(code.getText()));
      } else if (node instanceof Image image) {
        images.add(
            new PostImage(span(image.getChars()), span(image.getUrl()), span(image.getText())));
      } else if (node instanceof ImageRef image) {
        add(image, image.getReferenceNode(document));
      } else if (node instanceof Link link) {
        links.add(new PostLink(span(link.getChars()), span(link.getUrl()), span(link.getText())));
      } else if (node instanceof LinkRef link) {
        add(link, link.getReferenceNode(document));
      } else if (node instanceof Heading heading) {
        headings.add(
            new PostHeading(heading.getLevel(), span(heading.getChars()), span(heading.getText())));
      }
    }
  }

  private void add(ImageRef image, Reference reference) {
    // An image without its reference is plain text, such as "![x]" in a sentence.
    if (reference != null) {
      BasedSequence alt = image.getText().isEmpty() ? image.getReference() : image.getText();
      images.add(new PostImage(span(image.getChars()), span(reference.getUrl()), span(alt)));
    }
  }

  private void add(LinkRef link, Reference reference) {
    if (reference != null) {
      BasedSequence text = link.getText().isEmpty() ? link.getReference() : link.getText();
      links.add(new PostLink(span(link.getChars()), span(reference.getUrl()), span(text)));
    }
  }

  private Span span(BasedSequence part) {
    return new Span(source, part.getStartOffset(), part.getEndOffset());
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
}
