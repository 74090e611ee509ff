package gradientpress.site.yaml;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/**
 * Why YAML breaks, in the words of an author instead of those of a parser.
 *
 * @param index where it breaks, in code points
 * @param message what is wrong there
 * @param hint what would be right; may be empty
 */
record YamlProblem(int index, String message, String hint) {

  /** Which of the two places that the parser knows is the one to look at. */
  private enum Place {
    /** Where something was opened. */
    BEGIN,
    /** Where the parser could not go on. */
    END
  }

  /** A slip that authors make, known by what the parser says: "context: problem". */
  private record Slip(Pattern said, Place place, String message, String hint) {
    Slip(String said, Place place, String message, String hint) {
      this(Pattern.compile(said), place, message, hint);
    }
  }

  private static final List<Slip> SLIPS =
      List.of(
          new Slip(
              "quoted scalar: .*(end of stream|document separator)",
              Place.BEGIN,
              "this quote is never closed",
              "write the closing quote"),
          new Slip(
              "flow sequence: ", Place.BEGIN, "this list is never closed", "write ] at its end"),
          new Slip("flow mapping: ", Place.BEGIN, "this { is never closed", "write } at its end"),
          new Slip(
              "block scalar: ",
              Place.BEGIN,
              "without quotes, > and | begin a block of text",
              "put the value in quotes, as in \">= 0.97\""),
          new Slip(
              "mapping values are not allowed",
              Place.END,
              "there is a second colon in this value",
              "put the text after the first colon in quotes, or check the indentation"),
          new Slip("TAB", Place.END, "a tab cannot indent YAML", "use spaces"),
          new Slip(
              "cannot start any token",
              Place.END,
              "text without quotes cannot begin like this",
              "put it in quotes"),
          new Slip(
              "could not find expected ':'",
              Place.BEGIN,
              "this line is not of the form 'key: value'",
              "is a colon or the space after it missing?"),
          new Slip(
              "unknown escape character",
              Place.END,
              "this is no escape of YAML",
              "write \\\\ for a backslash, or use single quotes"),
          new Slip(
              "block mapping: expected <block end>",
              Place.END,
              "this does not belong to the keys above it",
              "check the indentation, and the quotes around the value before it"));

  static YamlProblem of(MarkedYamlEngineException e) {
    String context = Objects.requireNonNullElse(e.getContext(), "");
    String said = context.isEmpty() ? e.getProblem() : context + ": " + e.getProblem();
    Optional<Mark> end = e.getProblemMark().or(e::getContextMark);
    Optional<Mark> begin = e.getContextMark().or(e::getProblemMark);
    for (Slip slip : SLIPS) {
      if (slip.said.matcher(said).find()) {
        return new YamlProblem(
            index(slip.place == Place.BEGIN ? begin : end), slip.message, slip.hint);
      }
    }
    return new YamlProblem(index(end), said, "");
  }

  private static int index(Optional<Mark> mark) {
    return mark.map(Mark::getIndex).orElse(0);
  }
}
