package gradientpress.site.source;

import gradientpress.site.file.Folder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The files in which posts are written. */
public final class PostFiles {
  private static final String CONTENT = "content";
  public static final String FOLDER = CONTENT + "/posts";
  private static final long MOST_BYTES = 300_000;

  private PostFiles() {}

  /** Returns the posts' files, sorted by name. */
  public static List<Path> under(Path root) throws IOException {
    Path folder = root.resolve(FOLDER);
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    List<Path> posts = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(PostFiles::isPost).sorted().toList()) {
        // What is elsewhere is reported, but nothing of it is shown.
        if (!Folder.leadsOut(file, root.resolve(CONTENT))) {
          posts.add(file);
        }
      }
    }
    return posts;
  }

  private static boolean isPost(Path file) {
    String name = file.getFileName().toString();
    return name.endsWith(".md") && !name.startsWith(".") && Files.isRegularFile(file);
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
