package gradientpress.browser.engine;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/** Waits that end. */
final class Waiting {
  /** How long a page may take for what it is asked; ample, for machines that are busy. */
  static final Duration PATIENCE = Duration.ofSeconds(120);

  /** How long a driver may take to pass on what a page said, or to say that it said nothing. */
  static final Duration DRIVER_PATIENCE = PATIENCE.plusSeconds(15);

  private Waiting() {}

  /** Waits as long as a driver may take. */
  static <T> T await(CompletableFuture<T> result, String what, Supplier<String> heard) {
    return await(result, DRIVER_PATIENCE, what, heard);
  }

  /**
   * Returns the result once it is there.
   *
   * @param what what is awaited, for the message
   * @param heard what has been heard so far, for the message
   * @throws BrowserFailure if it does not come, or not in time
   */
  static <T> T await(
      CompletableFuture<T> result, Duration patience, String what, Supplier<String> heard) {
    try {
      return result.get(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      result.cancel(true);
      throw new BrowserFailure(
          what + ": nothing within " + patience.toSeconds() + " s\n" + heard.get(), e);
    } catch (ExecutionException e) {
      throw new BrowserFailure(
          what + ": " + e.getCause().getMessage() + "\n" + heard.get(), e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new BrowserFailure(what + ": interrupted", e);
    }
  }
}
