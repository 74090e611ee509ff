package gradientpress.site.post;

import static gradientpress.site.schema.Field.optional;
import static gradientpress.site.schema.Field.required;
import static gradientpress.site.schema.Shapes.flag;
import static gradientpress.site.schema.Shapes.oneOf;
import static gradientpress.site.schema.Shapes.text;

import gradientpress.site.schema.Field;
import gradientpress.site.schema.Schema;
import gradientpress.site.schema.Shape;
import gradientpress.site.schema.Shapes;
import gradientpress.site.schema.Values;
import gradientpress.site.source.Diagnostics;
import gradientpress.site.source.Mistake;
import gradientpress.site.source.Span;
import gradientpress.site.text.Printable;
import gradientpress.site.yaml.Yaml;
import gradientpress.site.yaml.YamlReader;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The keys at the head of a post: what each may hold, and which have to be there. */
final class FrontMatter {
  private static final int MOST_TAGS = 20;
  private static final int LONGEST_TAG = 50;
  private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s\"<>\\\\]+");

  private static final Field<String> TITLE = required("title", text());
  private static final Field<String> DESCRIPTION = required("description", text());
  private static final Field<Instant> DATE = required("date", WrittenDate::read);
  private static final Field<Optional<Instant>> UPDATED =
      optional("updated", maybe(WrittenDate::read), Optional.empty());
  private static final Field<String> AUTHOR_NAME = required("author_name", text());
  private static final Field<List<String>> TAGS =
      required("tags", Shapes.distinctWords(Shapes.list(1, MOST_TAGS, text(LONGEST_TAG))));
  private static final Field<Boolean> DRAFT = optional("draft", flag(), false);
  private static final Field<Optional<Series>> SERIES =
      optional("series", maybe(Series::read), Optional.empty());
  private static final Field<Boolean> TOC = optional("toc", flag(), false);
  private static final Field<Boolean> FEATURED = optional("featured", flag(), false);
  private static final Field<Optional<String>> CANONICAL =
      optional(
          "canonical",
          maybe(text(ADDRESS, Mistake.ADDRESS_SPELLING, "write the whole of it, https://…")),
          Optional.empty());

  private final Field<Optional<String>> layout;
  private final Field<String> authorImage;
  private final Field<String> thumbnail;
  private final Schema schema;

  FrontMatter(List<String> layouts, ImageCheck images) {
    Shape<String> image =
        (key, value, diagnostics) ->
            text()
                .read(key, value, diagnostics)
                .filter(address -> images.isGood(address, value.span(), diagnostics));
    layout =
        optional(
            "layout",
            maybe((key, value, diagnostics) -> layout(layouts, key, value, diagnostics)),
            Optional.empty());
    authorImage = required("author_image", image);
    thumbnail = required("thumbnail", image);
    schema =
        new Schema(
                "the front matter",
                layout,
                TITLE,
                DESCRIPTION,
                DATE,
                UPDATED,
                AUTHOR_NAME,
                authorImage,
                thumbnail,
                TAGS,
                DRAFT,
                SERIES,
                TOC,
                FEATURED,
                CANONICAL)
            .withHints(KeysFromElsewhere.HINTS);
  }

  /** Layouts have no folders here, and are named with their ending. */
  private static Optional<String> layout(
      List<String> layouts, String key, Yaml value, Diagnostics diagnostics) {
    if (value instanceof Yaml.Scalar scalar && !layouts.contains(scalar.text())) {
      String name = scalar.text().replaceFirst(".*/", "").replaceFirst("\\.\\w+$", "") + ".njk";
      if (layouts.contains(name)) {
        diagnostics.report(
            Mistake.UNKNOWN_LAYOUT,
            value.span(),
            "%s is not the name of a layout".formatted(Printable.quote(scalar.text())),
            "write '" + name + "'");
        return Optional.empty();
      }
    }
    return oneOf(layouts, "a layout", Mistake.UNKNOWN_LAYOUT).read(key, value, diagnostics);
  }

  private static <T> Shape<Optional<T>> maybe(Shape<T> shape) {
    return shape.map(Optional::of);
  }

  /** Reads the front matter, or reports all that is wrong with it and returns nothing. */
  Optional<PostHead> read(YamlReader.Document document, Span head, Diagnostics diagnostics) {
    int before = diagnostics.count();
    Values values = schema.read(document, head, diagnostics);
    checkOrder(values, diagnostics);
    return schema.isComplete(values) && diagnostics.count() == before
        ? Optional.of(postHead(values))
        : Optional.empty();
  }

  private static void checkOrder(Values values, Diagnostics diagnostics) {
    Optional<LocalDate> date = values.find(DATE).map(FrontMatter::day);
    Optional<LocalDate> updated = values.find(UPDATED).flatMap(u -> u).map(FrontMatter::day);
    if (date.isPresent() && updated.isPresent() && updated.get().isBefore(date.get())) {
      diagnostics.report(
          Mistake.CONFLICTING_KEYS,
          values.span(UPDATED),
          "updated on %s, before its 'date', %s".formatted(updated.get(), date.get()),
          "a post is updated after it was published");
    }
  }

  private static LocalDate day(Instant moment) {
    return moment.atZone(ZoneOffset.UTC).toLocalDate();
  }

  private PostHead postHead(Values values) {
    return new PostHead(
        values.get(layout),
        values.get(TITLE),
        values.get(DESCRIPTION),
        values.get(DATE),
        values.get(UPDATED),
        values.get(AUTHOR_NAME),
        values.get(authorImage),
        values.get(thumbnail),
        values.get(TAGS),
        values.get(DRAFT),
        values.get(SERIES),
        values.get(TOC),
        values.get(FEATURED),
        values.get(CANONICAL));
  }
}
