package gradientpress.site.markdown;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import gradientpress.site.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Citations: {@code [@name]} in the text, or several with a place in each, {@code [@one, p. 13;
 * @two]}.
 *
 * <p>What is a citation, and what not, is decided by the form alone: the pages' own parser does not
 * know either which sources there are.
 */
public final class Citations {
  /** No other mark of Markdown may begin in it, so that all readers of Markdown agree. */
  private static final Pattern GROUP = Pattern.compile("\\[@[^\\[\\]`<>\\\\\\r\\n]*+\\]");

  /** The beginning of something that was meant to be a citation. */
  static final Pattern BEGINNING = Pattern.compile("(?<!\\\\)\\[@(?=[\\w;, ])");

  private Citations() {}

  /** Several sources that are cited at one place, between two brackets. */
  static final class Group extends Node {
    private Group(BasedSequence chars) {
      super(chars);
    }

    @Override
    public BasedSequence[] getSegments() {
      return EMPTY_SEGMENTS;
    }
  }

  /**
   * A source that is cited.
   *
   * @param whole all that is said of it, without blanks around
   * @param key its name; something else if there is no {@code @} before it
   * @param place where in it, behind a comma; of no length if nothing is said
   */
  public record Citation(Span whole, Span key, Span place) {

    /** Says whether it begins as a citation does. */
    public boolean isMarked() {
      return whole.text().startsWith("@");
    }

    /** Says whether there is a comma. */
    public boolean hasComma() {
      return whole.text().indexOf(',') >= 0;
    }
  }

  /** Says whether a text in brackets cites something. */
  static boolean is(CharSequence text) {
    return GROUP.matcher(text).matches();
  }

  static Group group(BasedSequence text) {
    return new Group(text);
  }

  /** Returns what is cited between two brackets. */
  static List<Citation> in(Span group) {
    List<Citation> citations = new ArrayList<>();
    int at = 1;
    for (String part : group.part(1, group.text().length() - 1).text().split(";", -1)) {
      citations.add(citation(stripped(group.part(at, at + part.length()))));
      at += part.length() + 1;
    }
    return citations;
  }

  private static Citation citation(Span whole) {
    String text = whole.text();
    int start = text.startsWith("@") ? 1 : 0;
    int comma = text.indexOf(',');
    int end = comma < 0 ? text.length() : comma;
    Span place = whole.part(comma < 0 ? text.length() : comma + 1, text.length());
    return new Citation(whole, stripped(whole.part(start, end)), stripped(place));
  }

  private static Span stripped(Span span) {
    String text = span.text();
    int start = text.length() - text.stripLeading().length();
    return span.part(start, start + text.strip().length());
  }
}
