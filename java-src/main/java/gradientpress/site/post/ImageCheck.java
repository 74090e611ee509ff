package gradientpress.site.post;

import gradientpress.site.markdown.Body;
import gradientpress.site.schema.Outline;
import gradientpress.site.schema.Shape;
import gradientpress.site.schema.Shapes;
import gradientpress.site.source.Diagnostics;
import gradientpress.site.source.Mistake;
import gradientpress.site.source.Span;
import gradientpress.site.text.Percent;
import gradientpress.site.text.Printable;
import gradientpress.site.text.Suggestion;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Checks that an image that a post names is there, among the assets. */
final class ImageCheck {
  private static final Pattern ELSEWHERE = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*:|//|\\\\).*");
  private static final Pattern DOT_SEGMENT = Pattern.compile("(^|.*/)\\.\\.?(/.*|$)");

  private static final String USUAL = "images are written /assets/images/…";

  private final List<String> assets;

  ImageCheck(SiteFiles files) {
    this.assets = files.assets();
  }

  /** The shape of an image that a key names. */
  Shape<String> shape() {
    return new Shape<>(
        new Outline.Text(Integer.MAX_VALUE, "/assets/.+", USUAL),
        (key, value, diagnostics) ->
            Shapes.text()
                .read(key, value, diagnostics)
                .filter(address -> isGood(address, value.span(), diagnostics)));
  }

  /**
   * Reports an image in the text that is not there or that says nothing to those who cannot see.
   */
  void check(Body.PostImage image, Diagnostics diagnostics) {
    isGood(Percent.decode(image.destination()), image.address(), diagnostics);
    if (image.alt().text().isBlank()) {
      diagnostics.report(
          Mistake.MISSING_ALT,
          image.whole(),
          "the image has no text",
          "say between [ and ] what it shows");
    }
  }

  /**
   * Reports an address that leads to no asset.
   *
   * @param address the address, with {@code %20} and the like already resolved
   * @param span where it is written
   */
  boolean isGood(String address, Span span, Diagnostics diagnostics) {
    String quoted = Printable.quote(address);
    if (ELSEWHERE.matcher(address).matches()) {
      diagnostics.report(
          Mistake.EXTERNAL_IMAGE,
          span,
          "the image " + quoted + " is not on this site",
          "put a copy under assets/images/ and write /assets/images/…");
      return false;
    }
    if (!address.startsWith("/assets/") || DOT_SEGMENT.matcher(address).matches()) {
      diagnostics.report(
          Mistake.IMAGE_OUTSIDE_ASSETS,
          span,
          "the address " + quoted + " does not lead into /assets/",
          nearest(address).orElse(USUAL));
      return false;
    }
    if (!assets.contains(address)) {
      diagnostics.report(
          Mistake.MISSING_IMAGE,
          span,
          "there is no image " + quoted,
          nearest(address).orElse("add the file, or name one that is there"));
      return false;
    }
    return true;
  }

  /** Finds a file of nearly that address, or of the same name in another folder. */
  private Optional<String> nearest(String address) {
    String name = address.substring(address.lastIndexOf('/') + 1);
    return Suggestion.nearestFile(assets, address, name.length() / 3)
        .map(asset -> "did you mean '" + asset + "'?");
  }
}
