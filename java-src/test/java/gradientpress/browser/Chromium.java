package gradientpress.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * A headless Chromium: this machine's own, else the one that an npm package carries.
 *
 * <p>Playwright's driver comes from npm too, and runs on the Node of the build: nothing is
 * downloaded while tests run.
 */
final class Chromium implements AutoCloseable {
  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome");
  private static final Path DRIVER = Path.of("target", "playwright-driver");

  private final Playwright playwright;
  private final Browser browser;

  Chromium() throws IOException, InterruptedException {
    installDriver();
    Map<String, String> environment =
        Map.of("PLAYWRIGHT_NODEJS_PATH", node(), "PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
    playwright = Playwright.create(new Playwright.CreateOptions().setEnv(environment));
    browser =
        playwright
            .chromium()
            .launch(
                new LaunchOptions()
                    .setExecutablePath(executable())
                    .setArgs(
                        List.of(
                            "--no-sandbox", // the tests may run as root, in a container
                            "--disable-gpu",
                            "--disable-quic",
                            "--disable-background-networking",
                            "--disable-component-update",
                            "--disable-sync")));
  }

  Browser browser() {
    return browser;
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }

  /** Returns the path of the Node that the build uses. */
  static String node() {
    return System.getProperty("node", "node");
  }

  private static void installDriver() throws IOException {
    Path link = DRIVER.resolve("package");
    if (!Files.exists(link)) {
      Files.createDirectories(DRIVER);
      Files.createSymbolicLink(link, Path.of("node_modules", "playwright-core").toAbsolutePath());
    }
    System.setProperty("playwright.cli.dir", DRIVER.toAbsolutePath().toString());
  }

  private static Path executable() throws IOException, InterruptedException {
    for (String name : NAMES) {
      for (String folder : System.getenv("PATH").split(java.io.File.pathSeparator)) {
        Path candidate = Path.of(folder, name);
        if (Files.isExecutable(candidate)) {
          return candidate;
        }
      }
    }
    return Path.of(
        NodeScript.run(
            """
            const { default: chromium } = await import("@sparticuz/chromium");
            console.log(await chromium.executablePath());
            """));
  }
}
