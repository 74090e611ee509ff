package gradientpress.site.markdown;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
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

  private final SourceText source;
  private final List<Fence> fences = new ArrayList<>();
  private final List<Span> codeSpans = new ArrayList<>();
  private final List<PostImage> images = new ArrayList<>();

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
}
