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
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** The files of a built site, its pages parsed. */
final class BuiltSite {
  private final Path folder;
  private final Set<String> files;
  private final Map<String, Document> pages = new TreeMap<>();
  private final Map<String, Set<String>> ids = new HashMap<>();

  private BuiltSite(Path folder, List<String> files) {
    this.folder = folder;
    this.files = new HashSet<>(files);
  }

  static BuiltSite read(Path folder) throws IOException {
    List<String> files = Folder.files(folder);
    BuiltSite site = new BuiltSite(folder, files);
    for (String file : files) {
      if (file.endsWith(".html")) {
        site.add(file, parse(folder.resolve(file)));
      }
    }
    return site;
  }

  private static Document parse(Path file) throws IOException {
    ByteArrayInputStream html = new ByteArrayInputStream(Files.readAllBytes(file));
    Parser parser = Parser.htmlParser().setTrackPosition(true);
    return Jsoup.parse(html, StandardCharsets.UTF_8.name(), "", parser);
  }

  private void add(String page, Document document) {
    pages.put(page, document);
    ids.put(page, new HashSet<>(document.select("[id]").eachAttr("id")));
  }

  /** Returns the pages by their paths, sorted. */
  Map<String, Document> pages() {
    return pages;
  }

  /** Says whether there is a file of exactly this name, upper and lower case told apart. */
  boolean hasFile(String path) {
    return files.contains(path);
  }

  /** Says whether a page has an element of this id. */
  boolean hasId(String page, String id) {
    return ids.get(page).contains(id);
  }

  List<String> styleSheets() {
    return files.stream().filter(file -> file.endsWith(".css")).sorted().toList();
  }

  String text(String file) throws IOException {
    return Files.readString(folder.resolve(file), StandardCharsets.UTF_8);
  }

  /**
   * Returns scheme and host of the site, as the front page tells them in its canonical link.
   *
   * @param basePath the path that follows them there
   */
  String origin(BasePath basePath) {
    Document front = pages.get("index.html");
    Element canonical = front == null ? null : front.selectFirst("link[rel=canonical]");
    String address = canonical == null ? "" : canonical.attr("href");
    return address.matches("https?://[^/]+" + Pattern.quote(basePath.path()))
        ? address.substring(0, address.length() - basePath.path().length())
        : "";
  }
}
