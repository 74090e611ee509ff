package gradientpress.site.publish;

import gradientpress.site.source.SourceText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Checks a whole built site: links, anchors, ids, and that nothing breaks its security policy. */
public final class SiteCheck {
  /** Types of script that hold data and never run. */
  private static final Pattern DATA_TYPE =
      Pattern.compile("(?i)\\s*(application|text)/(.*\\+)?json.*");

  private static final Pattern STYLE_ADDRESS =
      Pattern.compile("url\\(\\s*(['\"]?)(.*?)\\1\\s*\\)|@import\\s+(['\"])(.*?)\\3");
  private static final Pattern STYLE_COMMENT = Pattern.compile("(?s)/\\*.*?\\*/");

  private final BuiltSite site;
  private final LinkCheck links;
  private final Set<Problem> problems = new TreeSet<>();

  private SiteCheck(BuiltSite site, BasePath basePath) {
    this.site = site;
    this.links = new LinkCheck(site, new SiteAddress(site.origin(basePath), basePath));
  }

  /**
   * Returns everything that is wrong with a site.
   *
   * @param folder the site
   * @param basePath the path under which it will be served
   */
  public static List<Problem> check(Path folder, BasePath basePath) throws IOException {
    SiteCheck check = new SiteCheck(BuiltSite.read(folder), basePath);
    check.check();
    return List.copyOf(check.problems);
  }

  private void check() throws IOException {
    if (!site.hasFile("index.html")) {
      problems.add(new Problem("index.html", 0, "the site has no front page", ""));
    }
    site.pages().forEach(this::checkPage);
    for (String file : site.styleSheets()) {
      checkStyleSheet(file, site.text(file));
    }
  }

  private void checkPage(String page, Document document) {
    for (Reference reference : Reference.in(document)) {
      links
          .problem(reference.written(), page, reference.loads())
          .ifPresent(message -> report(page, reference.element(), message));
    }
    Set<String> ids = new HashSet<>();
    for (Element element : document.getAllElements()) {
      if (element.hasAttr("id") && !ids.add(element.id())) {
        report(page, element, "the id '" + element.id() + "' is there twice");
      }
      checkPolicy(page, element);
    }
  }

  private void checkPolicy(String page, Element element) {
    switch (element.normalName()) {
      case "base" -> report(page, element, "<base> changes where every link leads");
      case "style" -> report(page, element, "inline style, which the security policy refuses");
      case "script" -> {
        boolean runs = !DATA_TYPE.matcher(element.attr("type")).matches();
        if (runs && !element.hasAttr("src")) {
          report(page, element, "inline script, which the security policy refuses");
        }
      }
      default -> {}
    }
    for (Attribute attribute : element.attributes()) {
      String name = attribute.getKey().toLowerCase(Locale.ROOT);
      if (name.equals("style")) {
        report(page, element, "inline style, which the security policy refuses");
      } else if (name.startsWith("on")) {
        report(page, element, "inline script, which the security policy refuses");
      }
    }
  }

  private void report(String page, Element element, String message) {
    problems.add(Problem.at(page, element, message));
  }

  private void checkStyleSheet(String file, String text) {
    // Blank out comments, keeping their line breaks, so that line numbers stay right.
    String styles =
        STYLE_COMMENT.matcher(text).replaceAll(comment -> comment.group().replaceAll("[^\n]", " "));
    Matcher address = STYLE_ADDRESS.matcher(styles);
    while (address.find()) {
      String written = address.group(2) != null ? address.group(2) : address.group(4);
      int line = new SourceText(file, styles).position(address.start()).line();
      if (!written.startsWith("#")) {
        links
            .problem(written, file, true)
            .ifPresent(m -> problems.add(new Problem(file, line, m, address.group())));
      }
    }
  }
}
