package gradientpress.site.markdown;

import gradientpress.site.source.Diagnostics;
import gradientpress.site.source.MappedText;
import gradientpress.site.source.Mistake;
import gradientpress.site.source.SourceText;
import gradientpress.site.source.Span;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A post divided into its front matter and the Markdown below.
 *
 * @param head the opening line of the front matter
 * @param yaml what stands between the two lines of dashes
 * @param bodyStart the offset at which the Markdown begins
 */
public record PostParts(Span head, MappedText yaml, int bodyStart) {
  private static final Pattern FENCE = Pattern.compile("---[ \t]*");

  /** How TOML and JSON begin, elsewhere. */
  private static final Pattern OTHER_FENCE = Pattern.compile("(\\+\\+\\+|;;;|\\{)\\s*");

  private static final Pattern LANGUAGE = Pattern.compile("---\\s*[A-Za-z].*");

  /** Divides a post; reports front matter that is missing, unclosed or not YAML. */
  public static Optional<PostParts> of(SourceText source, Diagnostics diagnostics) {
    Span head = new Span(source, 0, source.lineEnd(1));
    String opening = source.line(1);
    if (LANGUAGE.matcher(opening).matches()) {
      diagnostics.report(
          Mistake.FRONT_MATTER_LANGUAGE,
          head.part(3, opening.length()),
          "front matter is YAML and nothing else",
          "leave only ---");
      return Optional.empty();
    }
    if (OTHER_FENCE.matcher(opening).matches()) {
      diagnostics.report(
          Mistake.FRONT_MATTER_LANGUAGE,
          head,
          "front matter is YAML and nothing else",
          "write 'title: …' and so on between two lines of ---");
      return Optional.empty();
    }
    if (!FENCE.matcher(opening).matches()) {
      boolean below =
          source
              .text()
              .lines()
              .filter(l -> !l.isBlank())
              .findFirst()
              .filter(FENCE.asMatchPredicate())
              .isPresent();
      diagnostics.report(
          Mistake.MISSING_FRONT_MATTER,
          head.part(0, 0),
          "a post begins with its front matter",
          below
              ? "leave out the empty lines above ---"
              : "write --- in the first line, then 'title: …' and so on, then --- again");
      return Optional.empty();
    }
    for (int line = 2; line <= source.lineCount(); line++) {
      if (FENCE.matcher(source.line(line)).matches()) {
        int start = source.lineStart(2);
        int end = source.lineStart(line);
        int bodyStart =
            line < source.lineCount() ? source.lineStart(line + 1) : source.lineEnd(line);
        MappedText yaml = MappedText.of(new Span(source, start, end));
        return Optional.of(new PostParts(head, yaml, bodyStart));
      }
    }
    diagnostics.report(
        Mistake.UNCLOSED_FRONT_MATTER,
        head,
        "the front matter has no end",
        "write a line of --- below its last key");
    return Optional.empty();
  }
}
