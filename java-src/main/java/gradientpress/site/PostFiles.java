package gradientpress.site;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The files in which posts are written. */
final class PostFiles {
  private static final String FOLDER = "content/posts";
  private static final long MOST_BYTES = 2_000_000;

  private PostFiles() {}

  /** Returns the posts' files, sorted by name. */
  static List<Path> under(Path root) throws IOException {
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
  static String stem(Path file) {
    String name = file.getFileName().toString();
    return name.substring(0, name.length() - ".md".length());
  }

  /** Reads a post's text; reports a file that is too large or no text. */
  static Optional<SourceText> read(Path file, Diagnostics diagnostics) throws IOException {
    String path = FOLDER + "/" + file.getFileName();
    long bytes = Files.size(file);
    if (bytes > MOST_BYTES) {
      diagnostics.report(
          Mistake.FILE_TOO_LARGE,
          new Span(new SourceText(path, ""), 0, 0),
          "%s bytes are too many for a post, at most %s are allowed".formatted(bytes, MOST_BYTES));
      return Optional.empty();
    }
    return decode(path, Files.readAllBytes(file), diagnostics);
  }

  private static Optional<SourceText> decode(String path, byte[] bytes, Diagnostics diagnostics) {
    CharsetDecoder strict =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    CharBuffer text = CharBuffer.allocate(bytes.length + 1);
    CoderResult result = strict.decode(ByteBuffer.wrap(bytes), text, true);
    if (!result.isError()) {
      return Optional.of(new SourceText(path, text.flip().toString()));
    }
    SourceText source = new SourceText(path, new String(bytes, StandardCharsets.UTF_8));
    int good = text.position() - (text.position() > 0 && text.get(0) == '\uFEFF' ? 1 : 0);
    diagnostics.report(
        Mistake.NOT_UTF_8,
        new Span(source, good, good + 1),
        "this is not UTF-8",
        "save the file as UTF-8");
    return Optional.empty();
  }
}
