package gradientpress.browser.engine;

import com.google.gson.Gson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * The Chromium that comes as an npm package: its engine whole, but none of the desktop around it.
 */
final class HeadlessShell {
  private static final Path PACKAGE =
      Path.of("node_modules", "@sparticuz", "chromium", "bin", "chromium.br");
  private static final Path EXECUTABLE = Path.of("target", "headless-shell").toAbsolutePath();
  private static final Path LOCK = Path.of("target", "headless-shell.lock");

  private HeadlessShell() {}

  /** Returns where it is, unpacked once after the package was installed. */
  static Path executable() {
    try (FileChannel lock =
        FileChannel.open(LOCK, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      lock.lock(); // tests run beside these
      if (!isUnpacked()) {
        unpack();
      }
      return EXECUTABLE;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isUnpacked() throws IOException {
    return Files.exists(EXECUTABLE)
        && Files.getLastModifiedTime(EXECUTABLE).compareTo(Files.getLastModifiedTime(PACKAGE)) > 0;
  }

  /** The package unpacks itself into the folder for temporary files. */
  private static void unpack() throws IOException {
    try (ScratchFolder half = new ScratchFolder("headless-shell")) {
      String unpacked =
          NodeScript.run(
              """
              process.env.TMPDIR = %s;
              const { default: chromium } = await import("@sparticuz/chromium");
              console.log(await chromium.executablePath());
              """
                  .formatted(new Gson().toJson(half.path().toString())));
      Files.move(Path.of(unpacked), EXECUTABLE, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
