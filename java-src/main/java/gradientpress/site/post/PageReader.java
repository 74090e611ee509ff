package gradientpress.site.post;

import static gradientpress.site.schema.Field.maybe;
import static gradientpress.site.schema.Field.optional;
import static gradientpress.site.schema.Field.required;
import static gradientpress.site.schema.Shapes.flag;
import static gradientpress.site.schema.Shapes.oneOf;
import static gradientpress.site.schema.Shapes.text;

import com.google.gson.JsonObject;
import gradientpress.site.bibliography.CitationCheck;
import gradientpress.site.bibliography.Sources;
import gradientpress.site.check.GlossaryCheck;
import gradientpress.site.check.Outline;
import gradientpress.site.check.TextCheck;
import gradientpress.site.definition.Definitions;
import gradientpress.site.drive.DrivenFigures;
import gradientpress.site.markdown.Body;
import gradientpress.site.markdown.PostParts;
import gradientpress.site.schema.Field;
import gradientpress.site.schema.Schema;
import gradientpress.site.schema.Values;
import gradientpress.site.source.Diagnostics;
import gradientpress.site.source.Mistake;
import gradientpress.site.source.SourceText;
import gradientpress.site.table.TableFiles;
import gradientpress.site.trainer.TrainerFences;
import gradientpress.site.yaml.Yaml;
import gradientpress.site.yaml.YamlReader;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads pages that are no posts, such as {@code content/about.md}. */
public final class PageReader {
  /** A plain address: anything else would be taken for a template when the page is rendered. */
  private static final Pattern ADDRESS = Pattern.compile("/([\\w-][\\w.-]*/)*([\\w-]+\\.html)?");

  /** What stands around the name of a page in the path of its file. */
  private static final Pattern AROUND_NAME = Pattern.compile("^content/|((^|/)index)?\\.\\w+$");

  private static final String TEMPLATE = "{";

  private static final Field<String> TITLE = required("title", text());
  private static final Field<String> DESCRIPTION = required("description", text());
  private static final Field<Optional<String>> PERMALINK =
      maybe(
          "permalink",
          text(
              ADDRESS,
              "a good permalink",
              Mistake.ADDRESS_SPELLING,
              "write an address on this site: /colophon/"));
  private static final Field<Boolean> UNLISTED = optional("unlisted", flag(), false);

  private final Field<String> layout;
  private final Schema schema;
  private final ImageCheck images;
  private final TableFiles tables;
  private final Sources sources;

  /**
   * Makes a reader.
   *
   * @param files what pages may refer to
   * @param tables where tables are
   * @param sources what pages may cite
   */
  public PageReader(SiteFiles files, TableFiles tables, Sources sources) {
    this.tables = tables;
    this.sources = sources;
    images = new ImageCheck(files);
    layout = required("layout", oneOf(files.layouts(), "a layout", Mistake.UNKNOWN_LAYOUT));
    schema =
        new Schema("the front matter of a page", layout, TITLE, DESCRIPTION, PERMALINK, UNLISTED);
  }

  /** Reads a page in Markdown, and reports all that is wrong with it. */
  public Optional<Page> read(SourceText source, Diagnostics diagnostics) {
    Diagnostics found = new Diagnostics();
    Optional<Page> page = PostParts.of(source, found).map(parts -> read(source, parts, found));
    diagnostics.addAll(found.inOrder());
    return page;
  }

  private Page read(SourceText source, PostParts parts, Diagnostics diagnostics) {
    YamlReader.Document document = YamlReader.read(parts.yaml(), diagnostics);
    Values values = schema.read(document, parts.head(), diagnostics);
    Body body = new Body(source, parts.bodyStart());
    TextCheck.check(body, diagnostics);
    CitationCheck.check(body, sources, diagnostics);
    body.images().forEach(image -> images.check(image, diagnostics));
    String address =
        values.find(PERMALINK).flatMap(p -> p).orElseGet(() -> usualAddress(source.path()));
    if (address.equals(GlossaryCheck.ADDRESS)) {
      GlossaryCheck.check(body, diagnostics);
    }
    DrivenFigures figures =
        DrivenFigures.read(
            address, body, new TrainerFences(tables, Definitions.NONE, diagnostics), diagnostics);
    boolean good = schema.isComplete(values) && !diagnostics.hasErrors();
    return new Page(
        source.path(),
        good ? Optional.of(head(values)) : Optional.empty(),
        source.text().substring(parts.bodyStart()),
        body.formulas(),
        figures,
        sources.citedIn(body),
        Outline.of(address, body, Set.of(), true));
  }

  private JsonObject head(Values values) {
    JsonObject json = new JsonObject();
    json.addProperty("layout", values.get(layout));
    json.addProperty("title", values.get(TITLE));
    json.addProperty("description", values.get(DESCRIPTION));
    values.get(PERMALINK).ifPresent(address -> json.addProperty("permalink", address));
    json.addProperty("unlisted", values.get(UNLISTED));
    return json;
  }

  /** Returns where a template puts its page; nothing if there are several, or none. */
  public static Optional<String> addressOfTemplate(SourceText source) {
    Diagnostics unreported = new Diagnostics();
    Optional<String> permalink =
        PostParts.of(source, unreported)
            .flatMap(
                parts ->
                    YamlReader.read(parts.yaml(), unreported).root().entries().stream()
                        .filter(entry -> entry.key().text().equals(PERMALINK.key()))
                        .findFirst())
            .map(entry -> entry.value() instanceof Yaml.Scalar address ? address.text() : TEMPLATE);
    return Optional.of(permalink.orElseGet(() -> usualAddress(source.path())))
        .filter(address -> address.startsWith("/") && !address.contains(TEMPLATE));
  }

  /** Returns the address of a page that does not choose one. */
  private static String usualAddress(String file) {
    String name = AROUND_NAME.matcher(file).replaceAll("");
    return name.isEmpty() ? "/" : "/" + name + "/";
  }
}
