package gradientpress.site.bibliography;

import static gradientpress.site.schema.Field.maybe;

import gradientpress.site.schema.Field;
import gradientpress.site.schema.Schema;
import gradientpress.site.schema.Shape;
import gradientpress.site.schema.Shapes;
import gradientpress.site.schema.Values;
import gradientpress.site.source.Diagnostics;
import gradientpress.site.source.Mistake;
import gradientpress.site.yaml.Yaml;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The name of an author.
 *
 * @param text as it is shown
 */
record PersonName(String text) {
  private static final int MOST = 100;
  private static final int MOST_SHOWN = 5;
  private static final String HINT = "write [{family: Rosenblatt, given: Frank}]";

  private static final Field<Optional<String>> FAMILY =
      maybe("family", Shapes.text()).described("The family name.", "Rosenblatt");

  private static final Field<Optional<String>> GIVEN =
      maybe("given", Shapes.text()).described("Given names, or their initials.", "Frank");

  private static final Field<Optional<String>> LITERAL =
      maybe("literal", Shapes.text())
          .described("The name of an organisation, or of somebody with one name only.", "CERN");

  private static final Schema SCHEMA = new Schema("an author", FAMILY, GIVEN, LITERAL);

  private static final Shape<Values> KEYS = Shapes.keys(SCHEMA, 1, "an author's name", HINT);

  private static final Shape<PersonName> ONE = new Shape<>(KEYS.outline(), PersonName::read);

  private static final Shape<List<PersonName>> LIST = Shapes.list(1, MOST, ONE);

  /** The shape of the names of all authors. */
  static final Shape<List<PersonName>> SHAPE =
      new Shape<>(
          LIST.outline(),
          (key, value, diagnostics) ->
              value instanceof Yaml.Listing
                  ? LIST.read(key, value, diagnostics)
                  : Shapes.wrongType(key, "a list of names", value, HINT, diagnostics));

  private static Optional<PersonName> read(String key, Yaml value, Diagnostics diagnostics) {
    int before = diagnostics.count();
    return KEYS.read(key, value, diagnostics)
        .filter(values -> diagnostics.count() == before && isName(values, value, diagnostics))
        .map(PersonName::of);
  }

  private static boolean isName(Values values, Yaml value, Diagnostics diagnostics) {
    boolean person = values.isWritten(FAMILY);
    boolean literal = values.isWritten(LITERAL);
    if (literal && (person || values.isWritten(GIVEN))) {
      diagnostics.report(
          Mistake.CONFLICTING_KEYS,
          values.keySpan(LITERAL),
          "an author has a family, or is called by one name, but not both",
          "leave one of them out");
      return false;
    } else if (!person && !literal) {
      diagnostics.report(
          Mistake.MISSING_KEY,
          value instanceof Yaml.Mapping mapping ? Shapes.head(mapping) : value.span(),
          "an author needs the key 'family'",
          "or 'literal' alone, for an organisation");
      return false;
    }
    return true;
  }

  private static PersonName of(Values values) {
    return new PersonName(
        Stream.of(values.get(GIVEN), values.get(FAMILY), values.get(LITERAL))
            .flatMap(Optional::stream)
            .collect(Collectors.joining(" ")));
  }

  /** Returns several names in a row; of very many only the first. */
  static String join(List<PersonName> names) {
    List<String> texts = names.stream().map(PersonName::text).toList();
    int last = texts.size() - 1;
    if (last == 0) {
      return texts.get(0);
    }
    return texts.size() > MOST_SHOWN
        ? texts.get(0) + " and others"
        : String.join(", ", texts.subList(0, last)) + " and " + texts.get(last);
  }
}
