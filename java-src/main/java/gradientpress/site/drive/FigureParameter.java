package gradientpress.site.drive;

import gradientpress.site.control.Control;
import gradientpress.site.control.Offer;
import gradientpress.site.source.Diagnostics;
import gradientpress.site.source.Mistake;
import gradientpress.site.source.Span;
import gradientpress.site.text.Printable;
import gradientpress.site.text.Suggestion;
import gradientpress.site.trainer.Trainer;
import gradientpress.site.trainer.TrainerFences;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds what a link or a number in prose names of a figure; reports what is not there. */
final class FigureParameter {
  private FigureParameter() {}

  /**
   * Returns the figure of that id, if it can be driven; one with mistakes of its own cannot.
   *
   * @param figures those of the post
   * @param where the post is, such as "this post"
   */
  static Optional<Trainer> figure(
      LinkPart id, TrainerFences figures, String where, Diagnostics diagnostics) {
    figures.examples().check(id.span(), id.text(), where, diagnostics);
    return figures.find(id.text());
  }

  /**
   * Returns the control of that key, if the reader has it.
   *
   * @param others keys that would be right, too
   */
  static Optional<Offer> offer(
      String key, Span span, Trainer trainer, List<String> others, Diagnostics diagnostics) {
    Optional<Offer> offer =
        trainer.offers().stream().filter(o -> o.control().key().equals(key)).findFirst();
    if (offer.isPresent()) {
      return offer;
    }
    if (!Control.keys().contains(key)) {
      Stream<String> offered = trainer.offers().stream().map(o -> o.control().key());
      diagnostics.report(
          Mistake.UNKNOWN_PARAMETER,
          span,
          Printable.quote(key) + " is nothing that a reader changes",
          Suggestion.among(Stream.concat(offered, others.stream()).toList(), key));
      return Optional.empty();
    }
    List<Offer> all = Offer.all(trainer.specification(), Arrays.asList(Control.values()));
    boolean isLeftOut = all.stream().anyMatch(o -> o.control().key().equals(key));
    diagnostics.report(
        Mistake.PARAMETER_NOT_OFFERED,
        span,
        "the reader may not change '%s' in '%s'".formatted(key, trainer.id()),
        isLeftOut
            ? "add it to 'reader-may-change' of the trainer in line "
                + trainer.span().position().line()
            : "this trainer leaves no choice of it");
    return Optional.empty();
  }
}
