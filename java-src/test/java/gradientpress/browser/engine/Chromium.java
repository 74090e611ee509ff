package gradientpress.browser.engine;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * A headless Chromium: this machine's own, else the one that an npm package carries. Where the
 * machine has one without the desktop around it, whose pages take half the work, that is preferred.
 *
 * <p>Playwright's driver comes from npm too, and runs on the Node of the build: nothing is
 * downloaded while tests run.
 */
public final class Chromium implements Browser {
  private static final List<String> OF_READERS =
      List.of("chromium", "chromium-browser", "google-chrome");
  private static final List<String> SHELL = List.of("chromium-headless-shell");
  private static final Path DRIVER = Path.of("target", "playwright-driver");

  /** How long an assertion may take to come true, in milliseconds: as long as an action. */
  private static final double PATIENCE = 30_000;

  private static Chromium common;

  private final Playwright playwright;
  private final com.microsoft.playwright.Browser browser;

  /**
   * Returns the one that the classes of tests in this JVM use, one after the other: they share
   * nothing of it, since each opens contexts of its own, and starting it takes longer than most
   * tests.
   */
  public static Chromium common() {
    if (common == null) {
      common = new Chromium(first(SHELL, OF_READERS), List.of());
      Runtime.getRuntime().addShutdownHook(new Thread(common::end));
    }
    return common;
  }

  /** Starts the one that readers have, if this machine does. */
  public static Chromium ofReaders() {
    return new Chromium(first(OF_READERS, SHELL), List.of());
  }

  /**
   * Starts one that keeps pages for the way back: Playwright otherwise forbids it, and the one from
   * npm cannot.
   */
  public static Chromium withBackForwardCache() {
    return new Chromium(
        Executable.require(OF_READERS, "chromium"), List.of("--disable-back-forward-cache"));
  }

  private Chromium(Path executable, List<String> argumentsLeftOut) {
    installDriver();
    PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
    Map<String, String> environment =
        Map.of(
            "PLAYWRIGHT_NODEJS_PATH", NodeScript.node(), "PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
    playwright = Playwright.create(new Playwright.CreateOptions().setEnv(environment));
    browser =
        playwright
            .chromium()
            .launch(
                new LaunchOptions()
                    .setExecutablePath(executable)
                    .setIgnoreDefaultArgs(argumentsLeftOut)
                    .setArgs(
                        List.of(
                            "--no-sandbox", // the tests may run as root, in a container
                            "--disable-gpu",
                            "--disable-quic",
                            "--disable-background-networking",
                            "--disable-component-update",
                            "--disable-sync")));
  }

  private static Path first(List<String> preferred, List<String> others) {
    return Executable.find(preferred)
        .or(() -> Executable.find(others))
        .orElseGet(HeadlessShell::executable);
  }

  /** Returns what Playwright knows more of than other browsers can. */
  public com.microsoft.playwright.Browser browser() {
    return browser;
  }

  @Override
  public Tab open(String address) {
    return new ChromiumTab(browser.newContext()).load(address);
  }

  /** Closes what is open, and ends the browser unless it is the common one. */
  @Override
  public void close() {
    if (this == common) {
      List.copyOf(browser.contexts()).forEach(BrowserContext::close);
    } else {
      end();
    }
  }

  private void end() {
    browser.close();
    playwright.close();
  }

  private static void installDriver() {
    Path link = DRIVER.resolve("package");
    try {
      if (!Files.exists(link)) {
        Files.createDirectories(DRIVER);
        Files.createSymbolicLink(link, Path.of("node_modules", "playwright-core").toAbsolutePath());
      }
    } catch (FileAlreadyExistsException e) {
      // tests that run beside these have been faster
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    System.setProperty("playwright.cli.dir", DRIVER.toAbsolutePath().toString());
  }

  /** The only tab of a context. */
  private static final class ChromiumTab extends Tab {
    private final BrowserContext context;
    private final Page page;

    ChromiumTab(BrowserContext context) {
      this.context = context;
      page = context.newPage();
    }

    @Override
    void go(String address) {
      obeyed(() -> page.navigate(address));
    }

    @Override
    String evaluateText(String promise) {
      return (String) obeyed(() -> page.evaluate(promise));
    }

    @Override
    public void close() {
      context.close();
    }

    private static <T> T obeyed(Supplier<T> command) {
      try {
        return command.get();
      } catch (PlaywrightException e) {
        throw new BrowserFailure(e.getMessage(), e);
      }
    }
  }
}
