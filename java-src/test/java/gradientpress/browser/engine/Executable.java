package gradientpress.browser.engine;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;

/** Finds the programs of this machine. */
final class Executable {
  private Executable() {}

  /** Returns the first of these programs that is on the {@code PATH}. */
  static Optional<Path> find(List<String> names) {
    for (String name : names) {
      for (String folder : System.getenv("PATH").split(File.pathSeparator)) {
        Path candidate = Path.of(folder, name);
        if (Files.isExecutable(candidate)) {
          return Optional.of(candidate);
        }
      }
    }
    return Optional.empty();
  }

  /**
   * Returns the first of these programs that is on the {@code PATH}; where there is none, the test
   * is skipped, or fails if {@code CI} is set.
   *
   * @param debianPackage where Debian has it, for the message
   */
  static Path require(List<String> names, String debianPackage) {
    return find(names).orElseGet(() -> missing(names, debianPackage));
  }

  private static Path missing(List<String> names, String debianPackage) {
    String message =
        "Not on the PATH: %s (in Debian's package %s)"
            .formatted(String.join(", ", names), debianPackage);
    if (System.getenv("CI") != null) {
      return Assertions.fail(message + "; where CI is set, this test may not be skipped");
    }
    return Assumptions.abort(message);
  }
}
