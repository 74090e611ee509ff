package gradientpress.site.reference;

import gradientpress.site.schema.Outline;
import gradientpress.site.text.NumberText;
import java.util.stream.Collectors;

/** Outlines in words: "a number from 0 to 0.5". */
final class OutlineText {
  private OutlineText() {}

  static String of(Outline outline) {
    if (outline instanceof Outline.Text text) {
      return "text"
          + atMost(text.longest(), "character")
          + (text.rule().isEmpty() ? "" : ": ")
          + text.rule();
    }
    if (outline instanceof Outline.Amount amount) {
      return (amount.whole() ? "a whole number from " : "a number from ")
          + NumberText.plain(amount.least())
          + " to "
          + NumberText.plain(amount.most());
    }
    if (outline instanceof Outline.Word word) {
      return word.words().size() == 1
          ? "'" + word.words().get(0) + "'"
          : "the name of " + word.noun();
    }
    if (outline instanceof Outline.Items items) {
      return "a list%s, each %s%s"
          .formatted(size(items), of(items.item()), items.distinct() ? ", none twice" : "");
    }
    if (outline instanceof Outline.Either either) {
      return either.ways().stream().map(OutlineText::of).collect(Collectors.joining("; or "));
    }
    if (outline instanceof Outline.Keys) {
      return "keys";
    }
    return outline instanceof Outline.Flag ? "true or false" : "a number or text";
  }

  private static String size(Outline.Items items) {
    return items.fewest() == 0
        ? atMost(items.most(), "item")
        : " of %s to %s items".formatted(items.fewest(), items.most());
  }

  private static String atMost(int most, String noun) {
    return most == Integer.MAX_VALUE
        ? ""
        : " of at most " + most + " " + noun + (most == 1 ? "" : "s");
  }
}
