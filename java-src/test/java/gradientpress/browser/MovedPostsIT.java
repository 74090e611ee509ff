package gradientpress.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import gradientpress.browser.engine.Chromium;
import gradientpress.site.GeneratedSite;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Readers who come by an address that a post had before. */
class MovedPostsIT {
  private static final String BASE = "/sub/path/";

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void areSentOnWithWhatTheyAskOfAFigure(boolean withScripts) throws Exception {
    GeneratedSite site = new GeneratedSite("moved-test");
    String post = Files.readString(Path.of("content/posts/one-neuron.md"));
    String head = post.substring(0, post.indexOf("\n---", 3));
    site.write("new", head + "\nformerly: [old]\n---\n\nText.\n");
    site.build(BASE);
    try (SiteServer server = SiteServer.withServiceWorker(site.folder(), BASE);
        Chromium chromium = Chromium.common();
        BrowserContext context =
            chromium
                .browser()
                .newContext(new NewContextOptions().setJavaScriptEnabled(withScripts))) {
      Page page = context.newPage();
      String question = "?ring.epoch=5#ring";
      page.navigate(server.address() + BASE + "posts/old/" + question);
      String arrived = server.address() + BASE + "posts/new/" + (withScripts ? question : "");
      page.waitForURL(arrived);
      assertEquals(arrived, page.url());
    }
  }
}
