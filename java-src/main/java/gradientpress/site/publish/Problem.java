package gradientpress.site.publish;

import gradientpress.site.text.Printable;
import java.util.Comparator;
import org.jsoup.nodes.Element;

/**
 * Something in the built site that readers would stumble over.
 *
 * @param page the file, below the site's folder
 * @param line the line in it, or 0 when it is about the whole file
 * @param message what is wrong
 * @param element what it is about, as it stands in the file; may be empty
 */
public record Problem(String page, int line, String message, String element)
    implements Comparable<Problem> {
  private static final int LONGEST_ELEMENT = 200;

  private static final Comparator<Problem> IN_READING_ORDER =
      Comparator.comparing(Problem::page)
          .thenComparing(Problem::line)
          .thenComparing(Problem::message)
          .thenComparing(Problem::element);

  static Problem at(String page, Element element, String message) {
    int line = element.sourceRange().isTracked() ? element.sourceRange().start().lineNumber() : 0;
    return new Problem(page, line, message, startTag(element));
  }

  /** Writes the element without what is in it. */
  private static String startTag(Element element) {
    String tag = "<" + element.tagName() + element.attributes().html() + ">";
    return tag.length() <= LONGEST_ELEMENT ? tag : tag.substring(0, LONGEST_ELEMENT) + "…";
  }

  /** Returns what is printed. */
  public String render() {
    String place = line > 0 ? page + ":" + line : page;
    String what = Printable.line(place + ": error: " + message);
    return element.isEmpty() ? what : what + "\n    " + Printable.line(element);
  }

  @Override
  public int compareTo(Problem other) {
    return IN_READING_ORDER.compare(this, other);
  }
}
