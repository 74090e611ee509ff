package gradientpress.site.drive;

import gradientpress.site.control.Entry;
import gradientpress.site.control.Offer;
import gradientpress.site.control.Option;
import gradientpress.site.source.Diagnostics;
import gradientpress.site.source.Mistake;
import gradientpress.site.text.Decimal;
import gradientpress.site.text.NumberText;
import gradientpress.site.text.Printable;
import gradientpress.site.text.Suggestion;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The value that a link gives a control, which has to be one that the page's form would take. */
final class OfferedValue {
  private final Offer offer;
  private final LinkedRun run;
  private final Diagnostics diagnostics;

  /**
   * Makes a reader of values.
   *
   * @param run which the value is meant for
   */
  OfferedValue(Offer offer, LinkedRun run, Diagnostics diagnostics) {
    this.offer = offer;
    this.run = run;
    this.diagnostics = diagnostics;
  }

  /** Returns a value as the form spells it; reports one that it would not take as it is. */
  Optional<String> read(LinkPart key, LinkPart value) {
    if (offer.idle().contains(run.dataSet())) {
      diagnostics.report(
          Mistake.CONFLICTING_KEYS,
          key.span(),
          "'%s' makes no difference with the data set '%s'"
              .formatted(offer.control().key(), run.dataSet()),
          "leave it out");
      return Optional.empty();
    }
    Entry entry = offer.entry();
    if (entry instanceof Entry.OneOf oneOf) {
      return option(value, oneOf.options());
    } else if (entry instanceof Entry.SomeOf someOf) {
      return some(value, someOf.options());
    } else if (entry instanceof Entry.OneOfForEachLayer each) {
      return forEachLayer(value, each.options());
    } else if (entry instanceof Entry.Layers bounds) {
      return hidden(value, bounds);
    } else if (entry instanceof Entry.Amount amount) {
      return number(value, amount.least(), amount.most(), isWhole(amount.step()));
    }
    return option(value, List.of(new Option("true", ""), new Option("false", "")));
  }

  private static boolean isWhole(BigDecimal step) {
    return step.stripTrailingZeros().scale() <= 0;
  }

  private Optional<String> option(LinkPart value, List<Option> options) {
    Optional<BigDecimal> number = Decimal.parse(value.text());
    for (Option option : options) {
      Optional<BigDecimal> same = number.flatMap(n -> Decimal.parse(option.value()));
      if (option.value().equals(value.text())
          || same.isPresent() && same.get().compareTo(number.get()) == 0) {
        return Optional.of(option.value());
      }
    }
    diagnostics.report(
        Mistake.UNKNOWN_OPTION,
        value.span(),
        "%s is none of the values that the reader has for '%s'"
            .formatted(Printable.quote(value.text()), offer.control().key()),
        hint(options, value.text()));
    return Optional.empty();
  }

  /** Nobody mistypes a number: of these all are shown. */
  private static String hint(List<Option> options, String value) {
    List<String> known =
        options.stream().map(Option::value).filter(name -> !name.isEmpty()).toList();
    return known.stream().allMatch(Decimal::is)
        ? "one of " + String.join(", ", known)
        : Suggestion.among(known, value);
  }

  private Optional<String> some(LinkPart value, List<Option> options) {
    Set<String> chosen = new LinkedHashSet<>();
    for (LinkPart item : value.split(',')) {
      Optional<String> option = option(item, options);
      if (option.isEmpty()) {
        return option;
      }
      if (!chosen.add(option.get())) {
        diagnostics.report(
            Mistake.DUPLICATE_ITEM,
            item.span(),
            Printable.quote(item.text()) + " is in the list already");
        return Optional.empty();
      }
    }
    return Optional.of(
        String.join(",", options.stream().map(Option::value).filter(chosen::contains).toList()));
  }

  private Optional<String> forEachLayer(LinkPart value, List<Option> options) {
    int layers = run.layers();
    List<LinkPart> items = value.isEmpty() ? List.of() : value.split(',');
    if (items.size() != layers) {
      diagnostics.report(
          Mistake.ACTIVATION_COUNT,
          value.span(),
          "%s for %s".formatted(count(items.size(), "activation"), count(layers, "hidden layer")),
          "one for each, with commas in between");
      return Optional.empty();
    }
    List<String> choices = new ArrayList<>();
    for (LinkPart item : items) {
      option(item, options).ifPresent(choices::add);
    }
    return choices.size() == layers ? Optional.of(String.join(",", choices)) : Optional.empty();
  }

  private Optional<String> hidden(LinkPart value, Entry.Layers bounds) {
    List<LinkPart> items = value.isEmpty() ? List.of() : value.split(',');
    if (items.size() > bounds.mostLayers()) {
      diagnostics.report(
          Mistake.OUT_OF_BOUNDS,
          value.span(),
          items.size() + " hidden layers are too many",
          "at most " + bounds.mostLayers());
      return Optional.empty();
    }
    List<String> units = new ArrayList<>();
    for (LinkPart item : items) {
      number(item, BigDecimal.ONE, BigDecimal.valueOf(bounds.mostUnits()), true)
          .ifPresent(units::add);
    }
    return units.size() == items.size() ? Optional.of(String.join(",", units)) : Optional.empty();
  }

  private Optional<String> number(
      LinkPart value, BigDecimal least, BigDecimal most, boolean whole) {
    Optional<BigDecimal> number = Decimal.parse(value.text());
    String range =
        "%s from %s to %s"
            .formatted(whole ? "a whole number" : "a number", plain(least), plain(most));
    if (number.isEmpty()) {
      diagnostics.report(
          Mistake.WRONG_TYPE,
          value.span(),
          value.isEmpty() ? "a number is missing" : Printable.quote(value.text()) + " is no number",
          "'%s' takes %s".formatted(offer.control().key(), range));
      return Optional.empty();
    }
    boolean within = number.get().compareTo(least) >= 0 && number.get().compareTo(most) <= 0;
    if (!within || whole && !isWhole(number.get())) {
      diagnostics.report(
          Mistake.OUT_OF_BOUNDS,
          value.span(),
          "%s is %s"
              .formatted(Printable.quote(value.text()), within ? "not whole" : "out of bounds"),
          "'%s' takes %s".formatted(offer.control().key(), range));
      return Optional.empty();
    }
    return Optional.of(plain(number.get()));
  }

  private static String plain(BigDecimal number) {
    return NumberText.plain(number.doubleValue());
  }

  private static String count(int number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }
}
