package gradientpress.site;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The author's preview of a small project, as {@code mvn} starts it. */
final class RunningPreview implements AutoCloseable {
  private static final Pattern ADDRESS = Pattern.compile("http://\\S+");

  /** The day by which it is decided what is to come: 26 November 2026. */
  private static final String TODAY = "1795651200";

  private final GeneratedSite site;
  private final Process process;
  private final CompletableFuture<String> address = new CompletableFuture<>();
  private final List<String> printed = new ArrayList<>();
  private boolean closed;

  RunningPreview(GeneratedSite site) throws IOException {
    this(site, "/");
  }

  /**
   * Starts it.
   *
   * @param basePath below which its pages are
   */
  RunningPreview(GeneratedSite site, String basePath) throws IOException {
    this.site = site;
    site.copy(Path.of("target/preview.args"));
    ProcessBuilder program =
        new ProcessBuilder(
            System.getProperty("node", "node"), "_includes/preview/preview.js", "--port=0");
    program.directory(site.project().toFile()).redirectErrorStream(true);
    program.environment().put("JAVA", System.getProperty("java.home") + "/bin/java");
    program.environment().put("SOURCE_DATE_EPOCH", TODAY);
    program.environment().put("BASE_PATH", basePath);
    process = program.start();
    Thread listener = new Thread(this::listen);
    listener.setDaemon(true);
    listener.start();
  }

  private void listen() {
    BufferedReader lines =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    lines
        .lines()
        .forEach(
            line -> {
              synchronized (printed) {
                printed.add(line);
                printed.notifyAll();
              }
              Matcher found = ADDRESS.matcher(line);
              if (found.find()) {
                address.complete(found.group());
              }
            });
  }

  /** Returns the address of the front page. */
  String address() throws Exception {
    return address.get(1, TimeUnit.MINUTES);
  }

  /** Waits until a text stands in the terminal. */
  void awaitPrinted(String text) throws InterruptedException {
    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
    synchronized (printed) {
      while (printed.stream().noneMatch(line -> line.contains(text))) {
        long left = TimeUnit.NANOSECONDS.toMillis(deadline - System.nanoTime());
        assertTrue(left > 0, () -> "not printed: " + text + " in " + printed);
        printed.wait(left);
      }
    }
  }

  /**
   * Waits until an open page knows as what it was served: from then on it follows what is saved. A
   * page that is outrun by a change before that is loaded anew.
   */
  static void awaitFollowing(Page page) {
    page.waitForFunction(
        """
        () => performance.getEntriesByType("resource").some(({ initiatorType, name, responseEnd }) =>
          initiatorType === "fetch" && name === location.href && responseEnd > 0)
        """);
  }

  Path file(String name) {
    return site.project().resolve(name);
  }

  void save(String name, String content) throws IOException {
    Files.createDirectories(file(name).getParent());
    Files.writeString(file(name), content);
  }

  /** Has the Java program die that checks posts. */
  void killDesk() {
    process
        .descendants()
        .filter(child -> child.info().command().orElse("").endsWith("java"))
        .forEach(ProcessHandle::destroyForcibly);
  }

  /** Ends it as Ctrl+C does, and waits until it has ended; it must not have done so by itself. */
  @Override
  public void close() {
    boolean endedByItself = !closed && !process.isAlive();
    closed = true;
    process.destroy();
    process.onExit().orTimeout(1, TimeUnit.MINUTES).join();
    synchronized (printed) {
      assertFalse(endedByItself, () -> "ended by " + process.exitValue() + ": " + printed);
    }
  }
}
