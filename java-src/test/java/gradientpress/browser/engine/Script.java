package gradientpress.browser.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** A few lines in some language, run to their end. */
final class Script {
  private static final Duration MINUTES = Duration.ofMinutes(5);

  private Script() {}

  /**
   * Returns what a script prints; fails with its errors when it does not end well.
   *
   * @param language what runs it, for messages
   * @param command what to start; its last part is the script
   */
  static String run(String language, List<String> command) {
    try {
      Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
      process.getOutputStream().close();
      try {
        String output =
            Waiting.await(
                CompletableFuture.supplyAsync(() -> read(process.getInputStream())),
                MINUTES,
                language,
                () -> command.get(command.size() - 1));
        if (Waiting.await(process.onExit(), MINUTES, language, () -> output).exitValue() != 0) {
          throw new BrowserFailure(language + " failed:\n" + output);
        }
        return output;
      } finally {
        process.destroy();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(InputStream stream) {
    try (stream) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
