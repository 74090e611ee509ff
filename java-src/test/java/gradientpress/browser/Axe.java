package gradientpress.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** axe, which finds what keeps readers with a disability from using a page. */
final class Axe {
  private static final Path SCRIPT = Path.of("node_modules", "axe-core", "axe.min.js");

  /** Lists violations as axe's rule, the element, and what is wrong with it. */
  private static final String CHECK =
      """
      async () => {
        const { violations } = await axe.run(document, { resultTypes: ["violations"] });
        return violations.flatMap(({ id, nodes }) =>
          nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary}`));
      }
      """;

  private Axe() {}

  /** Brings axe into a page that was opened. */
  static void bringInto(Page page) {
    try {
      page.evaluate(Files.readString(SCRIPT));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Asserts that axe, which is in the page, objects to nothing in its present state. */
  static void check(Page page, String state) {
    assertEquals(List.of(), page.evaluate(CHECK), state);
  }
}
