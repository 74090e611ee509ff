package gradientpress.site.reference;

import gradientpress.site.schema.Outline;
import gradientpress.site.text.NumberText;
import java.util.List;
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
      return (amount.whole() ? "a whole number " : "a number ")
          + range(amount.least(), amount.most());
    }
    if (outline instanceof Outline.Condition condition) {
      return "a condition on a number " + range(condition);
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
      return either(either);
    }
    if (outline instanceof Outline.Keys) {
      return "a set of keys";
    }
    return outline instanceof Outline.Flag ? "true or false" : "a number or text";
  }

  /** Of something and a list of the same, the second is told in few words. */
  private static String either(Outline.Either either) {
    List<Outline> ways = either.ways();
    if (ways.get(1) instanceof Outline.Items items && items.item().equals(ways.get(0))) {
      return of(ways.get(0)) + "; or a list" + size(items) + " of that kind";
    }
    return ways.stream().map(OutlineText::of).collect(Collectors.joining("; or "));
  }

  /** Returns which numbers a condition can be about: "from 0 to 1". */
  static String range(Outline.Condition condition) {
    return range(condition.least(), condition.most());
  }

  private static String range(double least, double most) {
    if (most == Double.MAX_VALUE) {
      return "from " + NumberText.plain(least) + " on";
    }
    return least == -Double.MAX_VALUE
        ? "up to " + NumberText.plain(most)
        : "from " + NumberText.plain(least) + " to " + NumberText.plain(most);
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
