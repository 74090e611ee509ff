package gradientpress.browser.engine;

import java.util.function.Supplier;

/** The browsers that readers use, by what they are made of. */
public enum Engine {
  CHROMIUM(Chromium::ofReaders),
  FIREFOX(Firefox::new),
  WEBKIT(WebKit::new);

  private final Supplier<Browser> browser;

  Engine(Supplier<Browser> browser) {
    this.browser = browser;
  }

  /**
   * Starts the browser; where it is not installed, the test is skipped, or fails if {@code CI} is
   * set.
   */
  public Browser start() {
    return browser.get();
  }
}
