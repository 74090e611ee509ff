package gradientpress.browser.engine;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** An X display that nobody sees, for a browser that cannot do without one. */
final class Display implements AutoCloseable {
  private final Program program;

  Display() {
    Path xvfb = Executable.require(List.of("Xvfb"), "xvfb");
    program =
        new Program(
            List.of(
                xvfb.toString(),
                "-displayfd",
                "1",
                "-noreset", // who comes while it resets is turned away
                "-screen",
                "0",
                "1280x1024x24",
                "-nolisten",
                "tcp"),
            Map.of(),
            Pattern.compile("^(\\d+)$"));
  }

  /** Returns the name of the display, as in the variable {@code DISPLAY}. */
  String name() {
    return ":" + program.announced();
  }

  @Override
  public void close() {
    program.close();
  }
}
