package gradientpress.site.mirror;

import static gradientpress.site.schema.Field.optional;
import static gradientpress.site.schema.Field.required;
import static gradientpress.site.schema.Shapes.flag;
import static gradientpress.site.schema.Shapes.oneOf;
import static gradientpress.site.schema.Shapes.text;

import com.google.gson.JsonObject;
import gradientpress.site.markdown.PostParts;
import gradientpress.site.post.SiteFiles;
import gradientpress.site.schema.Field;
import gradientpress.site.schema.Schema;
import gradientpress.site.schema.Values;
import gradientpress.site.source.Diagnostics;
import gradientpress.site.source.Mistake;
import gradientpress.site.source.SourceText;
import gradientpress.site.yaml.YamlReader;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads pages in Markdown that are no posts, such as {@code content/about.md}. */
final class PageReader {
  /** A plain address: anything else would be taken for a template when the page is rendered. */
  private static final Pattern ADDRESS = Pattern.compile("/([\\w-][\\w.-]*/)*([\\w-]+\\.html)?");

  private static final Field<String> TITLE = required("title", text());
  private static final Field<String> DESCRIPTION = required("description", text());
  private static final Field<Optional<String>> PERMALINK =
      optional(
          "permalink",
          text(
                  ADDRESS,
                  "a good permalink",
                  Mistake.ADDRESS_SPELLING,
                  "write an address on this site: /colophon/")
              .map(Optional::of),
          Optional.empty());
  private static final Field<Boolean> UNLISTED = optional("unlisted", flag(), false);

  private final Field<String> layout;
  private final Schema schema;

  PageReader(SiteFiles files) {
    layout = required("layout", oneOf(files.layouts(), "a layout", Mistake.UNKNOWN_LAYOUT));
    schema =
        new Schema("the front matter of a page", layout, TITLE, DESCRIPTION, PERMALINK, UNLISTED);
  }

  /** Returns the clean copy of a page, or reports why there is none. */
  Optional<byte[]> read(SourceText source, Diagnostics diagnostics) {
    int before = diagnostics.count();
    Optional<PostParts> parts = PostParts.of(source, diagnostics);
    if (parts.isEmpty()) {
      return Optional.empty();
    }
    YamlReader.Document document = YamlReader.read(parts.get().yaml(), diagnostics);
    Values values = schema.read(document, parts.get().head(), diagnostics);
    if (diagnostics.count() > before || !schema.isComplete(values)) {
      return Optional.empty();
    }
    JsonObject json = new JsonObject();
    json.addProperty("layout", values.get(layout));
    json.addProperty("title", values.get(TITLE));
    json.addProperty("description", values.get(DESCRIPTION));
    values.get(PERMALINK).ifPresent(address -> json.addProperty("permalink", address));
    json.addProperty("unlisted", values.get(UNLISTED));
    return Optional.of(CleanCopy.of(json, source.text().substring(parts.get().bodyStart())));
  }
}
