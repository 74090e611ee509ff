package gradientpress.browser.engine;

import java.util.ArrayDeque;
import java.util.Deque;

/** What has been started so far, to be ended last first, also when a later start fails. */
final class Resources {
  private final Deque<Runnable> ends = new ArrayDeque<>();

  /** Adds how to end what was started last. */
  void add(Runnable end) {
    ends.push(end);
  }

  /** Ends everything, whatever may fail on the way. */
  void close() {
    RuntimeException failure = null;
    while (!ends.isEmpty()) {
      try {
        ends.pop().run();
      } catch (RuntimeException e) {
        if (failure == null) {
          failure = e;
        } else {
          failure.addSuppressed(e);
        }
      }
    }
    if (failure != null) {
      throw failure;
    }
  }
}
