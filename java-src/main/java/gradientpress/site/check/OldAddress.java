package gradientpress.site.check;

import gradientpress.site.schema.Shape;
import gradientpress.site.schema.Shapes;
import gradientpress.site.source.Mistake;
import gradientpress.site.source.Span;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An address that a post had before, from which readers are sent on.
 *
 * @param address such as "/posts/old-name/" or "/2019/old.html"
 * @param span where it is written
 */
public record OldAddress(String address, Span span) {
  private static final String SEGMENT = "[A-Za-z0-9_~-][A-Za-z0-9._~-]*";

  /** Where files, and pages that are made of posts, have their addresses. */
  private static final String TAKEN_BY_OTHERS =
      "(archive|assets|authors|examples|page|schemas|series|tags)/";

  private static final Pattern FORM =
      Pattern.compile(
          "%1$s|/(?!%2$s)(%1$s/)*(%1$s/|%1$s\\.html)".formatted(SEGMENT, TAKEN_BY_OTHERS));

  private static final String RULE =
      "write the old name of the file, or an address such as /2019/old-name/ or /old.html";

  /** The shape of an old address: the name that the post's file had, or the address itself. */
  public static final Shape<OldAddress> SHAPE = shape();

  private static Shape<OldAddress> shape() {
    Shape<String> written =
        Shapes.text(FORM, "an address that a post can have had", Mistake.OLD_ADDRESS, RULE);
    return new Shape<>(
        written.outline(),
        (key, value, diagnostics) -> {
          Optional<String> text = written.read(key, value, diagnostics);
          return text.map(old -> new OldAddress(addressOf(old), value.span()));
        });
  }

  private static String addressOf(String written) {
    return written.startsWith("/") ? written : "/posts/" + written + "/";
  }
}
