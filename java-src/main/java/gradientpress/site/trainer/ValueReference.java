package gradientpress.site.trainer;

import gradientpress.site.claim.MeasuredValue;
import gradientpress.site.claim.ScoreKind;
import gradientpress.site.source.Diagnostics;
import gradientpress.site.source.Mistake;
import gradientpress.site.source.Span;
import gradientpress.site.text.Printable;
import gradientpress.site.text.Suggestion;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A measured value in prose, written as code such as {@code `=ring.accuracy`}.
 *
 * @param id which example
 * @param name which of its values
 */
public record ValueReference(Span id, Span name) {
  private static final Pattern FORM = Pattern.compile("\\s?=([A-Za-z][\\w-]*)\\.([\\w-]*)\\s?");

  /** Finds the reference in a code span; other code that begins with "=" is just code. */
  public static Optional<ValueReference> in(Span code) {
    Matcher form = FORM.matcher(code.text());
    return form.matches()
        ? Optional.of(
            new ValueReference(
                code.part(form.start(1), form.end(1)), code.part(form.start(2), form.end(2))))
        : Optional.empty();
  }

  /** Reports what cannot be looked up. */
  public void check(TrainerFences fences, Diagnostics diagnostics) {
    fences.examples().check(id, id.text(), diagnostics);
    Optional<KnownExamples.Example> example = fences.examples().find(id.text());
    Optional<ScoreKind> kind = example.map(KnownExamples.Example::kind);
    Optional<MeasuredValue> value = MeasuredValue.named(name.text());
    if (value.isEmpty()) {
      List<String> known =
          kind.map(MeasuredValue::with).orElse(List.of(MeasuredValue.values())).stream()
              .map(MeasuredValue::key)
              .toList();
      diagnostics.report(
          Mistake.UNKNOWN_VALUE,
          name,
          "an example has no value " + Printable.quote(name.text()),
          Suggestion.among(known, name.text()));
    } else if (kind.isPresent() && !value.get().goesWith(kind.get())) {
      kind.get().refuse(name.text(), name, diagnostics);
    } else {
      example
          .flatMap(KnownExamples.Example::claims)
          .map(value.get()::missingWith)
          .filter(reason -> !reason.isEmpty())
          .ifPresent(
              reason ->
                  diagnostics.report(
                      Mistake.UNSUITABLE_VALUE,
                      name,
                      "there is no '%s' %s".formatted(name.text(), reason)));
    }
  }
}
