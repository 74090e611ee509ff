package gradientpress.site.source;

import gradientpress.site.file.Folder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The files in which posts are written. */
public final class PostFiles {
  private static final String CONTENT = "content";
  public static final String FOLDER = CONTENT + "/posts";
  private static final String TYPE = ".md";
  private static final long MOST_BYTES = 300_000;

  /** A date in front of the name of a file is not part of the address. */
  private static final Pattern DATE = Pattern.compile("^\\d{4}-\\d{2}-\\d{2}-");

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
    return name.endsWith(TYPE) && !name.startsWith(".") && Files.isRegularFile(file);
  }

  /** Returns the file name of a post without {@code .md}. */
  public static String stem(Path file) {
    String name = file.getFileName().toString();
    return name.substring(0, name.length() - TYPE.length());
  }

  /** Returns the file of a post as messages print it, such as "content/posts/ring.md". */
  public static String path(String stem) {
    return FOLDER + "/" + stem + TYPE;
  }

  /** Returns the name that a post has in its address, and in all that is made of it. */
  public static String name(String stem) {
    return DATE.matcher(stem).replaceFirst("");
  }

  /** Returns the address of a post, such as "/posts/ring/". */
  public static String address(String stem) {
    return "/posts/" + name(stem) + "/";
  }

  /** Reads a post's text; reports a file that is too large or is no text. */
  public static Optional<SourceText> read(Path file, Diagnostics diagnostics) throws IOException {
    return TextFile.read(file, path(stem(file)), "a post", MOST_BYTES, diagnostics);
  }
}
