package gradientpress.browser.engine;

/** A browser did not do what it was told, or not in time; the message says what it said last. */
public final class BrowserFailure extends RuntimeException {
  private static final long serialVersionUID = 1;

  BrowserFailure(String message) {
    super(message);
  }

  BrowserFailure(String message, Throwable cause) {
    super(message, cause);
  }
}
