package gradientpress.site.bibliography;

import com.google.gson.JsonObject;
import gradientpress.site.markdown.Body;
import gradientpress.site.markdown.Citations;
import gradientpress.site.schema.Field;
import gradientpress.site.schema.Shapes;
import gradientpress.site.schema.Values;
import gradientpress.site.source.Diagnostics;
import gradientpress.site.source.MappedText;
import gradientpress.site.source.Mistake;
import gradientpress.site.source.SourceText;
import gradientpress.site.source.Span;
import gradientpress.site.source.TextFile;
import gradientpress.site.text.Printable;
import gradientpress.site.yaml.Yaml;
import gradientpress.site.yaml.YamlReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * All sources that may be cited, as {@code content/sources.yaml} lists them.
 *
 * @param byName each source; nothing if something is wrong with it
 */
public record Sources(Map<String, Optional<Source>> byName) {
  /** Where they stand, below the project's folder. */
  public static final String FILE = "content/sources.yaml";

  /** No sources. */
  public static final Sources NONE = new Sources(Map.of());

  private static final int MOST_CHARACTERS = 2_000_000;

  /** Reads the sources of a project, and reports what is wrong with them. */
  public static Sources under(Path root, Diagnostics diagnostics) throws IOException {
    Path file = root.resolve(FILE);
    if (!Files.isRegularFile(file)) {
      return NONE;
    }
    return TextFile.read(file, FILE, "a list of sources", MOST_CHARACTERS, diagnostics)
        .map(source -> read(source, diagnostics))
        .orElse(NONE);
  }

  private static Sources read(SourceText file, Diagnostics diagnostics) {
    MappedText yaml = MappedText.of(new Span(file, 0, file.text().length()));
    Map<String, Optional<Source>> byName = new LinkedHashMap<>();
    for (Yaml.Entry entry : YamlReader.read(yaml, MOST_CHARACTERS, diagnostics).root().entries()) {
      Optional<Source> source = source(entry, diagnostics);
      if (byName.putIfAbsent(entry.key().text(), source) != null) {
        diagnostics.report(
            Mistake.DUPLICATE_KEY,
            entry.key().span(),
            "there is a source %s already".formatted(Printable.quote(entry.key().text())),
            "leave one of them out, or name it otherwise");
      }
    }
    return new Sources(byName);
  }

  private static Optional<Source> source(Yaml.Entry entry, Diagnostics diagnostics) {
    Yaml.Scalar name = entry.key();
    if (!SourceSchema.NAME.matcher(name.text()).matches()) {
      diagnostics.report(
          Mistake.BAD_SOURCE_NAME,
          name.span(),
          Printable.quote(name.text()) + " is not a good name of a source",
          "use letters from a to z, digits and hyphens, and begin with a letter");
    }
    if (!(entry.value() instanceof Yaml.Mapping keys)) {
      return Shapes.wrongType(
          name.text(),
          "the keys of a source",
          entry.value(),
          "write 'type: book' and so on below it, indented",
          diagnostics);
    }
    YamlReader.Document document = new YamlReader.Document(keys, true);
    int before = diagnostics.count();
    Values values = SourceSchema.SCHEMA.read(document, name.span(), diagnostics);
    if (diagnostics.count() > before) {
      return Optional.empty(); // what seems to be missing may be what is written wrongly
    }
    checkNeeded(values.get(SourceSchema.TYPE), values, name, diagnostics);
    return Optional.of(Source.of(values));
  }

  private static void checkNeeded(
      SourceKind kind, Values values, Yaml.Scalar name, Diagnostics diagnostics) {
    Field<?> needed = SourceSchema.field(kind.needed());
    boolean found =
        values.isWritten(needed)
            || needed == SourceSchema.URL && values.isWritten(SourceSchema.DOI);
    if (!found) {
      diagnostics.report(
          Mistake.MISSING_KEY,
          name.span(),
          "%s needs the key '%s'".formatted(kind.noun(), needed.key()));
    }
  }

  /** Returns those that a text cites, for the component that lists them. */
  public JsonObject citedIn(Body body) {
    JsonObject cited = new JsonObject();
    for (Citations.Citation citation : body.citations()) {
      String name = citation.key().text();
      byName
          .getOrDefault(name, Optional.empty())
          .ifPresent(source -> cited.add(name, source.toJson()));
    }
    return cited;
  }
}
