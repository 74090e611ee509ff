package gradientpress.site.schema;

import gradientpress.site.source.Diagnostics;
import gradientpress.site.source.Mistake;
import gradientpress.site.source.Span;
import gradientpress.site.text.Decimal;
import gradientpress.site.text.NumberText;
import gradientpress.site.text.Printable;
import gradientpress.site.text.Suggestion;
import gradientpress.site.yaml.ScalarKind;
import gradientpress.site.yaml.Yaml;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** The shapes that values come in: text, numbers within bounds, one of a set, lists of these. */
public final class Shapes {
  private static final String WORD = "[\\p{L}\\d_.+#-]+";
  private static final String WORDS = WORD + "( " + WORD + "){0,9}";
  private static final Pattern SEVERAL_WORDS = Pattern.compile(WORD + "( " + WORD + "){1,9}");
  private static final Pattern SIMPLE_ITEMS = Pattern.compile(WORDS + "(, ?" + WORDS + "){0,9}");

  private Shapes() {}

  /** Text that says something. */
  public static Shape<String> text() {
    return new Shape<>(new Outline.Text(Integer.MAX_VALUE, "", ""), Shapes::readText);
  }

  private static Optional<String> readText(String key, Yaml value, Diagnostics diagnostics) {
    if (!(value instanceof Yaml.Scalar scalar) || scalar.kind() != ScalarKind.TEXT) {
      return wrongType(key, "text", value, textHint(value), diagnostics);
    }
    if (scalar.text().isBlank()) {
      diagnostics.report(Mistake.EMPTY_TEXT, value.span(), "'" + key + "' is empty");
      return Optional.empty();
    }
    return Optional.of(scalar.text().strip());
  }

  /** Text of at most so many characters. */
  public static Shape<String> text(int most) {
    return new Shape<>(
        new Outline.Text(most, "", ""),
        (key, value, diagnostics) ->
            readText(key, value, diagnostics)
                .filter(text -> isShort(text, most, key, value, diagnostics)));
  }

  private static boolean isShort(
      String text, int most, String key, Yaml value, Diagnostics diagnostics) {
    int length = text.codePointCount(0, text.length());
    if (length > most) {
      diagnostics.report(
          Mistake.OUT_OF_BOUNDS,
          value.span(),
          "'%s' has %d characters, but may have %d".formatted(key, length, most));
    }
    return length <= most;
  }

  private static String textHint(Yaml value) {
    boolean lacksQuotes =
        value instanceof Yaml.Scalar scalar && scalar.kind() != ScalarKind.NOTHING;
    return lacksQuotes ? "put it in quotes" : "";
  }

  /**
   * Text of a certain form.
   *
   * @param noun what it is called, such as "a good id"
   * @param mistake what is reported if it has another form
   * @param rule says what to write
   */
  public static Shape<String> text(Pattern form, String noun, Mistake mistake, String rule) {
    return text()
        .outlined(new Outline.Text(Integer.MAX_VALUE, form.pattern(), rule))
        .checked(
            (text, value, diagnostics) -> {
              boolean good = form.matcher(text).matches();
              if (!good) {
                String message = "%s is not %s".formatted(Printable.quote(text), noun);
                diagnostics.report(mistake, value.span(), message, rule);
              }
              return good;
            });
  }

  /** One word of a closed set. */
  public static Shape<String> oneOf(List<String> words, String noun, Mistake mistake) {
    return new Shape<>(
        new Outline.Word(noun, words),
        (key, value, diagnostics) -> {
          if (!(value instanceof Yaml.Scalar scalar) || scalar.kind() != ScalarKind.TEXT) {
            return wrongType(key, "the name of " + noun, value, "", diagnostics);
          }
          if (words.contains(scalar.text())) {
            return Optional.of(scalar.text());
          }
          diagnostics.report(
              mistake,
              value.span(),
              "%s is not the name of %s".formatted(Printable.quote(scalar.text()), noun),
              Suggestion.among(words, scalar.text()));
          return Optional.empty();
        });
  }

