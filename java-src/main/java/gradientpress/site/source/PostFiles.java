package gradientpress.site.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The files in which posts are written. */
public final class PostFiles {
  public static final String FOLDER = "content/posts";
  private static final long MOST_BYTES = 2_000_000;

  private PostFiles() {}

  /** Returns the posts' files, sorted by name. */
  public static List<Path> under(Path root) throws IOException {
    Path folder = root.resolve(FOLDER);
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(PostFiles::isPost).sorted().toList();
    }
  }

  private static boolean isPost(Path file) {
    return file.getFileName().toString().endsWith(".md") && Files.isRegularFile(file);
  }

  /** Returns the name of a post: its file name without {@code .md}. */
  public static String stem(Path file) {
    String name = file.getFileName().toString();
    return name.substring(0, name.length() - ".md".length());
  }

  /** Reads a post's text; reports a file that lies elsewhere, is too large or is no text. */
  public static Optional<SourceText> read(Path file, Diagnostics diagnostics) throws IOException {
    String path = FOLDER + "/" + file.getFileName();
    Path content = file.toAbsolutePath().getParent().getParent();
    if (!file.toRealPath().startsWith(content.toRealPath())) {
      diagnostics.report(
          Mistake.FILE_OUTSIDE_CONTENT,
          new Span(new SourceText(path, ""), 0, 0),
          "this is a link that leads out of the folder content/",
          "put the file itself here");
      return Optional.empty();
    }
    return TextFile.read(file, path, "a post", MOST_BYTES, diagnostics);
  }
}
