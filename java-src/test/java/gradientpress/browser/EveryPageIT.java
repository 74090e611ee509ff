package gradientpress.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every page of the site, by day on a phone and by night on a desk. */
class EveryPageIT extends OpenSite {
  private static final NewContextOptions DAY_ON_A_PHONE =
      new NewContextOptions().setColorScheme(ColorScheme.LIGHT).setViewportSize(320, 700);

  private static final NewContextOptions NIGHT_ON_A_DESK =
      new NewContextOptions().setColorScheme(ColorScheme.DARK).setViewportSize(1280, 900);

  private static List<Article> tabs;

  @BeforeAll
  static void openTabs() {
    tabs = Stream.of(DAY_ON_A_PHONE, NIGHT_ON_A_DESK).map(OpenSite::visit).toList();
  }

  static List<String> pages() throws IOException {
    try (Stream<Path> files = Files.walk(SITE)) {
      return files
          .map(file -> "/" + SITE.relativize(file))
          .filter(name -> name.endsWith(".html"))
          .map(name -> name.replaceFirst("index\\.html$", ""))
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void anybodyCanUseIt(String path) {
    for (Article tab : tabs) {
      tab.open(server.address() + path);
      Axe.bringInto(tab.page);
      Axe.check(tab.page, path);
      assertEquals(
          tab.page.viewportSize().width,
          tab.page.evaluate("document.documentElement.scrollWidth"),
          "it is as wide as the window");
      assertEquals(List.of(), tab.complaints);
      assertFalse(tab.requests.isEmpty());
      for (String url : tab.requests) {
        assertTrue(url.startsWith(server.address() + "/"), "requested from elsewhere: " + url);
      }
    }
  }
}
