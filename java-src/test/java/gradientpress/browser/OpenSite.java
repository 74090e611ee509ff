package gradientpress.browser;

import com.microsoft.playwright.Browser.NewContextOptions;
import gradientpress.browser.engine.Chromium;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** All tests find the site, as it was built, served to one Chromium. */
abstract class OpenSite {
  static final Path SITE = Path.of("_site");

  static final NewContextOptions SMALL_PHONE =
      new NewContextOptions().setViewportSize(320, 640).setHasTouch(true);

  static SiteServer server;
  static Chromium chromium;

  @BeforeAll
  static void serveSite() throws Exception {
    server = new SiteServer(SITE);
    chromium = Chromium.common();
  }

  @AfterAll
  static void closeSite() {
    chromium.close();
    server.close();
  }

  /** Opens the beginner's guide for a reader who was never here. */
  static Article visit() {
    return visit(new NewContextOptions());
  }

  static Article visit(NewContextOptions options) {
    return visit(options, Article.PATH);
  }

  /** Opens a page for a reader who was never here. */
  static Article visit(NewContextOptions options, String path) {
    return new Article(chromium.browser().newContext(options), server.address(), path);
  }
}
