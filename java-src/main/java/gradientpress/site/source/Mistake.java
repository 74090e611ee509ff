package gradientpress.site.source;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Everything that can be wrong with a post; the name is what stands in {@code error[…]}. */
public enum Mistake {
  // The file.
  FILE_TOO_LARGE,
  NOT_UTF_8,
  NESTED_TOO_DEEP,
  PROGRAM_IN_CONTENT,
  FILE_OUTSIDE_TREE,

  // Its address.
  POST_NAME,
  RESERVED_NAME,
  SAME_ADDRESS,

  // Its front matter.
  MISSING_FRONT_MATTER,
  UNCLOSED_FRONT_MATTER,
  FRONT_MATTER_LANGUAGE,
  UNKNOWN_LAYOUT,
  DATE_SPELLING,
  IMPOSSIBLE_DATE,
  ADDRESS_SPELLING,
  TITLE_LENGTH,
  DESCRIPTION_LENGTH,

  // YAML, in front matter and in fences.
  BROKEN_YAML,
  REFUSED_YAML,
  UNKNOWN_KEY,
  DUPLICATE_KEY,
  MISSING_KEY,
  WRONG_TYPE,
  OUT_OF_BOUNDS,
  EMPTY_TEXT,
  DUPLICATE_ITEM,

  // Fences.
  UNKNOWN_KIND,
  UNCLOSED_FENCE,
  BAD_ID,
  DUPLICATE_ID,
  UNKNOWN_DATA_SET,
  UNKNOWN_FEATURE,
  UNKNOWN_ACTIVATION,
  UNKNOWN_INITIALIZATION,
  UNKNOWN_LOSS,
  UNKNOWN_OPTIMIZER,
  UNKNOWN_SCHEDULE,
  UNKNOWN_CONTROL,
  EXPECTATION_SYNTAX,
  CONDITION_SYNTAX,
  UNKNOWN_MEASURE,
  IMPOSSIBLE_CLAIM,
  CONTRADICTORY_CLAIM,
  INCOMPARABLE_EXAMPLES,
  IMPOSSIBLE_GOAL,
  GOAL_MET_AT_ONCE,

  // Keys of a fence that do not go together.
  CONFLICTING_KEYS,
  UNSUITABLE_KEY,
  UNSUITABLE_FEATURE,
  UNSUITABLE_LOSS,
  UNSUITABLE_OUTPUT_ACTIVATION,
  UNSUITABLE_CONTROL,
  UNSUITABLE_VALUE,
  ACTIVATION_COUNT,

  // Tables, in fences and in files.
  MISSING_FILE,
  FILE_OUTSIDE_CONTENT,
  BROKEN_CSV,
  MISSING_HEADER,
  COLUMN_COUNT,
  COLUMN_NAME,
  CONSTANT_COLUMN,
  ROW_COUNT,
  UNEVEN_ROW,
  CLASS_COUNT,
  CLASS_NAME,

  // Java in posts.
  UNKNOWN_CODE_WORD,
  CONFLICTING_CODE_WORDS,
  CODE_BESIDE_INCLUDE,
  FILE_OUTSIDE_SOURCES,
  UNKNOWN_REGION,
  BROKEN_REGION,
  NO_COMPILER,
  DOES_NOT_COMPILE,
  COMPILES_ALL_THE_SAME,
  THROWS,
  DOES_NOT_THROW,
  ENDS_THE_PROGRAM,
  LEAVES_A_THREAD,
  TAKES_TOO_LONG,

  // What a post defines for its trainers.
  DEFINITION_NAME,
  BROKEN_DEFINITION,
  ENDLESS_DEFINITION,
  UNPORTABLE_CODE,
  UNTRANSLATABLE_CODE,

  // Images.
  EXTERNAL_IMAGE,
  IMAGE_OUTSIDE_ASSETS,
  MISSING_IMAGE,
  MISSING_ALT,

  // The form of the text.
  PARAGRAPH_TOO_LONG,
  AMBIGUOUS_LINE,
  RAW_HTML,
  HEADING_LEVEL,
  EMPTY_HEADING,
  UNKNOWN_FOOTNOTE,
  UNUSED_FOOTNOTE,
  DUPLICATE_FOOTNOTE,
  BLOCK_IN_FOOTNOTE,

  // Links.
  UNKNOWN_REFERENCE,
  EMPTY_LINK,
  VAGUE_LINK,
  UNSAFE_LINK,
  BROKEN_LINK,
  UNKNOWN_ANCHOR,

  // What is silenced.
  UNKNOWN_CODE,
  SILENCED_ERROR,
  UNUSED_SILENCE,

  // Values in prose.
  UNKNOWN_EXAMPLE,
  UNKNOWN_VALUE,

  // Links and numbers in prose that drive a figure.
  LINK_SYNTAX,
  LINK_TOO_LONG,
  WRONG_FIGURE,
  UNKNOWN_PARAMETER,
  PARAMETER_NOT_OFFERED,
  UNKNOWN_OPTION,
  UNKNOWN_ACTION,
  CHANGE_DATE,
  CHANGE_NOT_LIVE,
  UNREADABLE_POINTS,
  UNSUITABLE_NUMBER,

  // What training shows.
  DIVERGED,
  EXPECTATION_UNMET,
  CLAIM_CANNOT_FAIL;

  /** All others are errors. */
  private static final Set<Mistake> WARNINGS =
      Set.of(
          POST_NAME,
          TITLE_LENGTH,
          DESCRIPTION_LENGTH,
          RAW_HTML,
          HEADING_LEVEL,
          UNUSED_FOOTNOTE,
          UNKNOWN_REFERENCE,
          VAGUE_LINK);

  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Returns how bad it is. */
  public Severity severity() {
    return WARNINGS.contains(this) ? Severity.WARNING : Severity.ERROR;
  }

  /** Returns what it is about, in a sentence for those who have only its code. */
  public String explanation() {
    return Explanations.of(code());
  }

  /** Returns the mistake of a code. */
  public static Optional<Mistake> named(String code) {
    return Arrays.stream(values()).filter(mistake -> mistake.code().equals(code)).findFirst();
  }
}
