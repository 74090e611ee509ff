package gradientpress.site.definition;

import gradientpress.site.source.Diagnostics;
import gradientpress.site.source.Mistake;
import gradientpress.site.source.Span;
import java.util.List;

/** Says that what a post defines does not let its example come to an end. */
public final class FailedRun extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient List<Integer> lines;

  private FailedRun(String what, List<Integer> lines) {
    super(what);
    this.lines = lines;
  }

  /** Describes a run that goes on and on, or that takes its JVM with it. */
  static FailedRun withoutEnd(String what) {
    return new FailedRun(what, List.of());
  }

  /** Describes a run that ended with an exception. */
  static FailedRun of(Failure failure) {
    return new FailedRun(failure.text(), failure.lines());
  }

  /**
   * Reports it at the line of the definition, if that is known.
   *
   * @param id of the example
   * @param span where the example is written
   * @param definitions those of the post as it now is
   */
  public void report(String id, Span span, Definitions definitions, Diagnostics diagnostics) {
    diagnostics.report(
        lines.isEmpty() ? Mistake.ENDLESS_DEFINITION : Mistake.BROKEN_DEFINITION,
        lines.isEmpty() ? span : definitions.span(lines.get(0)),
        "the training of '%s' %s".formatted(id, getMessage()));
  }
}
