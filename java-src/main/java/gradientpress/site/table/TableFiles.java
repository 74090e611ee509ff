package gradientpress.site.table;

import gradientpress.site.file.Folder;
import gradientpress.site.source.Diagnostics;
import gradientpress.site.source.Mistake;
import gradientpress.site.source.PostFiles;
import gradientpress.site.source.SourceText;
import gradientpress.site.source.Span;
import gradientpress.site.source.TextFile;
import gradientpress.site.text.Printable;
import gradientpress.site.text.Suggestion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The CSV files below {@code content/}, which posts name by the way that leads there. */
public final class TableFiles {
  private static final String CONTENT = "content";
  private static final String TYPE = ".csv";
  private static final long MOST_BYTES = 200_000;

  private final Path root;

  private TableFiles(Path root) {
    this.root = root;
  }

  public static TableFiles under(Path root) {
    return new TableFiles(root);
  }

  /**
   * Reads a file.
   *
   * @param name the way from the folder of the posts, such as "../data/cats.csv"
   * @param written where that is written; a file that may not be read is reported there
   * @param diagnostics takes the mistakes
   */
  public Optional<SourceText> read(String name, Span written, Diagnostics diagnostics) {
    Optional<String> path = resolve(name);
    try {
      if (path.isEmpty()) {
        return outside(name, written, diagnostics);
      }
      if (!name.endsWith(TYPE) || !Folder.has(root, path.get())) {
        diagnostics.report(
            Mistake.MISSING_FILE,
            written,
            "there is no file %s".formatted(Printable.quote(name)),
            name.endsWith(TYPE) ? nearest(path.get()) : "its name has to end in " + TYPE);
        return Optional.empty();
      }
      Path file = root.resolve(path.get());
      if (Folder.leadsOut(file, root.resolve(CONTENT))) {
        return outside(name, written, diagnostics);
      }
      return TextFile.read(file, path.get(), "a table", MOST_BYTES, diagnostics);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Optional<SourceText> outside(String name, Span written, Diagnostics diagnostics) {
    diagnostics.report(
        Mistake.FILE_OUTSIDE_CONTENT,
        written,
        "%s leads out of the folder %s/".formatted(Printable.quote(name), CONTENT),
        "put the file beside the post, and write its name only");
    return Optional.empty();
  }

  /** Returns the path below the project's folder, or nothing if it is not below the content. */
  private static Optional<String> resolve(String name) {
    List<String> segments = new ArrayList<>(Arrays.asList(PostFiles.FOLDER.split("/")));
    for (String segment : name.split("/", -1)) {
      if (segment.equals("..")) {
        segments.remove(segments.size() - 1);
      } else if (!segment.equals(".")) {
        segments.add(segment);
      }
      if (segments.isEmpty() || !segments.get(0).equals(CONTENT)) {
        return Optional.empty();
      }
    }
    return name.startsWith("/") ? Optional.empty() : Optional.of(String.join("/", segments));
  }

  /** Finds a file of nearly that path, or of the same name in another folder. */
  private String nearest(String path) throws IOException {
    List<String> known =
        Folder.files(root.resolve(CONTENT)).stream()
            .filter(file -> file.endsWith(TYPE))
            .map(file -> CONTENT + "/" + file)
            .toList();
    return Suggestion.nearestFile(known, path)
        .map(file -> "did you mean '" + fromPosts(file) + "'?")
        .orElse("put it beside the post");
  }

  private static String fromPosts(String path) {
    return Path.of(PostFiles.FOLDER).relativize(Path.of(path)).toString().replace('\\', '/');
  }
}
