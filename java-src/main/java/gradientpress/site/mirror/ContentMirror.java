package gradientpress.site.mirror;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import gradientpress.site.bibliography.Sources;
import gradientpress.site.example.PreparedPosts;
import gradientpress.site.file.Folder;
import gradientpress.site.formula.FormulaStage;
import gradientpress.site.post.Page;
import gradientpress.site.post.PageReader;
import gradientpress.site.post.SiteFiles;
import gradientpress.site.source.Diagnostics;
import gradientpress.site.source.Mistake;
import gradientpress.site.source.PostFiles;
import gradientpress.site.source.SourceText;
import gradientpress.site.source.Span;
import gradientpress.site.source.TextFile;
import gradientpress.site.table.TableFiles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * What pages are rendered from besides the posts: the files of {@code content/} that the site's
 * maintainers write.
 *
 * <p>Pages in Markdown are read and written anew, templates and JSON are copied as they are, and
 * programs are refused. In the folder of the posts nothing but {@link #DATA_OF_POSTS} has a say.
 */
public final class ContentMirror {
  private static final String CONTENT = "content";
  private static final String DATA_OF_POSTS = "posts/posts.json";
  private static final String PAGE = ".md";
  private static final long MOST_BYTES = 500_000;

  private static final Pattern PROGRAM = Pattern.compile(".*\\.([cm]?js|[cm]?ts|jsx|tsx)");
  private static final Pattern COPIED = Pattern.compile(".*\\.(njk|json)");

  private final Path content;
  private final PageReader reader;
  private final FormulaStage formulas;
  private final Diagnostics diagnostics;
  private final List<Page> pages = new ArrayList<>();
  private final Map<String, String> addresses = new TreeMap<>();
  private final Map<String, byte[]> copies = new TreeMap<>();
  private final PreparedPosts prepared = new PreparedPosts();

  private ContentMirror(Path root, SiteFiles files, Sources sources, Diagnostics diagnostics) {
    this.content = root.resolve(CONTENT);
    this.reader = new PageReader(files, TableFiles.under(root), sources);
    this.formulas = FormulaStage.under(root);
    this.diagnostics = diagnostics;
  }

  /**
   * Reads everything but the posts.
   *
   * @param root the project's folder
   * @param files what pages may refer to
   * @param sources what they may cite
   * @param diagnostics takes the mistakes
   */
  public static OtherPages read(
      Path root, SiteFiles files, Sources sources, Diagnostics diagnostics) throws IOException {
    ContentMirror mirror = new ContentMirror(root, files, sources, diagnostics);
    for (String name : Folder.files(mirror.content)) {
      mirror.read(name);
    }
    return new OtherPages(mirror.pages, mirror.addresses, mirror.copies, mirror.prepared.files());
  }

  private void read(String name) throws IOException {
    String path = CONTENT + "/" + name;
    Path file = content.resolve(name);
    boolean besidePosts = path.startsWith(PostFiles.FOLDER + "/") && !name.equals(DATA_OF_POSTS);
    if (PROGRAM.matcher(name).matches()) {
      diagnostics.report(
          Mistake.PROGRAM_IN_CONTENT,
          new Span(new SourceText(path, ""), 0, 0),
          "programs do not run from the folder content/",
          "data is written as JSON");
    } else if (besidePosts || Folder.leadsOut(file, content)) {
      return; // what is elsewhere is reported, but nothing of it is shown
    } else if (name.endsWith(PAGE)) {
      Optional<Page> page =
          TextFile.read(file, path, "a page", MOST_BYTES, diagnostics)
              .flatMap(text -> reader.read(text, diagnostics));
      if (page.isPresent()) {
        add(name, page.get());
      }
    } else if (COPIED.matcher(name).matches()) {
      byte[] copy = Files.readAllBytes(file);
      copies.put(name, copy);
      if (name.endsWith(".njk")) {
        PageReader.addressOfTemplate(new SourceText(path, new String(copy, StandardCharsets.UTF_8)))
            .ifPresent(address -> addresses.put(path, address));
      }
    }
  }

  private void add(String name, Page page) throws IOException {
    pages.add(page);
    String part = "pages/" + name.substring(0, name.length() - PAGE.length());
    JsonArray math = formulas.typeset(page.formulas(), diagnostics);
    if (!math.isEmpty()) {
      prepared.put(part, "formulas", math);
    }
    if (!page.outline().headings().isEmpty()) {
      prepared.put(part, "headings", page.outline().headingsJson());
    }
    JsonObject sources = page.sources();
    if (sources.size() > 0) {
      prepared.put(part, "sources", sources);
      byte[] json = sources.toString().getBytes(StandardCharsets.UTF_8);
      page.head().ifPresent(head -> CleanCopy.note(json, head));
    }
    page.head().ifPresent(head -> copies.put(name, CleanCopy.of(head, page.body())));
  }
}
