package gradientpress.site.post;

import gradientpress.site.check.Outline;
import gradientpress.site.check.TextCheck;
import gradientpress.site.file.Folder;
import gradientpress.site.markdown.Body;
import gradientpress.site.markdown.PostParts;
import gradientpress.site.source.Diagnostics;
import gradientpress.site.source.SourceText;
import gradientpress.site.source.TextFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the pages that are no posts: checks their text, and finds out where they are on the site.
 */
public final class PageReader {
  private static final String CONTENT = "content";
  private static final String FRONT_PAGE = "/";
  private static final long MOST_BYTES = 500_000;
  private static final Pattern PAGE = Pattern.compile("(?!posts/|_)(.*)\\.(md|njk)");
  private static final Pattern PERMALINK =
      Pattern.compile("(?m)^permalink:[ \t]*[\"']?(/[^\"'{}\\s]*)[\"']?[ \t]*\\r?$");

  private final Path root;
  private final ImageCheck images;
  private final Map<String, Outline> outlines = new TreeMap<>();
  private final List<String> addresses = new ArrayList<>(List.of(FRONT_PAGE));

  /**
   * Makes a reader.
   *
   * @param root the project's folder
   * @param files what pages may refer to
   */
  public PageReader(Path root, SiteFiles files) {
    this.root = root;
    this.images = new ImageCheck(files);
  }

  /** Reads all pages, and reports what is wrong with their text. */
  public void read(Diagnostics diagnostics) throws IOException {
    Path folder = root.resolve(CONTENT);
    for (String name : Folder.files(folder)) {
      Matcher page = PAGE.matcher(name);
      if (!page.matches() || Folder.leadsOut(folder.resolve(name), folder)) {
        continue;
      }
      if (page.group(2).equals("md")) {
        Optional<SourceText> source =
            TextFile.read(
                folder.resolve(name), CONTENT + "/" + name, "a page", MOST_BYTES, diagnostics);
        source.ifPresent(text -> read(page.group(1), text, diagnostics));
      } else {
        permalink(Files.readString(folder.resolve(name))).ifPresent(addresses::add);
      }
    }
  }

  private void read(String name, SourceText source, Diagnostics diagnostics) {
    Optional<PostParts> parts = PostParts.of(source, diagnostics);
    if (parts.isEmpty()) {
      return;
    }
    Body body = new Body(source, parts.get().bodyStart());
    TextCheck.check(body, diagnostics);
    body.images().forEach(image -> images.check(image, diagnostics));
    String address =
        permalink(parts.get().yaml().text())
            .orElse("/" + (name + "/").replaceFirst("(^|/)index/$", "$1"));
    outlines.put(name, Outline.of(address, body, Set.of(), true));
  }

  private static Optional<String> permalink(String frontMatter) {
    Matcher permalink = PERMALINK.matcher(frontMatter);
    return permalink.find() ? Optional.of(permalink.group(1)) : Optional.empty();
  }

  /** Returns the pages in Markdown by their names, such as "about". */
  public Map<String, Outline> outlines() {
    return outlines;
  }

  /** Returns the addresses of the others. */
  public List<String> addresses() {
    return addresses;
  }
}
