package gradientpress.browser.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Stream;

/** A folder for what a program writes, which goes with it. */
final class ScratchFolder implements AutoCloseable {
  private static final Path PARENT = Path.of("target").toAbsolutePath();

  private static final int SECONDS_TO_DELETE = 5;

  private final Path path;

  ScratchFolder(String name) {
    try {
      path = Files.createTempDirectory(Files.createDirectories(PARENT), name + "-");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Path path() {
    return path;
  }

  void write(String name, String text) {
    try {
      Files.writeString(path.resolve(name), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the environment of a program that takes this folder for its user's home. */
  Map<String, String> asHome() {
    return Map.of(
        "HOME", path.toString(),
        "XDG_CACHE_HOME", path.resolve("cache").toString(),
        "XDG_CONFIG_HOME", path.resolve("config").toString(),
        "XDG_DATA_HOME", path.resolve("data").toString());
  }

  /** Deletes the folder, again and again while one who is dying still writes into it. */
  @Override
  public void close() {
    Instant deadline = Instant.now().plusSeconds(SECONDS_TO_DELETE);
    while (Files.exists(path)) {
      try {
        delete();
      } catch (IOException | UncheckedIOException e) {
        if (Instant.now().isAfter(deadline)) {
          throw new BrowserFailure("Cannot delete " + path + ": " + e.getMessage(), e);
        }
      }
    }
  }

  private void delete() throws IOException {
    try (Stream<Path> tree = Files.walk(path)) {
      for (Path file : tree.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    }
  }
}
