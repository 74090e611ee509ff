package gradientpress.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gradientpress.browser.engine.Chromium;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;

/** Each test finds the article newly opened in Chromium, and leaves it without a complaint. */
abstract class OpenArticle {
  static SiteServer server;
  static Chromium chromium;
  Article article;

  @BeforeAll
  static void start() throws Exception {
    server = new SiteServer(Path.of("_site"));
    chromium = new Chromium();
  }

  @AfterAll
  static void stop() {
    chromium.close();
    server.close();
  }

  @BeforeEach
  void openArticle() {
    article = new Article(chromium.browser().newContext(), server.address());
  }

  @AfterEach
  void closeArticle() {
    List<String> complaints = article.complaints;
    article.close();
    assertEquals(List.of(), complaints);
  }
}
