package gradientpress.browser.engine;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Runs a few lines of JavaScript in Node. */
public final class NodeScript {
  private NodeScript() {}

  /** Returns the path of the Node that the build uses. */
  static String node() {
    return System.getProperty("node", "node");
  }

  /** Returns what the script prints; fails with its errors when it does not end well. */
  public static String run(String script) {
    return Script.run("Node", List.of(node(), "--input-type=module", "--eval", script));
  }

  /** Returns what a script in a file prints. */
  public static String runFile(Path file, String... arguments) {
    return Script.run(
        "Node", Stream.concat(Stream.of(node(), file.toString()), Stream.of(arguments)).toList());
  }
}
