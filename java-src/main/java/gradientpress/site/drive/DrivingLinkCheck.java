package gradientpress.site.drive;

import gradientpress.example.LinkGrammar;
import gradientpress.site.control.Control;
import gradientpress.site.control.Offer;
import gradientpress.site.drive.DrivingLink.Parameter;
import gradientpress.site.source.Diagnostics;
import gradientpress.site.source.Mistake;
import gradientpress.site.text.Printable;
import gradientpress.site.trainer.Trainer;
import gradientpress.site.trainer.TrainerFences;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Checks a link against the figure that it drives, in the order in which the page follows it: first
 * the controls, then the points, what is changed on the way, and the moment to come to.
 */
final class DrivingLinkCheck {
  /** What a link may say of a figure besides its controls. */
  private static final List<String> KEYS =
      List.of(LinkGrammar.EDITS, LinkGrammar.CHANGES, LinkGrammar.EPOCH, LinkGrammar.DO);

  private final Trainer trainer;
  private final Diagnostics diagnostics;
  private final LinkedRun run;
  private final Map<String, Parameter> parameters = new LinkedHashMap<>();
  private final Map<Control, Offer> offers = new LinkedHashMap<>();

  private DrivingLinkCheck(Trainer trainer, Diagnostics diagnostics) {
    this.trainer = trainer;
    this.diagnostics = diagnostics;
    run = new LinkedRun(trainer.specification());
  }

  /**
   * Reports everything that is wrong with a link.
   *
   * @param figures those of the post to which it leads
   * @param where that post is, such as "this post"
   */
  static void check(
      DrivingLink link, TrainerFences figures, String where, Diagnostics diagnostics) {
    LinkPart id = link.parameters().get(0).figure();
    checkFigure(link, id.text(), diagnostics);
    FigureParameter.figure(id, figures, where, diagnostics)
        .ifPresent(trainer -> new DrivingLinkCheck(trainer, diagnostics).check(link));
  }

  /** A link drives one figure, and leads to it. */
  private static void checkFigure(DrivingLink link, String id, Diagnostics diagnostics) {
    for (Parameter parameter : link.parameters()) {
      if (!parameter.figure().text().equals(id)) {
        diagnostics.report(
            Mistake.WRONG_FIGURE,
            parameter.figure().span(),
            "this link drives '%s' already".formatted(Printable.line(id)),
            "a link drives one figure");
      }
    }
    String fragment = link.fragment().map(LinkPart::text).orElse("");
    if (!fragment.equals(id)) {
      diagnostics.report(
          Mistake.WRONG_FIGURE,
          link.fragment().map(LinkPart::span).orElse(link.address().end()),
          fragment.isEmpty()
              ? "without JavaScript this link leads nowhere"
              : "this link drives another figure than it leads to",
          "end it with '#%s'".formatted(Printable.line(id)));
    }
  }

  private void check(DrivingLink link) {
    int before = diagnostics.count();
    Set<String> seen = new HashSet<>();
    for (Parameter parameter : link.parameters()) {
      String key = parameter.key().text();
      if (!seen.add(parameter.figure().text() + "." + key)) {
        diagnostics.report(
            Mistake.DUPLICATE_KEY,
            parameter.key().span(),
            Printable.quote(key) + " has a value in this link already");
      } else if (parameter.figure().text().equals(trainer.id())) {
        note(parameter);
      }
    }
    setControls();
    boolean wellBegun = diagnostics.count() == before;
    find(LinkGrammar.DO).ifPresent(this::checkAction);
    if (wellBegun) {
      find(LinkGrammar.EDITS).ifPresent(this::edit);
    }
    boolean begun = diagnostics.count() == before;
    if (begun) {
      find(LinkGrammar.CHANGES)
          .ifPresent(changes -> new LinkedChanges(run, trainer, diagnostics).check(changes));
    }
    find(LinkGrammar.EPOCH)
        .ifPresent(
            epoch ->
                LinkedDate.read(epoch, diagnostics)
                    .filter(date -> begun)
                    .ifPresent(date -> date.checkSamples(run.samples(), diagnostics)));
  }

  private void note(Parameter parameter) {
    LinkPart key = parameter.key();
    if (KEYS.contains(key.text())) {
      parameters.put(key.text(), parameter);
      return;
    }
    Optional<Offer> offer =
        FigureParameter.offer(key.text(), key.span(), trainer, KEYS, diagnostics);
    if (offer.isPresent()) {
      offers.put(offer.get().control(), offer.get());
      parameters.put(key.text(), parameter);
    }
  }

  private Optional<LinkPart> find(String key) {
    return Optional.ofNullable(parameters.get(key)).map(Parameter::value);
  }

  /** Sets what others follow first: the data set, then the hidden layers. */
  private void setControls() {
    List<Control> order = new ArrayList<>(List.of(Control.DATA, Control.HIDDEN));
    offers.keySet().stream().filter(control -> !order.contains(control)).forEach(order::add);
    for (Control control : order) {
      if (offers.containsKey(control)) {
        set(offers.get(control), parameters.get(control.key()));
      }
    }
  }

  private void set(Offer offer, Parameter parameter) {
    try {
      new OfferedValue(offer, run, diagnostics)
          .read(parameter.key(), parameter.value())
          .ifPresent(text -> run.set(offer.control(), text));
    } catch (IllegalArgumentException refusal) {
      diagnostics.report(
          Mistake.CONFLICTING_KEYS,
          parameter.value().span(),
          "this does not go with the rest",
          refusal.getMessage());
    }
  }

  private void edit(LinkPart edits) {
    try {
      run.edit(edits.text());
    } catch (IllegalArgumentException refusal) {
      LinkedChanges.reportPoints(edits, diagnostics);
    }
  }

  private void checkAction(LinkPart action) {
    if (!action.text().equals(LinkGrammar.TRAIN)) {
      diagnostics.report(
          Mistake.UNKNOWN_ACTION,
          action.span(),
          Printable.quote(action.text()) + " is nothing that a figure does",
          "only '%s' is known".formatted(LinkGrammar.TRAIN));
    }
  }
}
