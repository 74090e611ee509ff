package gradientpress.site;

import gradientpress.site.publish.BasePath;
import gradientpress.site.publish.Problem;
import gradientpress.site.publish.SiteCheck;
import gradientpress.site.publish.SiteSwap;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/**
 * Checks the site that was rendered and, if nothing is wrong, puts it in the place of the old one.
 *
 * <p>Otherwise every problem is printed, the exit code is 1, and the old site stays as it was.
 */
public final class PublishSite {
  private final Path staged;
  private final Path site;
  private final BasePath basePath;
  private final PrintStream out;

  PublishSite(Path staged, Path site, BasePath basePath, PrintStream out) {
    this.staged = staged;
    this.site = site;
    this.basePath = basePath;
    this.out = out;
  }

  /**
   * Publishes a site.
   *
   * @param arguments the folder of the rendered site and the folder to publish it to; if left out,
   *     {@code target/site-staged} and {@code _site}
   */
  public static void main(String[] arguments) throws IOException {
    Path staged = Path.of(arguments.length > 0 ? arguments[0] : "target/site-staged");
    Path site = Path.of(arguments.length > 1 ? arguments[1] : "_site");
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    int exitCode = new PublishSite(staged, site, BasePath.configured(), out).run();
    out.flush();
    if (exitCode != 0) {
      System.exit(exitCode);
    }
  }

  /** Does everything and returns the exit code. */
  int run() throws IOException {
    SiteSwap swap = new SiteSwap(site);
    swap.recover();
    if (Files.exists(staged.resolveSibling("site-unchanged"))) {
      out.print("The site is up to date: " + site + "\n");
      return 0;
    }
    List<Problem> problems = SiteCheck.check(staged, basePath);
    if (!problems.isEmpty()) {
      problems.forEach(problem -> out.print(problem.render() + "\n"));
      out.print(problems.size() + (problems.size() == 1 ? " problem" : " problems"));
      out.print("; the site stays as it was\n");
      return 1;
    }
    Path inputs = staged.resolveSibling("site-inputs.sha256");
    Path published = staged.resolveSibling("site-published.sha256");
    Files.deleteIfExists(published); // no claim about a site that is half swapped in
    swap.swapIn(staged);
    if (Files.exists(inputs)) {
      Files.copy(inputs, published, StandardCopyOption.REPLACE_EXISTING);
    }
    out.print("Published " + site + "\n");
    return 0;
  }
}
