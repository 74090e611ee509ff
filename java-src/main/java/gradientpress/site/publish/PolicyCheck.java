package gradientpress.site.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/** Checks that nothing in a page breaks the security policy of the site, or leads astray. */
final class PolicyCheck {
  /** Types of script that hold data and never run. */
  private static final Pattern DATA_TYPE =
      Pattern.compile("(?i)\\s*(application|text)/(.*\\+)?json.*");

  private static final String STYLE = "inline style, which the security policy refuses";
  private static final String SCRIPT = "inline script, which the security policy refuses";

  private PolicyCheck() {}

  /** Returns what is wrong with an element. */
  static List<String> problems(Element element) {
    List<String> problems = new ArrayList<>();
    switch (element.normalName()) {
      case "base" -> problems.add("<base> changes where every link leads");
      case "style" -> problems.add(STYLE);
      case "script" -> {
        boolean runs = !DATA_TYPE.matcher(element.attr("type")).matches();
        if (runs && !element.hasAttr("src")) {
          problems.add(SCRIPT);
        }
      }
      default -> {}
    }
    if (element.attributesSize() > 0) {
      for (Attribute attribute : element.attributes()) {
        String name = attribute.getKey().toLowerCase(Locale.ROOT);
        if (name.equals("style")) {
          problems.add(STYLE);
        } else if (name.startsWith("on")) {
          problems.add(SCRIPT);
        }
      }
    }
    return problems;
  }
}
