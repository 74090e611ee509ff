package gradientpress.site.definition;

import gradientpress.site.file.Folder;
import gradientpress.site.file.Sha256;
import gradientpress.site.source.Span;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;

/**
 * The compiled classes of a post that its blocks share.
 *
 * @param files what each class is in bytes, by its name such as {@code posts.Post_spiral$Bump}
 * @param lines finds where a line of the compiled text is written in the post
 */
public record SharedClasses(Map<String, byte[]> files, IntFunction<Span> lines) {
  private static final String SUFFIX = ".class";

  /** Copies the classes, sorted by name. */
  public SharedClasses {
    files = new TreeMap<>(files);
  }

  /** Returns a digest of all that the classes do. */
  String digest() {
    Sha256 digest = new Sha256();
    files.forEach((name, file) -> digest.add(name).add(file));
    return digest.hex();
  }

  /** Writes the classes where a class loader finds them, and leaves nothing else there. */
  void write(Path folder) throws IOException {
    Map<String, byte[]> contents = new TreeMap<>();
    files.forEach((name, file) -> contents.put(name.replace('.', '/') + SUFFIX, file));
    Folder.replaceContent(folder, contents);
  }

  /** Returns where a word stands in a line of the compiled text, or else the whole line. */
  Span span(int line, String word) {
    Span whole = lines.apply(line);
    int at = whole.text().indexOf(word);
    return at < 0 ? whole : whole.part(at, at + word.length());
  }
}
