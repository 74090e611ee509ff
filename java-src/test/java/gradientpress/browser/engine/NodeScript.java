package gradientpress.browser.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;

/** Runs a few lines of JavaScript in Node. */
public final class NodeScript {
  private static final Duration MINUTES = Duration.ofMinutes(5);

  private NodeScript() {}

  /** Returns the path of the Node that the build uses. */
  static String node() {
    return System.getProperty("node", "node");
  }

  /** Returns what the script prints; fails with its errors when it does not end well. */
  public static String run(String script) {
    try {
      Process process =
          new ProcessBuilder(node(), "--input-type=module", "--eval", script)
              .redirectErrorStream(true)
              .start();
      process.getOutputStream().close();
      try {
        String output =
            Waiting.await(
                CompletableFuture.supplyAsync(() -> read(process.getInputStream())),
                MINUTES,
                "Node",
                () -> script);
        if (Waiting.await(process.onExit(), MINUTES, "Node", () -> output).exitValue() != 0) {
          throw new BrowserFailure("Node failed:\n" + output);
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
