package gradientpress.site;

import java.util.Locale;

/** Everything that can be wrong with a post; the name is what stands in {@code error[…]}. */
enum Mistake {
  // The file.
  FILE_TOO_LARGE,
  NOT_UTF_8,
  NESTED_TOO_DEEP,

  // Its front matter.
  MISSING_FRONT_MATTER,
  UNCLOSED_FRONT_MATTER,
  FRONT_MATTER_LANGUAGE,
  UNKNOWN_LAYOUT,
  DATE_SPELLING,
  IMPOSSIBLE_DATE,

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
  UNKNOWN_ACTIVATION,
  UNKNOWN_CONTROL,
  EXPECTATION_SYNTAX,

  // Images.
  EXTERNAL_IMAGE,
  IMAGE_OUTSIDE_ASSETS,
  MISSING_IMAGE,
  MISSING_ALT,

  // Values in prose.
  UNKNOWN_EXAMPLE,
  UNKNOWN_VALUE,

  // What training shows.
  DIVERGED,
  EXPECTATION_UNMET;

  String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
