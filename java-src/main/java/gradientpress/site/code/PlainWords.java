package gradientpress.site.code;

import gradientpress.site.text.Suggestion;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/** Says in one line, and in a post's terms, what javac says in several and of its own class. */
final class PlainWords {
  private static final Pattern SYMBOL = Pattern.compile("symbol:\\s+\\w+ ([\\p{L}\\p{N}_$]+).*");
  private static final Pattern IDENTIFIER = Pattern.compile("[\\p{L}_$][\\p{L}\\p{N}_$]*");

  /** Anything is near to a name that is shorter. */
  private static final int SHORTEST_NAME = 3;

  private PlainWords() {}

  /**
   * Returns a message of javac.
   *
   * @param className the simple name of the class that holds the post's blocks, which authors have
   *     never heard of; may be empty
   */
  static JavacMessage of(Diagnostic<? extends JavaFileObject> said, String className) {
    List<String> lines =
        said.getMessage(Locale.ENGLISH)
            .lines()
            .map(String::strip)
            .filter(l -> !l.isEmpty())
            .toList();
    UnitText unit = UnitText.of(said.getSource());
    int position = (int) Math.max(0, said.getPosition());
    UnitText.Place place = unit.place(position, end(said, position));
    String ours = "location: class " + CompileUnit.PACKAGE + "." + className;
    List<String> details =
        lines.stream()
            .skip(1)
            .filter(line -> !line.equals(ours))
            .map(line -> line.replaceAll("\\s+", " "))
            .toList();
    String hint = details.stream().map(line -> nearest(line, unit)).collect(Collectors.joining());
    String text = lines.get(0).replaceFirst("[;:]$", "");
    // Methods that do not fit are told of one by one, in as many lines; that they do not is enough.
    if (!details.isEmpty() && !text.startsWith("no suitable")) {
      text += ": " + String.join(", ", details);
    }
    return new JavacMessage(place, inTermsOfThePost(text, className), hint);
  }

  /** Returns where what is wrong ends; javac gives it away for names and the like. */
  private static int end(Diagnostic<?> said, int position) {
    boolean known = said.getEndPosition() != Diagnostic.NOPOS;
    boolean begins = said.getStartPosition() == said.getPosition();
    return known && begins ? (int) said.getEndPosition() : position + 1;
  }

  private static String inTermsOfThePost(String text, String className) {
    String words =
        text.replaceFirst(
                "reached end of file while parsing", "the code goes on after its last line")
            .replaceFirst("method run\\$\\d+\\(\\)", "this block")
            .replaceFirst("cannot find symbol: symbol: ", "cannot find ")
            .replaceFirst(", location: ", " in ")
            .replaceAll("java\\.lang\\.(?=\\p{Lu})", "");
    if (className.isEmpty()) {
      return words;
    }
    String ours = "(?:" + CompileUnit.PACKAGE + "\\.)?" + Pattern.quote(className);
    return words
        .replaceAll("<anonymous " + ours + "\\$\\d+>", "this anonymous class")
        .replaceAll(ours + "\\.", "")
        .replaceAll("(?:class )?" + ours, "this post");
  }

  /** Returns a hint if a line tells of an unknown name and the source has one that is nearly it. */
  private static String nearest(String line, UnitText unit) {
    Matcher symbol = SYMBOL.matcher(line);
    if (!symbol.matches() || symbol.group(1).length() < SHORTEST_NAME) {
      return "";
    }
    TreeSet<String> names =
        IDENTIFIER
            .matcher(unit.authored())
            .results()
            .map(found -> found.group())
            .collect(Collectors.toCollection(TreeSet::new));
    names.remove(symbol.group(1));
    return Suggestion.nearest(names, symbol.group(1))
        .map(name -> "did you mean '" + name + "'?")
        .orElse("");
  }
}