  /** True or false. */
  public static Shape<Boolean> flag() {
    return new Shape<>(
        new Outline.Flag(),
        (key, value, diagnostics) ->
            value instanceof Yaml.Scalar scalar && scalar.kind() == ScalarKind.FLAG
                ? Optional.of(Boolean.valueOf(scalar.text()))
                : wrongType(key, "true or false", value, flagHint(value), diagnostics));
  }

  /** Other words for true and false, some of which YAML once knew. */
  private static String flagHint(Yaml value) {
    String word =
        value instanceof Yaml.Scalar scalar ? scalar.text().strip().toLowerCase(Locale.ROOT) : "";
    return switch (word) {
      case "true", "yes", "y", "on", "1" -> "write true";
      case "false", "no", "n", "off", "0" -> "write false";
      default -> "";
    };
  }

  /** A number within bounds, both included. */
  public static Shape<Double> number(double least, double most) {
    return new Shape<>(
        new Outline.Amount(least, most, false),
        (key, value, diagnostics) ->
            decimal("a number", key, value, diagnostics)
                .filter(number -> isWithin(number, least, most, key, value, diagnostics))
                .map(BigDecimal::doubleValue));
  }

  /** A whole number within bounds, both included. */
  public static Shape<Integer> integer(int least, int most) {
    return new Shape<>(
        new Outline.Amount(least, most, true),
        (key, value, diagnostics) ->
            decimal("a whole number", key, value, diagnostics)
                .filter(number -> isWithin(number, least, most, key, value, diagnostics))
                .flatMap(number -> whole(number, key, value, diagnostics)));
  }

  private static Optional<BigDecimal> decimal(
      String expected, String key, Yaml value, Diagnostics diagnostics) {
    if (value instanceof Yaml.Scalar scalar && scalar.kind() == ScalarKind.NUMBER) {
      Optional<BigDecimal> decimal = Decimal.parse(scalar.text());
      return decimal.isPresent()
          ? decimal
          : wrongType(key, expected, value, "write it in decimal digits", diagnostics);
    }
    boolean quoted =
        value instanceof Yaml.Scalar scalar && !scalar.plain() && Decimal.is(scalar.text());
    return wrongType(key, expected, value, quoted ? "leave the quotes out" : "", diagnostics);
  }

  private static boolean isWithin(
      BigDecimal number,
      double least,
      double most,
      String key,
      Yaml value,
      Diagnostics diagnostics) {
    // valueOf takes the shortest decimal form, so that a bound of 0.1 means 0.1 as it is written.
    BigDecimal low = BigDecimal.valueOf(least);
    BigDecimal high = BigDecimal.valueOf(most);
    if (number.compareTo(low) >= 0 && number.compareTo(high) <= 0) {
      return true;
    }
    diagnostics.report(
        Mistake.OUT_OF_BOUNDS,
        value.span(),
        "'%s' is %s, but must be from %s to %s"
            .formatted(key, value.span().text(), NumberText.plain(least), NumberText.plain(most)));
    return false;
  }

  private static Optional<Integer> whole(
      BigDecimal number, String key, Yaml value, Diagnostics diagnostics) {
    try {
      return Optional.of(number.intValueExact());
    } catch (ArithmeticException hasFraction) {
      return wrongType(key, "a whole number", value, "", diagnostics);
    }
  }

  /** A list of values of one shape. */
  public static <T> Shape<List<T>> list(int fewest, int most, Shape<T> shape) {
    return new Shape<>(
        new Outline.Items(fewest, most, shape.outline(), false),
        (key, value, diagnostics) -> {
          if (!(value instanceof Yaml.Listing listing)) {
            return wrongType(key, "a list", value, listHint(value), diagnostics);
          }
          int count = listing.items().size();
          if (count < fewest || count > most) {
            String message = "'%s' has %s items, but must have from %s to %s";
            diagnostics.report(
                Mistake.OUT_OF_BOUNDS, value.span(), message.formatted(key, count, fewest, most));
          }
          List<T> items =
              listing.items().stream()
                  .map(item -> shape.read(key, item, diagnostics))
                  .flatMap(Optional::stream)
                  .toList();
          return Optional.of(items).filter(read -> read.size() == count);
        });
  }

