package gradientpress.site.yaml;

import java.util.regex.Pattern;

/**
 * What a value without quotes is taken for.
 *
 * <p>Versions of YAML disagree on this (1.1 reads {@code 1_000}, {@code 0x1F} and {@code 3:30} as
 * numbers), and the front matter is read by a second parser when the pages are rendered. Whatever
 * any of them would not read as text is not text here, so that the author is asked for quotes.
 */
public enum ScalarKind {
  NOTHING("|~|null|Null|NULL"),
  FLAG("true|True|TRUE|false|False|FALSE"),
  NUMBER(
      "[-+]?(\\d[\\d_]*(\\.[\\d_]*)?|\\.[\\d_]+)([eE][-+]?\\d+)?"
          + "|[-+]?0x[\\da-fA-F_]+|[-+]?0o[0-7_]+|[-+]?0b[01_]+"
          + "|[-+]?\\d[\\d_]*(:[0-5]?\\d)+(\\.[\\d_]*)?"
          + "|[-+]?\\.(inf|Inf|INF)|\\.(nan|NaN|NAN)"),
  DATE("\\d{4}-\\d{1,2}-\\d{1,2}([Tt\\s].*)?"),
  TEXT("(?s).*");

  private final Pattern pattern;

  ScalarKind(String pattern) {
    this.pattern = Pattern.compile(pattern);
  }

  static ScalarKind of(String plainText) {
    for (ScalarKind kind : values()) {
      if (kind.pattern.matcher(plainText).matches()) {
        return kind;
      }
    }
    throw new AssertionError(plainText); // the last pattern matches everything
  }
}
