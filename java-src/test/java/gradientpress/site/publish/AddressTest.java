package gradientpress.site.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class AddressTest {
  private static final SiteAddress SITE =
      new SiteAddress("https://press.example", new BasePath("docs"));

  @ParameterizedTest
  @CsvSource({
    "/docs/, SITE, '', ''",
    "/docs/about/, SITE, about/, ''",
    "'', SITE, posts/one/index.html, ''",
    "#ring, SITE, posts/one/index.html, ring",
    "?ring.learning-rate=3#ring, SITE, posts/one/index.html, ring",
    "two.html, SITE, posts/one/two.html, ''",
    "./two/, SITE, posts/one/two/, ''",
    "../two/, SITE, posts/two/, ''",
    "../two/.., SITE, posts/, ''",
    "../../../../docs/x, SITE, x, ''",
    "/docs/a%20b.png, SITE, a b.png, ''",
    "/docs/a+b.png#%C3%BC, SITE, a+b.png, ü",
    "' /docs/about/ ', SITE, about/, ''",
    "https://press.example/docs/feed.xml, SITE, feed.xml, ''",
    "/about/, OUTSIDE, /about/, ''",
    "../../../x, OUTSIDE, /x, ''",
    "https://press.example.evil/docs/, ELSEWHERE, https://press.example.evil/docs/, ''",
    "https://example.org/#x, ELSEWHERE, https://example.org/#x, ''",
    "//example.org/x, ELSEWHERE, //example.org/x, ''",
    "JavaScript:alert(1), SCRIPT, JavaScript:alert(1), ''",
    "'data:text/html,x', DATA, 'data:text/html,x', ''",
    "mailto:a@example.org, OTHER, mailto:a@example.org, ''"
  })
  void resolves(String written, Address.Kind kind, String path, String fragment) {
    assertEquals(
        new Address(kind, path, fragment), Address.of(written, "posts/one/index.html", SITE));
  }

  @ParameterizedTest
  @CsvSource({"'', /", "/, /", "docs, /docs/", "/docs, /docs/", "//a/b//, /a/b/"})
  void basePathBeginsAndEndsWithSlash(String configured, String path) {
    assertEquals(path, new BasePath(configured).path());
  }

  @Test
  void basePathIsConfiguredBySystemProperty() {
    System.setProperty("base.path", "tutorials");
    try {
      assertEquals(new BasePath("/tutorials/"), BasePath.configured());
    } finally {
      System.clearProperty("base.path");
    }
  }
}
