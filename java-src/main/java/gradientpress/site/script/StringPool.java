package gradientpress.site.script;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts the strings of a module where they are used, instead of numbers into a list of them all: the
 * numbers, which compress badly, cost more than the strings that are written twice.
 */
final class StringPool {
  private static final Pattern POOL = ScriptPattern.of("@p=strings=>{");
  private static final Pattern GET = ScriptPattern.of("@g=index=>@l[index]");
  private static final Pattern MAKE = ScriptPattern.of("@s=str=>str===null?null:@m(str)");

  /** A string and what follows it; TeaVM writes a long one as a sum. */
  private static final Pattern STRING =
      Pattern.compile(
          "\\G\\s*(LITERAL(?:\\s*\\+\\s*LITERAL)*+)(,|\\]\\);)"
              .replace("LITERAL", "\"[^\"\\\\]*+(?:\\\\.[^\"\\\\]*+)*+\""));

  private StringPool() {}

  /**
   * Returns a module without the list.
   *
   * @param module what TeaVM has made, with obfuscated names
   * @throws IllegalStateException if the list is another than is expected here
   */
  static String emptied(String module) {
    String call = "\n" + name(POOL, module) + "([";
    int from = module.indexOf(call);
    List<String> strings = new ArrayList<>();
    Matcher string = STRING.matcher(module).region(from + call.length(), module.length());
    do {
      if (from < 0 || !string.find()) {
        throw new IllegalStateException("TeaVM's module has another list of strings");
      }
      strings.add(string.group(1));
    } while (string.group(2).equals(","));
    String make = name(MAKE, module);
    return Pattern.compile("(?<![\\w$.])" + Pattern.quote(name(GET, module)) + "\\((\\d+)\\)")
        .matcher(module.substring(0, from) + module.substring(string.end()))
        .replaceAll(
            use ->
                Matcher.quoteReplacement(
                    make + "(" + strings.get(Integer.parseInt(use.group(1))) + ")"));
  }

  private static String name(Pattern definition, String module) {
    Matcher found = definition.matcher(module);
    if (!found.find()) {
      throw new IllegalStateException("TeaVM's module has no list of strings");
    }
    return found.group(1);
  }
}
