package gradientpress.browser;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;

/** Runs a few lines of JavaScript in Node. */
final class NodeScript {
  private NodeScript() {}

  /** Returns what the script prints; fails with its errors when it does not end well. */
  static String run(String script) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(Chromium.node(), "--input-type=module", "--eval", script)
            .redirectErrorStream(true)
            .start();
    process.getOutputStream().close();
    String output =
        new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    if (!process.waitFor(2, TimeUnit.MINUTES) || process.exitValue() != 0) {
      process.destroy();
      throw new IOException("Node failed:\n" + output);
    }
    return output;
  }
}
