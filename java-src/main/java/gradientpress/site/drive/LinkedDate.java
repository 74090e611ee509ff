package gradientpress.site.drive;

import gradientpress.example.Limits;
import gradientpress.example.LinkGrammar;
import gradientpress.site.source.Diagnostics;
import gradientpress.site.source.Mistake;
import gradientpress.site.text.Printable;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A moment of a run, as a link says it.
 *
 * @param text how it is written
 * @param epoch how many epochs have been trained
 * @param seen how many samples of the next one the network has been shown
 */
record LinkedDate(LinkPart text, int epoch, int seen) {
  private static final Pattern FORM = Pattern.compile(LinkGrammar.DATE);

  /** Reads a date; reports one that is none, or is too far off. */
  static Optional<LinkedDate> read(LinkPart text, Diagnostics diagnostics) {
    Matcher form = FORM.matcher(text.text());
    if (!form.matches()) {
      diagnostics.report(
          Mistake.LINK_SYNTAX,
          text.span(),
          Printable.quote(text.text()) + " is no moment of a run",
          "an epoch such as '120', or '120.30' for 30 samples more");
      return Optional.empty();
    }
    int epoch = Integer.parseInt(form.group(1));
    if (epoch > Limits.MAX_REPLAY) {
      diagnostics.report(
          Mistake.OUT_OF_BOUNDS,
          text.part(form.start(1), form.end(1)).span(),
          "the epoch %s is too far off".formatted(epoch),
          "at most " + Limits.MAX_REPLAY);
      return Optional.empty();
    }
    int seen = form.group(2) == null ? 0 : Integer.parseInt(form.group(2));
    return Optional.of(new LinkedDate(text, epoch, seen));
  }

  /** Reports a date after the end of its epoch. */
  void checkSamples(int samples, Diagnostics diagnostics) {
    if (seen >= samples) {
      LinkPart part = text.after('.').orElse(text);
      diagnostics.report(
          Mistake.OUT_OF_BOUNDS,
          part.span(),
          "an epoch is over after %s samples".formatted(samples),
          "fewer than that");
    }
  }

  /** Says whether it comes before another one. */
  boolean isBefore(LinkedDate other) {
    return epoch < other.epoch || epoch == other.epoch && seen < other.seen;
  }
}
