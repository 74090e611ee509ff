package gradientpress.site.source;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Text files that authors write: of bounded size, and in UTF-8. */
public final class TextFile {
  private TextFile() {}

  /**
   * Reads a file; reports one that is too large or no text.
   *
   * @param file where it is
   * @param path how messages print that
   * @param what what it is, for messages, such as "a post"
   * @param mostBytes how large it may be
   * @param diagnostics takes the mistakes
   */
  public static Optional<SourceText> read(
      Path file, String path, String what, long mostBytes, Diagnostics diagnostics)
      throws IOException {
    long bytes = Files.size(file);
    if (bytes > mostBytes) {
      diagnostics.report(
          Mistake.FILE_TOO_LARGE,
          new Span(new SourceText(path, ""), 0, 0),
          "%s bytes are too many for %s, at most %s are allowed".formatted(bytes, what, mostBytes));
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
