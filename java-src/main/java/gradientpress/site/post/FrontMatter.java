package gradientpress.site.post;

import static gradientpress.site.schema.Field.maybe;
import static gradientpress.site.schema.Field.optional;
import static gradientpress.site.schema.Field.required;
import static gradientpress.site.schema.Shapes.flag;
import static gradientpress.site.schema.Shapes.oneOf;
import static gradientpress.site.schema.Shapes.text;

import gradientpress.site.check.Lengths;
import gradientpress.site.check.OldAddress;
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
public final class FrontMatter {
  private static final int MOST_TAGS = 20;
  private static final int LONGEST_TAG = 50;
  private static final int MOST_OLD_ADDRESSES = 20;
  private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s\"<>\\\\]+");
  private static final Pattern FOLDERS_OR_ENDING = Pattern.compile(".*/|\\.\\w+$");

  private static final Field<String> TITLE =
      required("title", text()).described("Name of the post.", "\"A ring: around a cluster\"");

  private static final Field<String> DESCRIPTION =
      required("description", text())
          .described(
              "A sentence or two, for lists, feeds, search engines and links to the post.",
              "What a small network makes of a ring.");

  private static final Field<Instant> DATE =
      required("date", WrittenDate.SHAPE)
          .described(
              "When it was published, perhaps with a time; without a zone that is UTC.",
              "2024-08-04");

  private static final Field<Optional<Instant>> UPDATED =
      maybe("updated", WrittenDate.SHAPE)
          .described("When it was last changed in substance, not before its date.", "2024-09-01");

  private static final Field<String> AUTHOR_NAME =
      required("author_name", text()).described("Who wrote it.", "Jules");

  private static final Field<List<String>> TAGS =
      required("tags", Shapes.distinctWords(Shapes.list(1, MOST_TAGS, text(LONGEST_TAG))))
          .described("What it is about; each tag has a page of its own.", "[Neural Networks, C++]");

  private static final Field<Boolean> DRAFT =
      optional("draft", flag(), false).described("Whether only the preview shows it.", "true");

  private static final Field<Optional<Series>> SERIES =
      maybe("series", Series.SHAPE)
          .described(
              "The series that it is a part of. Parts follow each other by number, or else by date.",
              "Networks from scratch");

  private static final Field<Boolean> TOC =
      optional("toc", flag(), true)
          .described(
              "Whether it has a table of contents, of its headings with ##, if there are three.",
              "false");

  private static final Field<Boolean> FEATURED =
      optional("featured", flag(), false).described("Whether it stands out in lists.", "true");

  private static final Field<Optional<String>> CANONICAL =
      maybe(
              "canonical",
              text(
                  ADDRESS,
                  "a whole address",
                  Mistake.ADDRESS_SPELLING,
                  "write it from https:// on"))
          .described(
              "Where it appeared first, if elsewhere; search engines are sent there.",
              "https://example.org/rings/");

  private static final Field<List<OldAddress>> FORMERLY =
      optional("formerly", Shapes.list(1, MOST_OLD_ADDRESSES, OldAddress.SHAPE), List.of())
          .described(
              "Names that its file had before, or whole old addresses; readers are sent on.",
              "[rings, /2019/ring.html]");

  private final Field<Optional<String>> layout;
  private final Field<String> authorImage;
  private final Field<Optional<String>> thumbnail;
  private final Schema schema;

  FrontMatter(SiteFiles files, ImageCheck images) {
    layout =
        maybe("layout", layout(files.layouts()))
            .described("How the page is laid out.", "page.njk")
            .leftOut("post.njk");
    authorImage =
        required("author_image", images.shape())
            .described("Picture of the author.", "/assets/images/author-jules.png");
    thumbnail =
        maybe("thumbnail", images.shape())
            .described("Picture of the post in lists.", "/assets/images/one-neuron-thumbnail.png")
            .leftOut("drawn from its first figure");
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
                CANONICAL,
                FORMERLY)
            .knowing(KeysFromElsewhere.STRANGERS);
  }

  /** Returns the keys of a post that may refer to those files. */
  public static Schema schema(SiteFiles files) {
    return new FrontMatter(files, new ImageCheck(files)).schema;
  }

  /** Layouts have no folders here, and are named with their ending. */
  private static Shape<String> layout(List<String> layouts) {
    Shape<String> known = oneOf(layouts, "a layout", Mistake.UNKNOWN_LAYOUT);
    return new Shape<>(
        known.outline(),
        (key, value, diagnostics) -> {
          String written = value instanceof Yaml.Scalar scalar ? scalar.text() : "";
          String name = FOLDERS_OR_ENDING.matcher(written).replaceAll("") + ".njk";
          if (layouts.contains(written) || !layouts.contains(name)) {
            return known.read(key, value, diagnostics);
          }
          diagnostics.report(
              Mistake.UNKNOWN_LAYOUT,
              value.span(),
              "%s is not the name of a layout".formatted(Printable.quote(written)),
              "write '" + name + "'");
          return Optional.empty();
        });
  }

  /** Reads the front matter, or reports all that is wrong with it and returns nothing. */
  Optional<PostHead> read(YamlReader.Document document, Span head, Diagnostics diagnostics) {
    int before = diagnostics.count();
    Values values = schema.read(document, head, diagnostics);
    checkOrder(values, diagnostics);
    boolean good = schema.isComplete(values) && diagnostics.count() == before;
    values.find(TITLE).ifPresent(t -> Lengths.title(t, values.span(TITLE), diagnostics));
    values
        .find(DESCRIPTION)
        .ifPresent(d -> Lengths.description(d, values.span(DESCRIPTION), diagnostics));
    return good ? Optional.of(postHead(values)) : Optional.empty();
  }

  /** Says whether a post is a draft, whatever else is wrong with its front matter. */
  boolean isDraft(YamlReader.Document document, Span head) {
    return schema.read(document, head, new Diagnostics()).find(DRAFT).orElse(false);
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
        values.get(CANONICAL),
        values.get(FORMERLY));
  }
}
