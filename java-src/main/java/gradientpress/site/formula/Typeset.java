package gradientpress.site.formula;

/**
 * What came of a formula.
 *
 * @param math its MathML; null if something is wrong with it
 * @param message what is wrong
 * @param hint what would be right; may be null
 * @param unknown the command that is not known, if that is it; may be null
 * @param start where in the TeX it is wrong; less than 0 if that is not known
 * @param end up to where
 */
record Typeset(String math, String message, String hint, String unknown, int start, int end) {

  /** Says whether it can be shown. */
  boolean isGood() {
    return math != null;
  }
}
