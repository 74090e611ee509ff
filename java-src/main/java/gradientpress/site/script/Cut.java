package gradientpress.site.script;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A piece of a module that shall be shorter. */
final class Cut {
  private static final Pattern NAME = Pattern.compile("@(\\w)");

  private final String what;
  private final Pattern pattern;
  private final String instead;

  /**
   * Describes the piece.
   *
   * @param what it is, for the message if it is not there
   * @param script the piece, as a {@link ScriptPattern}
   * @param instead what to write in its place, with the same names
   */
  Cut(String what, String script, String instead) {
    this.what = what;
    this.pattern = ScriptPattern.of(script);
    this.instead = NAME.matcher(Matcher.quoteReplacement(instead)).replaceAll("\\${$1}");
  }

  /**
   * Returns the module with the shorter piece.
   *
   * @throws IllegalStateException unless the piece is there just once
   */
  String in(String module) {
    Matcher found = pattern.matcher(module);
    if (!found.find()) {
      throw new IllegalStateException("TeaVM's module has no " + what + " as it used to be");
    }
    StringBuilder shorter = new StringBuilder();
    found.appendReplacement(shorter, instead);
    if (found.find()) {
      throw new IllegalStateException("TeaVM's module has more than one " + what);
    }
    return found.appendTail(shorter).toString();
  }

  /** Returns the module with the shorter piece wherever the piece is. */
  String everywhereIn(String module) {
    return pattern.matcher(module).replaceAll(instead);
  }
}
