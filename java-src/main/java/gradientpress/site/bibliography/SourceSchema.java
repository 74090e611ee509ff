package gradientpress.site.bibliography;

import static gradientpress.site.schema.Field.maybe;
import static gradientpress.site.schema.Field.required;
import static gradientpress.site.schema.Shapes.integer;
import static gradientpress.site.schema.Shapes.text;

import gradientpress.site.schema.Field;
import gradientpress.site.schema.Outline;
import gradientpress.site.schema.Schema;
import gradientpress.site.schema.Shape;
import gradientpress.site.schema.Shapes;
import gradientpress.site.schema.Strangers;
import gradientpress.site.source.Mistake;
import gradientpress.site.yaml.ScalarKind;
import gradientpress.site.yaml.Yaml;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The keys of a source, named as in the Citation Style Language. */
public final class SourceSchema {
  /** What names in {@code content/sources.yaml} look like. */
  public static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]*");

  private static final int LAST_YEAR = 9999;
  private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s\"<>\\\\]+");
  private static final Pattern DOI_FORM = Pattern.compile("10\\.\\d{4,9}/[\\w.;()/:-]+");

  static final Field<SourceKind> TYPE =
      required(
              "type",
              Shapes.oneOf(SourceKind.keys(), "a kind of source", Mistake.UNKNOWN_SOURCE_KIND)
                  .map(SourceKind::named))
          .described("What it is.", "article-journal");

  static final Field<String> TITLE =
      required("title", text()).described("Its title.", "\"Perceptrons: An Introduction\"");

  static final Field<List<PersonName>> AUTHOR =
      required("author", PersonName.SHAPE)
          .described(
              "Who wrote it, in the order of the title page.",
              "[{family: Minsky, given: Marvin}, {family: Papert, given: Seymour}]");

  static final Field<Integer> ISSUED =
      required("issued", integer(1, LAST_YEAR)).described("The year in which it came out.", "1969");

  static final Field<Optional<String>> CONTAINER =
      maybe("container-title", text())
          .described("The journal, proceedings or book in which it stands.", "Nature");

  static final Field<Optional<String>> PUBLISHER =
      maybe("publisher", text())
          .described("Who published it; of a thesis, the university.", "MIT Press");

  static final Field<Optional<String>> VOLUME =
      maybe("volume", label()).described("The volume.", "323");

  static final Field<Optional<String>> ISSUE =
      maybe("issue", label()).described("The issue within the volume.", "6088");

  static final Field<Optional<String>> PAGE =
      maybe("page", label()).described("The first and the last page.", "533–536");

  static final Field<Optional<String>> DOI =
      maybe(
              "DOI",
              text(
                  DOI_FORM,
                  "a DOI",
                  Mistake.DOI_SPELLING,
                  "write it from 10. on: 10.1038/323533a0"))
          .described("Its digital object identifier.", "10.1038/323533a0");

  static final Field<Optional<String>> URL =
      maybe(
              "URL",
              text(
                  ADDRESS,
                  "a whole address",
                  Mistake.ADDRESS_SPELLING,
                  "write it from https:// on"))
          .described("Where it can be read.", "https://arxiv.org/abs/1412.6980");

  /** The keys, with what BibTeX calls them. */
  public static final Schema SCHEMA =
      new Schema(
              "a source",
              TYPE,
              TITLE,
              AUTHOR,
              ISSUED,
              CONTAINER,
              PUBLISHER,
              VOLUME,
              ISSUE,
              PAGE,
              DOI,
              URL)
          .knowing(
              new Strangers(
                  Map.ofEntries(
                      Map.entry("authors", "author"),
                      Map.entry("year", "issued"),
                      Map.entry("date", "issued"),
                      Map.entry("journal", "container-title"),
                      Map.entry("booktitle", "container-title"),
                      Map.entry("school", "publisher"),
                      Map.entry("institution", "publisher"),
                      Map.entry("number", "issue"),
                      Map.entry("pages", "page"),
                      Map.entry("doi", "DOI"),
                      Map.entry("url", "URL")),
                  Map.of()));

  private SourceSchema() {}

  /** Returns the field of a key that there is. */
  static Field<?> field(String key) {
    return SCHEMA.fields().stream().filter(f -> f.key().equals(key)).findFirst().orElseThrow();
  }

  /** What is mostly a number, but may be "12a" or "386–408". */
  private static Shape<String> label() {
    Shape<String> words = text();
    Shape<Integer> number = integer(0, Integer.MAX_VALUE);
    return new Shape<>(
        new Outline.Either(number.outline(), words.outline()),
        (key, value, diagnostics) ->
            value instanceof Yaml.Scalar scalar && scalar.kind() == ScalarKind.NUMBER
                ? number.read(key, value, diagnostics).map(String::valueOf)
                : words.read(key, value, diagnostics));
  }
}
