package gradientpress.site.desk;

import gradientpress.example.TrainerSpecification;
import gradientpress.site.example.ExampleTraining;
import gradientpress.site.example.TrainedExample;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.IntConsumer;

/**
 * Trains one example after the other on a thread of its own, and leaves off what nobody wants any
 * longer: while an author tries out numbers, most are soon replaced by others.
 */
final class TrainingQueue {

  /**
   * An example to train.
   *
   * @param key the same for equal specifications
   * @param file the post that it is for
   * @param id its name there
   * @param title its title
   */
  record Order(
      String key, String file, String id, String title, TrainerSpecification specification) {}

  /** Is told what becomes of the orders, on the thread that trains; it waits for that. */
  interface Listener {
    void progress(Order order, int percent);

    void trained(Order order, TrainedExample example) throws InterruptedException;

    void failed(Order order, Throwable failure) throws InterruptedException;
  }

  private static final long NANOSECONDS_BETWEEN_WORDS = 100_000_000;

  private final ExampleTraining training = new ExampleTraining();
  private final Listener listener;
  private final List<Order> waiting = new ArrayList<>();
  private Order running;
  private volatile boolean cancelled;

  TrainingQueue(Listener listener) {
    this.listener = listener;
    Thread thread = new Thread(this::work, "training");
    thread.setDaemon(true);
    thread.start();
  }

  /** Replaces the orders; the one that is being worked on goes on if it is among them. */
  synchronized void want(List<Order> orders) {
    waiting.clear();
    boolean goesOn = false;
    for (Order order : orders) {
      if (running != null && running.key().equals(order.key())) {
        goesOn = true;
      } else if (waiting.stream().noneMatch(other -> other.key().equals(order.key()))) {
        waiting.add(order);
      }
    }
    cancelled = running != null && !goesOn;
    notifyAll();
  }

  /** Returns what is being trained and what waits for it. */
  synchronized List<Order> orders() {
    List<Order> orders = new ArrayList<>();
    if (running != null && !cancelled) {
      orders.add(running);
    }
    orders.addAll(waiting);
    return orders;
  }

  private synchronized Order next() throws InterruptedException {
    running = null;
    while (waiting.isEmpty()) {
      wait();
    }
    running = waiting.remove(0);
    cancelled = false;
    return running;
  }

  private void work() {
    try {
      while (true) {
        train(next());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void train(Order order) throws InterruptedException {
    try {
      listener.progress(order, 0);
      TrainedExample example = training.train(order.specification(), progress(order));
      listener.trained(order, example);
    } catch (CancellationException e) {
      return; // somebody wants something else
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      listener.failed(order, e);
    }
  }

  private IntConsumer progress(Order order) {
    int epochs = order.specification().epochs();
    long[] said = {System.nanoTime()};
    return epoch -> {
      if (cancelled) {
        throw new CancellationException();
      }
      long now = System.nanoTime();
      if (now - said[0] > NANOSECONDS_BETWEEN_WORDS) {
        said[0] = now;
        listener.progress(order, (int) (100L * epoch / epochs));
      }
    };
  }
}
