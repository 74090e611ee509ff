package gradientpress.site.source;

import gradientpress.site.text.Printable;
import java.util.Collection;
import java.util.Comparator;

/**
 * One mistake in one place.
 *
 * @param mistake the kind of mistake
 * @param span where it is; the caret stands under it
 * @param message what is wrong there
 * @param hint what would be right, printed beside the caret; may be empty
 */
public record Diagnostic(Mistake mistake, Span span, String message, String hint) {

  /** By file, then from top to bottom. */
  static final Comparator<Diagnostic> IN_READING_ORDER =
      Comparator.comparing((Diagnostic d) -> d.span().source().path())
          .thenComparing(d -> d.span().start())
          .thenComparing(Diagnostic::mistake)
          .thenComparing(Diagnostic::message);

  /** Says whether none of these is an error. */
  public static boolean areWarnings(Collection<Diagnostic> diagnostics) {
    return diagnostics.stream().allMatch(d -> d.mistake().severity() == Severity.WARNING);
  }

  /** Returns what is printed: the message with its place, the line, and the caret with the hint. */
  public String render() {
    SourceText source = span.source();
    SourceText.Position position = span.position();
    String header =
        "%s:%s:%s: %s[%s]: %s"
            .formatted(
                source.path(),
                position.line(),
                position.column(),
                mistake.severity().word(),
                mistake.code(),
                Printable.line(message));
    return header + "\n" + excerpt().render(Printable.line(hint));
  }

  /** Returns the line in which the mistake is. */
  public Excerpt excerpt() {
    return new Excerpt(span);
  }
}
