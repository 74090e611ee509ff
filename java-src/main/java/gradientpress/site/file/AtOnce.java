package gradientpress.site.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** The same work on many things, on as many at once as there are processors. */
public final class AtOnce {
  private AtOnce() {}

  /**
   * What is made of one thing, whatever is made of the others.
   *
   * @param <T> the thing
   * @param <R> what is made of it
   */
  public interface Work<T, R> {
    /** Makes it; several threads may call this at once. */
    R of(T thing) throws IOException;
  }

  /**
   * Returns what was made of each thing, in the order of the things.
   *
   * @throws IOException that of one of them, if there are any
   */
  public static <T, R> List<R> make(List<T> things, Work<T, R> work) throws IOException {
    try {
      return things.parallelStream().map(thing -> one(thing, work)).toList();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static <T, R> R one(T thing, Work<T, R> work) {
    try {
      return work.of(thing);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
