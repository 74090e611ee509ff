package gradientpress.site.mirror;

import gradientpress.site.file.Folder;
import gradientpress.site.post.SiteFiles;
import gradientpress.site.source.Diagnostics;
import gradientpress.site.source.Mistake;
import gradientpress.site.source.PostFiles;
import gradientpress.site.source.SourceText;
import gradientpress.site.source.Span;
import gradientpress.site.source.TextFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
  private static final long MOST_BYTES = 2_000_000;

  private static final Pattern PROGRAM = Pattern.compile(".*\\.([cm]?js|[cm]?ts|jsx|tsx)");
  private static final Pattern COPIED = Pattern.compile(".*\\.(njk|json)");

  private final Path content;
  private final PageReader pages;

  public ContentMirror(Path root, SiteFiles files) {
    this.content = root.resolve(CONTENT);
    this.pages = new PageReader(files);
  }

  /** Returns the copies by their path within the folder, without those of posts. */
  public Map<String, byte[]> copies(Diagnostics diagnostics) throws IOException {
    Map<String, byte[]> copies = new TreeMap<>();
    for (String name : Folder.files(content)) {
      copy(name, diagnostics).ifPresent(copy -> copies.put(name, copy));
    }
    return copies;
  }

  private Optional<byte[]> copy(String name, Diagnostics diagnostics) throws IOException {
    boolean besidePosts =
        (CONTENT + "/" + name).startsWith(PostFiles.FOLDER + "/") && !name.equals(DATA_OF_POSTS);
    Path file = content.resolve(name);
    String path = CONTENT + "/" + name;
    if (PROGRAM.matcher(name).matches()) {
      report(
          Mistake.PROGRAM_IN_CONTENT,
          path,
          "programs do not run from the folder content/",
          "data is written as JSON",
          diagnostics);
      return Optional.empty();
    }
    if (besidePosts || !(name.endsWith(".md") || COPIED.matcher(name).matches())) {
      return Optional.empty();
    }
    if (!file.toRealPath().startsWith(content.toRealPath())) {
      report(
          Mistake.FILE_OUTSIDE_CONTENT,
          path,
          "this is a link that leads out of the folder content/",
          "put the file itself here",
          diagnostics);
      return Optional.empty();
    }
    if (!name.endsWith(".md")) {
      return Optional.of(Files.readAllBytes(file));
    }
    return TextFile.read(file, path, "a page", MOST_BYTES, diagnostics)
        .flatMap(text -> pages.read(text, diagnostics));
  }

  private static void report(
      Mistake mistake, String path, String message, String hint, Diagnostics diagnostics) {
    diagnostics.report(mistake, new Span(new SourceText(path, ""), 0, 0), message, hint);
  }
}
