package gradientpress.site.drive;

import gradientpress.site.control.Entry;
import gradientpress.site.control.Offer;
import gradientpress.site.source.Diagnostics;
import gradientpress.site.source.Mistake;
import gradientpress.site.source.Span;
import gradientpress.site.trainer.Trainer;
import gradientpress.site.trainer.TrainerFences;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number in prose that the reader can drag, written as code such as {@code
 * `?ring.learning-rate`}.
 *
 * @param id which figure it drives
 * @param key which of its controls
 */
record ProseNumber(LinkPart id, LinkPart key) {
  private static final Pattern FORM = Pattern.compile("\\s?\\?([A-Za-z][\\w-]*)\\.([\\w-]*)\\s?");

  /** Finds the number in a code span; other code that begins with "?" is just code. */
  static Optional<ProseNumber> in(Span code) {
    Matcher form = FORM.matcher(code.text());
    LinkPart whole = LinkPart.asWritten(code);
    return form.matches()
        ? Optional.of(
            new ProseNumber(
                whole.part(form.start(1), form.end(1)), whole.part(form.start(2), form.end(2))))
        : Optional.empty();
  }

  /** Reports a figure or a control that is not there, or that a single number cannot drive. */
  void check(TrainerFences figures, Diagnostics diagnostics) {
    Optional<Trainer> trainer = FigureParameter.figure(id, figures, "this post", diagnostics);
    trainer
        .flatMap(t -> FigureParameter.offer(key.text(), key.span(), t, List.of(), diagnostics))
        .ifPresent(offer -> checkEntry(offer, diagnostics));
  }

  private void checkEntry(Offer offer, Diagnostics diagnostics) {
    Entry entry = offer.entry();
    if (entry instanceof Entry.Layers
        || entry instanceof Entry.SomeOf
        || entry instanceof Entry.OneOfForEachLayer) {
      diagnostics.report(
          Mistake.UNSUITABLE_NUMBER,
          key.span(),
          "'%s' is a list, which cannot be dragged".formatted(key.text()),
          "write a link, such as [so](?%s.%s=%s#%s)"
              .formatted(id.text(), key.text(), offer.value(), id.text()));
    }
  }
}
