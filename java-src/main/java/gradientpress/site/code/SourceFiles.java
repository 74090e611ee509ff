package gradientpress.site.code;

import gradientpress.site.file.Folder;
import gradientpress.site.source.Diagnostics;
import gradientpress.site.source.Mistake;
import gradientpress.site.source.SourceText;
import gradientpress.site.source.Span;
import gradientpress.site.source.TextFile;
import gradientpress.site.text.Printable;
import gradientpress.site.text.Suggestion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The Java files of the project that posts may include, by their way from its folder on. */
final class SourceFiles {
  private static final List<String> FOLDERS = List.of("java-src", "content");
  private static final String TYPE = ".java";
  private static final long MOST_BYTES = 200_000;

  /** Names divided by single slashes, none of which begins with a dot. */
  private static final Pattern PATH =
      Pattern.compile("(java-src|content)(/[\\p{L}\\p{N}_$-][\\p{L}\\p{N}_$.-]*)+");

  private final Path root;

  SourceFiles(Path root) {
    this.root = root;
  }

  /**
   * Reads a file, or a region of it.
   *
   * @param address where it is written, such as {@code java-src/A.java#region}; what is wrong with
   *     it is reported there
   * @param diagnostics takes the mistakes
   */
  Optional<String> read(Span address, Diagnostics diagnostics) {
    String text = address.text();
    int hash = text.indexOf('#');
    Span path = hash < 0 ? address : address.part(0, hash);
    Optional<Regions> regions = file(path, diagnostics).map(Regions::of);
    if (hash < 0) {
      return regions.flatMap(file -> file.whole(path, diagnostics));
    }
    Span name = address.part(hash + 1, text.length());
    return regions.flatMap(file -> file.region(name, diagnostics));
  }

  private Optional<SourceText> file(Span written, Diagnostics diagnostics) {
    String path = written.text();
    if (!PATH.matcher(path).matches()) {
      return outside(written, diagnostics);
    }
    try {
      if (path.endsWith(TYPE) && Folder.has(root, path)) {
        Path file = root.resolve(path);
        return file.toRealPath().equals(root.toRealPath().resolve(path))
            ? TextFile.read(file, path, "an included file", MOST_BYTES, diagnostics)
            : outside(written, diagnostics); // by way of a symbolic link
      }
      diagnostics.report(
          Mistake.MISSING_FILE,
          written,
          "there is no file " + Printable.quote(path),
          path.endsWith(TYPE) ? nearest(path) : "its name has to end in " + TYPE);
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Optional<SourceText> outside(Span written, Diagnostics diagnostics) {
    diagnostics.report(
        Mistake.FILE_OUTSIDE_SOURCES,
        written,
        "%s is no plain way into java-src/ or content/".formatted(Printable.quote(written.text())),
        "write java-src/main/java/….java, without .. and links");
    return Optional.empty();
  }

  /** Returns the paths of all Java files; symbolic links are not followed. */
  private List<String> files() throws IOException {
    List<String> files = new ArrayList<>();
    for (String folder : FOLDERS) {
      if (!Files.isDirectory(root.resolve(folder), LinkOption.NOFOLLOW_LINKS)) {
        continue;
      }
      try (Stream<Path> tree = Files.walk(root.resolve(folder))) {
        tree.filter(file -> file.toString().endsWith(TYPE))
            .filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
            .forEach(file -> files.add(root.relativize(file).toString().replace('\\', '/')));
      }
    }
    return files;
  }

  /** Finds a file of nearly that path, or of the same name in another folder. */
  private String nearest(String path) throws IOException {
    List<String> known = files();
    return Suggestion.nearestFile(known, path)
        .map(file -> "did you mean '" + file + "'?")
        .orElse("");
  }
}
