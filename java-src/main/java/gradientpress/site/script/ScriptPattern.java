package gradientpress.site.script;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A piece of JavaScript as TeaVM writes it, with placeholders; a line may end between any two
 * words.
 *
 * <p>{@code @} and a small letter stand for any name, {@code @} and a capital for anything, and
 * both for the same wherever that letter comes again; {@code …} stands for anything as well.
 */
final class ScriptPattern {
  private static final Pattern WORD = Pattern.compile("@\\w|[\\w$]+|\\s+|.", Pattern.DOTALL);

  private ScriptPattern() {}

  /** Returns the regular expression; each letter names a group. */
  static Pattern of(String script) {
    StringBuilder expression = new StringBuilder();
    Set<String> names = new HashSet<>();
    for (Matcher word = WORD.matcher(script); word.find(); ) {
      expression.append(expression.isEmpty() ? "" : "\\s*");
      expression.append(expression(word.group(), names));
    }
    return Pattern.compile(expression.toString(), Pattern.DOTALL);
  }

  private static String expression(String word, Set<String> names) {
    if (word.equals("…")) {
      return ".*?";
    }
    if (word.startsWith("@")) {
      String name = word.substring(1);
      boolean anything = Character.isUpperCase(name.charAt(0));
      if (!names.add(name)) {
        return anything ? "\\k<" + name + ">" : whole("\\k<" + name + ">");
      }
      return anything ? "(?<" + name + ">.*?)" : whole("(?<" + name + ">[\\w$]+)");
    }
    if (word.isBlank()) {
      return "";
    }
    return word.matches("[\\w$]+") ? whole(word.replace("$", "\\$")) : Pattern.quote(word);
  }

  private static String whole(String word) {
    return "(?<![\\w$])" + word + "(?![\\w$])";
  }
}
