package gradientpress.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** Each test finds the article newly opened in Chromium, and leaves it without a complaint. */
abstract class OpenArticle extends OpenSite {
  Article article;

  @BeforeEach
  void openArticle() {
    article = visit();
  }

  @AfterEach
  void closeArticle() {
    List<String> complaints = article.complaints;
    article.close();
    assertEquals(List.of(), complaints);
  }
}
