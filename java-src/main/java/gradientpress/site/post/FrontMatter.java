package gradientpress.site.post;

import static gradientpress.site.schema.Field.optional;
import static gradientpress.site.schema.Field.required;
import static gradientpress.site.schema.Shapes.flag;
import static gradientpress.site.schema.Shapes.list;
import static gradientpress.site.schema.Shapes.oneOf;
import static gradientpress.site.schema.Shapes.text;

import gradientpress.site.schema.Schema;
import gradientpress.site.schema.Shape;
import gradientpress.site.schema.Shapes;
import gradientpress.site.source.Diagnostics;
import gradientpress.site.source.Mistake;
import gradientpress.site.source.Span;
import gradientpress.site.text.Printable;
import gradientpress.site.yaml.ScalarKind;
import gradientpress.site.yaml.Yaml;
import gradientpress.site.yaml.YamlReader;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The keys at the head of a post: what each may hold, and which have to be there. */
final class FrontMatter {
  private static final int MOST_TAGS = 20;
  private static final Pattern DATE = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");

  private final Schema schema;

  FrontMatter(List<String> layouts, ImageCheck images) {
    Shape<String> image =
        (key, value, diagnostics) ->
            text()
                .read(key, value, diagnostics)
                .filter(address -> images.isGood(address, value.span(), diagnostics));
    schema =
        new Schema(
            "the front matter",
            optional("layout", oneOf(layouts, "a layout", Mistake.UNKNOWN_LAYOUT), ""),
            required("title", text()),
            required("description", text()),
            required("date", FrontMatter::date),
            required("author_name", text()),
            required("author_image", image),
            required("thumbnail", image),
            required("tags", list(1, MOST_TAGS, text())),
            optional("draft", flag(), false));
  }

  /** Checks the front matter, reporting all that is wrong with it. */
  void check(YamlReader.Document document, Span head, Diagnostics diagnostics) {
    schema.read(document, head, diagnostics);
  }

  /** Reads the text as it is written, since YAML turns a date into a moment in some time zone. */
  private static Optional<LocalDate> date(String key, Yaml value, Diagnostics diagnostics) {
    if (!(value instanceof Yaml.Scalar scalar) || scalar.kind() == ScalarKind.NOTHING) {
      return Shapes.wrongType(key, "a date", value, "write YYYY-MM-DD", diagnostics);
    }
    Matcher parts = DATE.matcher(scalar.text());
    if (!parts.matches()) {
      String message = "%s is not a date".formatted(Printable.quote(scalar.text()));
      diagnostics.report(Mistake.DATE_SPELLING, value.span(), message, "write YYYY-MM-DD");
      return Optional.empty();
    }
    try {
      return Optional.of(
          LocalDate.of(
              Integer.parseInt(parts.group(1)),
              Integer.parseInt(parts.group(2)),
              Integer.parseInt(parts.group(3))));
    } catch (DateTimeException e) {
      String message = "there is no such day as " + scalar.text();
      diagnostics.report(Mistake.IMPOSSIBLE_DATE, value.span(), message);
      return Optional.empty();
    }
  }
}
