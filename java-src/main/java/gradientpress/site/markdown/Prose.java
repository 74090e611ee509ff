package gradientpress.site.markdown;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The words of a text, without headings and what stands in fences. */
final class Prose {
  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private Prose() {}

  /**
   * Returns the words above the first heading, then those below each, paragraph after paragraph.
   */
  static List<String> of(Node document) {
    List<StringBuilder> parts = new ArrayList<>(List.of(new StringBuilder()));
    for (Node node : document.getDescendants()) {
      if (node instanceof Heading) {
        parts.add(new StringBuilder());
      } else if (node instanceof Paragraph) {
        parts.get(parts.size() - 1).append(PlainText.of(node)).append(' ');
      }
    }
    return parts.stream().map(part -> BLANKS.matcher(part).replaceAll(" ").strip()).toList();
  }
}
