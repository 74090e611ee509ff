package gradientpress.site.publish;

import gradientpress.site.file.AtOnce;
import gradientpress.site.source.SourceText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * Checks a whole built site: links, anchors, ids, and that nothing breaks its security policy.
 *
 * <p>Each page is read once; only one with a problem is read again, to tell where it is.
 */
public final class SiteCheck {
  private static final Pattern STYLE_ADDRESS =
      Pattern.compile("url\\(\\s*(['\"]?)(.*?)\\1\\s*\\)|@import\\s+(['\"])(.*?)\\3");
  private static final Pattern STYLE_COMMENT = Pattern.compile("(?s)/\\*.*?\\*/");

  private final BuiltSite site;
  private final LinkCheck links;
  private final Set<Problem> problems = new TreeSet<>();

  /** What pages refer to; they share what they have in common. */
  private final Map<Reference, Reference> known = new ConcurrentHashMap<>();

  private SiteCheck(BuiltSite site, BasePath basePath) throws IOException {
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
    SiteCheck check = new SiteCheck(BuiltSite.in(folder), basePath);
    check.check();
    return List.copyOf(check.problems);
  }

  private void check() throws IOException {
    if (!site.hasFrontPage()) {
      problems.add(new Problem("index.html", 0, "the site has no front page", ""));
    }
    List<PageReading> readings = AtOnce.make(site.pages(), this::read);
    readings.forEach(reading -> site.noteIds(reading.page(), reading.ids()));
    List<Boolean> bad = AtOnce.make(readings, page -> page.faulty() || leadsAstray(page));
    for (int i = 0; i < readings.size(); i++) {
      if (bad.get(i)) {
        report(readings.get(i).page());
      }
    }
    for (String file : site.styleSheets()) {
      checkStyleSheet(file, site.text(file));
    }
  }

  /**
   * What there is to know of a page.
   *
   * @param page its file
   * @param ids to which links may lead
   * @param references where it leads itself
   * @param faulty whether something is wrong with it besides links
   */
  private record PageReading(
      String page, Set<String> ids, Set<Reference> references, boolean faulty) {}

  private PageReading read(String page) throws IOException {
    Set<String> ids = new HashSet<>();
    Set<Reference> references = new HashSet<>();
    boolean faulty = false;
    for (Element element : site.read(page).getAllElements()) {
      for (Reference reference : Reference.in(element)) {
        references.add(shared(reference));
      }
      faulty |= isTwin(element, ids) || !PolicyCheck.problems(element).isEmpty();
    }
    return new PageReading(page, Set.copyOf(ids), references, faulty);
  }

  /** Returns the first that was equal. */
  private Reference shared(Reference reference) {
    Reference first = known.get(reference);
    return first != null ? first : known.computeIfAbsent(reference, same -> same);
  }

  private boolean leadsAstray(PageReading reading) {
    return reading.references().stream()
        .anyMatch(reference -> links.problem(reference, reading.page()).isPresent());
  }

  /** Says whether another element with the same id came before, and else notes the id. */
  private static boolean isTwin(Element element, Set<String> ids) {
    return element.hasAttr("id") && !ids.add(element.id());
  }

  private void report(String page) throws IOException {
    Set<String> ids = new HashSet<>();
    for (Element element : site.readWithLines(page).getAllElements()) {
      for (Reference reference : Reference.in(element)) {
        links.problem(reference, page).ifPresent(message -> report(page, element, message));
      }
      if (isTwin(element, ids)) {
        report(page, element, "the id '" + element.id() + "' is there twice");
      }
      PolicyCheck.problems(element).forEach(message -> report(page, element, message));
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
            .problem(new Reference(written, true), file)
            .ifPresent(m -> problems.add(new Problem(file, line, m, address.group())));
      }
    }
  }
}
