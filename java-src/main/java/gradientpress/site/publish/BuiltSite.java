package gradientpress.site.publish;

import gradientpress.site.file.Folder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * The files of a built site, and the ids in its pages.
 *
 * <p>No page stays in memory: there may be thousands.
 */
final class BuiltSite {
  private static final String FRONT_PAGE = "index.html";

  private final Path folder;
  private final Set<String> files;
  private final List<String> pages;
  private final List<String> styleSheets;
  private final Map<String, Set<String>> ids = new HashMap<>();

  private BuiltSite(Path folder, List<String> files) {
    this.folder = folder;
    this.files = new HashSet<>(files);
    this.pages = files.stream().filter(file -> file.endsWith(".html")).toList();
    this.styleSheets = files.stream().filter(file -> file.endsWith(".css")).toList();
  }

  static BuiltSite in(Path folder) throws IOException {
    return new BuiltSite(folder, Folder.files(folder));
  }

  /** Returns the paths of the pages, sorted. */
  List<String> pages() {
    return pages;
  }

  /** Reads a page. */
  Document read(String page) throws IOException {
    return parse(page, Parser.htmlParser());
  }

  /** Reads a page with the line of each element, which takes half as long again. */
  Document readWithLines(String page) throws IOException {
    return parse(page, Parser.htmlParser().setTrackPosition(true));
  }

  private Document parse(String page, Parser parser) throws IOException {
    ByteArrayInputStream html = new ByteArrayInputStream(Files.readAllBytes(folder.resolve(page)));
    return Jsoup.parse(html, StandardCharsets.UTF_8.name(), "", parser);
  }

  /** Notes the ids of a page, to which links may lead. */
  void noteIds(String page, Set<String> found) {
    ids.put(page, found);
  }

  /** Says whether there is a file of exactly this name, upper and lower case told apart. */
  boolean hasFile(String path) {
    return files.contains(path);
  }

  /** Says whether there is a page at the root. */
  boolean hasFrontPage() {
    return hasFile(FRONT_PAGE);
  }

  /** Says whether a page, of which they were noted, has an element of this id. */
  boolean hasId(String page, String id) {
    return ids.get(page).contains(id);
  }

  List<String> styleSheets() {
    return styleSheets;
  }

  String text(String file) throws IOException {
    return Files.readString(folder.resolve(file), StandardCharsets.UTF_8);
  }

  /**
   * Returns scheme and host of the site, as the front page tells them in its canonical link.
   *
   * @param basePath the path that follows them there
   */
  String origin(BasePath basePath) throws IOException {
    Element canonical = hasFrontPage() ? read(FRONT_PAGE).selectFirst("link[rel=canonical]") : null;
    String address = canonical == null ? "" : canonical.attr("href");
    return address.matches("https?://[^/]+" + Pattern.quote(basePath.path()))
        ? address.substring(0, address.length() - basePath.path().length())
        : "";
  }
}
