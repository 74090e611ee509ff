package gradientpress.browser.engine;

/** A browser of this machine, started for tests without a window on anybody's screen. */
public interface Browser extends AutoCloseable {
  /**
   * Opens a page in a tab with nothing stored and nothing cached, and waits until it has loaded.
   *
   * <p>One tab is open at a time: close it before the next is opened.
   *
   * @throws BrowserFailure if the page has not loaded in time
   */
  Tab open(String address);

  /** Ends the browser and all that was started with it, and removes what it wrote. */
  @Override
  void close();
}
