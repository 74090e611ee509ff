package gradientpress.browser.engine;

import java.util.List;

/** Runs a few lines of Python. */
public final class PythonScript {
  private PythonScript() {}

  /**
   * Returns what the script prints; fails with its errors when it does not end well. Where Python
   * is not installed, the test is skipped, or fails if {@code CI} is set.
   */
  public static String run(String script) {
    String python = Executable.require(List.of("python3"), "python3").toString();
    return Script.run("Python", List.of(python, "-I", "-B", "-W", "error", "-c", script));
  }
}
