package gradientpress.site.code;

import java.util.Locale;

/**
 * What a page shows below a block.
 *
 * @param kind where it comes from
 * @param text what stands there; empty for nothing
 */
record CodeResult(Kind kind, String text) {
  static final CodeResult NOTHING = new CodeResult(Kind.OUTPUT, "");

  enum Kind {
    /** What the block has printed. */
    OUTPUT,
    /** What javac says to it. */
    COMPILER,
    /** What it has thrown. */
    EXCEPTION;

    String key() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