  /** One value, or a list of values. */
  public static <T> Shape<List<T>> oneOrList(int most, Shape<T> shape) {
    Shape<List<T>> list = list(0, most, shape);
    return new Shape<>(
        new Outline.Either(shape.outline(), list.outline()),
        (key, value, diagnostics) ->
            value instanceof Yaml.Listing
                ? list.read(key, value, diagnostics)
                : shape.read(key, value, diagnostics).map(List::of));
  }

  /**
   * Keys with values, by a schema of their own; what is wrong with them is reported, and their
   * reader asks whether they are complete.
   *
   * @param fewest how many keys there have to be, as their reader demands
   * @param noun what they say, such as "a goal"
   * @param hint how to write it
   */
  public static Shape<Values> keys(Schema schema, int fewest, String noun, String hint) {
    return new Shape<>(
        new Outline.Keys(schema, fewest),
        (key, value, diagnostics) ->
            value instanceof Yaml.Mapping mapping
                ? Optional.of(schema.read(mapping, diagnostics))
                : wrongType(key, noun, value, hint, diagnostics));
  }

  private static String listHint(Yaml value) {
    if (!(value instanceof Yaml.Scalar scalar) || !SIMPLE_ITEMS.matcher(scalar.text()).matches()) {
      return "";
    }
    String items = scalar.text();
    return SEVERAL_WORDS.matcher(items).matches()
        ? "write [%s], or [%s]".formatted(items, items.replace(" ", ", "))
        : "write [" + items + "]";
  }

  /** A list in which nothing is said twice. */
  public static <T> Shape<List<T>> distinct(Shape<List<T>> list) {
    return distinct(list, item -> item);
  }

  /** A list in which nothing is said twice, be it in capitals or not. */
  public static Shape<List<String>> distinctWords(Shape<List<String>> list) {
    return distinct(list, word -> word.toLowerCase(Locale.ROOT));
  }

  private static <T> Shape<List<T>> distinct(Shape<List<T>> list, UnaryOperator<T> essence) {
    Outline.Items outline = (Outline.Items) list.outline();
    return new Shape<>(
        new Outline.Items(outline.fewest(), outline.most(), outline.item(), true),
        (key, value, diagnostics) -> {
          Optional<List<T>> items = list.read(key, value, diagnostics);
          if (items.isPresent() && value instanceof Yaml.Listing listing) {
            Set<T> seen = new HashSet<>();
            for (int i = 0; i < items.get().size(); i++) {
              if (!seen.add(essence.apply(items.get().get(i)))) {
                Span span = listing.items().get(i).span();
                String message = "'%s' is in the list already".formatted(items.get().get(i));
                diagnostics.report(Mistake.DUPLICATE_ITEM, span, message, "leave it out");
              }
            }
          }
          return items;
        });
  }

  /** Returns where to report what keys with values lack: their first key. */
  public static Span head(Yaml.Mapping mapping) {
    return mapping.entries().isEmpty() ? mapping.span() : mapping.entries().get(0).key().span();
  }

  /** Reports a value of another type than expected, and returns nothing. */
  public static <T> Optional<T> wrongType(
      String key, String expected, Yaml found, String hint, Diagnostics diagnostics) {
    if (!(found instanceof Yaml.Refused)) {
      String message = "'%s': expected %s, found %s".formatted(key, expected, found.description());
      diagnostics.report(Mistake.WRONG_TYPE, found.span(), message, hint);
    }
    return Optional.empty();
  }
}
