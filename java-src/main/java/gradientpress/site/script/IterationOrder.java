package gradientpress.site.script;

import java.lang.reflect.Field;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The order in which TeaVM goes through its hash sets, and so in which it writes classes.
 *
 * <p>It hangs on a number that each container of HPPC draws from a counter, and that a translation
 * therefore owes to those before it; and on the identity hashes of objects, for which {@code
 * .mvn/compile-trainer.args} cares.
 */
final class IterationOrder {
  private static final String CONTAINERS = "org.teavm.hppc.HashContainers";
  private static final String COUNTER = "ITERATION_SEED";

  private IterationOrder() {}

  /** Has the next translation begin like the first. */
  static void reset() {
    try {
      Field counter = Class.forName(CONTAINERS).getDeclaredField(COUNTER);
      counter.setAccessible(true);
      ((AtomicInteger) counter.get(null)).set(0);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("HPPC draws its order from elsewhere", e);
    }
  }
}
