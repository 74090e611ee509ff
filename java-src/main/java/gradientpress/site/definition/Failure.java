package gradientpress.site.definition;

import gradientpress.site.code.SharedUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * What an author's code has thrown.
 *
 * @param text the exception in words
 * @param lines the lines of the compiled text on the way there, innermost first
 */
record Failure(String text, List<Integer> lines) {
  private static final int LONGEST = 300;

  /** Describes what was thrown. */
  static Failure of(Throwable thrown) {
    Throwable cause = thrown;
    while (cause.getCause() != null && !(cause instanceof Trial.Refusal)) {
      cause = cause.getCause();
    }
    List<Integer> lines = new ArrayList<>();
    for (StackTraceElement frame : cause.getStackTrace()) {
      if (SharedUnit.isOfPost(frame.getClassName()) && frame.getLineNumber() > 0) {
        lines.add(frame.getLineNumber());
      }
    }
    String message = cause.getMessage() == null ? "" : ": " + cause.getMessage();
    String text =
        cause instanceof Trial.Refusal
            ? cause.getMessage()
            : "throws " + cause.getClass().getSimpleName() + message;
    return new Failure(text.substring(0, Math.min(text.length(), LONGEST)), lines);
  }
}
