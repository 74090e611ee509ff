package gradientpress.browser;

import gradientpress.browser.control.ControlsBundle;
import gradientpress.site.CompileTrainer;
import gradientpress.site.GeneratedSite;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A site whose one post has all controls, with the module that knows them and the links to them.
 */
final class ControlsSite {
  static final Path POST = Path.of("java-src/test/resources/posts/good/controls.md");
  static final String PATH = "/posts/controls/";

  /** Made once, since that takes seconds. */
  private static GeneratedSite site;

  private ControlsSite() {}

  static synchronized GeneratedSite site() throws Exception {
    if (site == null) {
      GeneratedSite made = new GeneratedSite("controls-test");
      made.write("controls", Files.readString(POST));
      made.build("/");
      CompileTrainer.compile(ControlsBundle.class.getName(), module(made));
      site = made;
    }
    return site;
  }

  /** Serves the site, with the module at {@code /controls.js}. */
  static SiteServer serve() throws Exception {
    SiteServer server = new SiteServer(site().folder());
    server.add("/controls.js", module(site));
    return server;
  }

  private static Path module(GeneratedSite site) {
    return site.folder().resolveSibling("controls.js");
  }
}
