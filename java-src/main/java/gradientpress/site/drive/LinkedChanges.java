package gradientpress.site.drive;

import gradientpress.example.Limits;
import gradientpress.example.LinkGrammar;
import gradientpress.site.control.Control;
import gradientpress.site.control.Offer;
import gradientpress.site.source.Diagnostics;
import gradientpress.site.source.Mistake;
import gradientpress.site.text.Printable;
import gradientpress.site.text.Suggestion;
import gradientpress.site.trainer.Trainer;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Checks what a link changes on the way, one change after the other. */
final class LinkedChanges {
  private static final Pattern CHANGE = Pattern.compile(LinkGrammar.CHANGE);
  private static final Pattern WEIGHT = Pattern.compile(LinkGrammar.WEIGHT + "([0-9]{1,6})");
  private static final Pattern NUMBER = Pattern.compile(LinkGrammar.NUMBER);

  private final LinkedRun run;
  private final Trainer trainer;
  private final Diagnostics diagnostics;
  private final Set<String> made = new HashSet<>();
  private LinkedDate last;

  /**
   * Makes a checker of changes.
   *
   * @param run at its start
   */
  LinkedChanges(LinkedRun run, Trainer trainer, Diagnostics diagnostics) {
    this.run = run;
    this.trainer = trainer;
    this.diagnostics = diagnostics;
  }

  /** Reports the first change that cannot be made: those after it depend on it. */
  void check(LinkPart text) {
    List<LinkPart> changes = text.split(';');
    if (changes.size() > Limits.MAX_CHANGES) {
      diagnostics.report(
          Mistake.OUT_OF_BOUNDS,
          text.part(0, 1).span(),
          changes.size() + " changes are too many",
          "at most " + Limits.MAX_CHANGES);
      return;
    }
    run.begin();
    int before = diagnostics.count();
    for (LinkPart change : changes) {
      checkForm(change);
      if (diagnostics.count() > before) {
        return;
      }
    }
  }

  private void checkForm(LinkPart change) {
    Matcher form = CHANGE.matcher(change.text());
    if (!form.matches()) {
      diagnostics.report(
          Mistake.LINK_SYNTAX,
          change.span(),
          change.isEmpty()
              ? "a change is missing"
              : Printable.quote(change.text()) + " is no change",
          "write it like '40:learning-rate=0.3', with ';' between two");
      return;
    }
    int endOfDate = form.start(3) - 1;
    Optional<LinkedDate> date = LinkedDate.read(change.part(0, endOfDate), diagnostics);
    if (date.isEmpty()) {
      return;
    }
    if (last != null && date.get().isBefore(last)) {
      diagnostics.report(
          Mistake.CHANGE_DATE,
          date.get().text().span(),
          "this change is made before the one to its left",
          "write them in the order of their dates");
      return;
    }
    last = date.get();
    date.get().checkSamples(run.samples(), diagnostics);
    LinkPart key = change.part(form.start(3), form.end(3));
    LinkPart value = change.part(form.start(4), form.end(4));
    if (!made.add(last.epoch() + "." + last.seen() + ":" + key.text())) {
      diagnostics.report(
          Mistake.DUPLICATE_KEY,
          key.span(),
          Printable.quote(key.text()) + " is changed at this moment already");
      return;
    }
    Matcher weight = WEIGHT.matcher(key.text());
    if (weight.matches()) {
      checkWeight(key, Integer.parseInt(weight.group(1)), value);
    } else if (key.text().equals(LinkGrammar.EDITS)) {
      checkPoints(value);
    } else {
      checkControl(key, value);
    }
  }

  private void checkWeight(LinkPart key, int parameter, LinkPart value) {
    boolean isNumber = NUMBER.matcher(value.text()).matches();
    double number = isNumber ? Double.parseDouble(value.text()) : Double.NaN;
    if (!isNumber) {
      diagnostics.report(
          Mistake.WRONG_TYPE,
          value.span(),
          value.isEmpty() ? "a number is missing" : Printable.quote(value.text()) + " is no number",
          "such as '-1.5'");
    } else if (Math.abs(number) > Limits.MAX_WEIGHT) {
      diagnostics.report(
          Mistake.OUT_OF_BOUNDS,
          value.span(),
          Printable.quote(value.text()) + " is too large for a weight",
          "from −%s to %s".formatted(Limits.MAX_WEIGHT, Limits.MAX_WEIGHT));
    } else if (parameter >= run.parameters()) {
      diagnostics.report(
          Mistake.OUT_OF_BOUNDS,
          key.span(),
          "this network has no weight " + Printable.quote(key.text()),
          "'w0' to 'w%s', biases included".formatted(run.parameters() - 1));
    } else {
      run.change(last.epoch(), last.seen(), parameter, number);
    }
  }

  private void checkPoints(LinkPart edits) {
    try {
      run.edit(edits.text());
      run.change(last.epoch(), last.seen());
    } catch (IllegalArgumentException refusal) {
      reportPoints(edits, diagnostics);
    }
  }

  /** Reports points that cannot be read. */
  static void reportPoints(LinkPart edits, Diagnostics diagnostics) {
    diagnostics.report(
        Mistake.UNREADABLE_POINTS,
        edits.span(),
        "the points of this figure cannot be edited like this",
        "edit them under Explore, Points, and copy the link under Share");
  }

  private void checkControl(LinkPart key, LinkPart value) {
    Optional<Offer> offer =
        FigureParameter.offer(
            key.text(), key.span(), trainer, List.of(LinkGrammar.EDITS), diagnostics);
    if (offer.isEmpty()) {
      return;
    }
    Control control = offer.get().control();
    if (!control.isLive()) {
      List<String> live =
          trainer.offers().stream()
              .map(Offer::control)
              .filter(Control::isLive)
              .map(Control::key)
              .toList();
      diagnostics.report(
          Mistake.CHANGE_NOT_LIVE,
          key.span(),
          "'%s' starts anew and cannot be changed on the way".formatted(key.text()),
          Suggestion.among(live, key.text()));
      return;
    }
    new OfferedValue(offer.get(), run, diagnostics)
        .read(key, value)
        .ifPresent(
            text -> {
              run.set(control, text);
              run.change(last.epoch(), last.seen());
            });
  }
}
