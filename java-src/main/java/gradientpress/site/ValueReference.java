package gradientpress.site;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A measured value in prose, written as code such as {@code `=ring.accuracy`}.
 *
 * @param id which example
 * @param name which of its values
 */
record ValueReference(Span id, Span name) {
  private static final Pattern FORM = Pattern.compile("\\s?=([A-Za-z][\\w-]*)\\.([\\w-]*)\\s?");

  /** Finds the reference in a code span; other code that begins with "=" is just code. */
  static Optional<ValueReference> in(Span code) {
    Matcher form = FORM.matcher(code.text());
    return form.matches()
        ? Optional.of(
            new ValueReference(
                code.part(form.start(1), form.end(1)), code.part(form.start(2), form.end(2))))
        : Optional.empty();
  }

  /** Reports what cannot be looked up. */
  void check(Set<String> ids, boolean allIdsKnown, Diagnostics diagnostics) {
    if (allIdsKnown && !ids.contains(id.text())) {
      diagnostics.report(
          Mistake.UNKNOWN_EXAMPLE,
          id,
          "this post has no example " + Printable.quote(id.text()),
          Suggestion.among(ids, id.text()));
    }
    if (!MeasuredValue.keys().contains(name.text())) {
      diagnostics.report(
          Mistake.UNKNOWN_VALUE,
          name,
          "an example has no value " + Printable.quote(name.text()),
          Suggestion.among(MeasuredValue.keys(), name.text()));
    }
  }
}
