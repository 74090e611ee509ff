package gradientpress.site.definition;

import gradientpress.site.code.AuthorsCommand;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A JVM in which an author's code runs, so that it can neither stop the build nor go on for ever:
 * one of our programs, which says line by line how far it is.
 */
final class AuthorsJvm implements AutoCloseable {
  /** How long it may take to start on a machine that has much else to do. */
  private static final Duration START = Duration.ofSeconds(30);

  private static final int MEGABYTES = 512;

  private final Process process;
  private final BlockingQueue<Optional<String>> lines = new LinkedBlockingQueue<>();

  /**
   * Starts a program, and waits for its first line.
   *
   * @param program a class of ours that has a main method
   */
  AuthorsJvm(Class<?> program, List<String> arguments) throws IOException {
    String classPath = System.getProperty("java.class.path");
    process = AuthorsCommand.of(MEGABYTES, List.of(), classPath, program, arguments).start();
    Thread reader = new Thread(this::read, "reads from the author's JVM");
    reader.setDaemon(true);
    reader.start();
    try {
      next(START);
    } catch (TimeoutException e) {
      close();
      throw new IOException(program.getSimpleName() + " does not start", e);
    }
  }

  private void read() {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      reader.lines().map(Optional::of).forEach(lines::add);
    } catch (IOException | UncheckedIOException cutShort) {
      // as if it had ended
    } finally {
      lines.add(Optional.empty());
    }
  }

  /**
   * Returns the next line, or nothing if the program has ended.
   *
   * @param patience how long the program may take for it
   * @throws TimeoutException if it takes longer
   */
  Optional<String> next(Duration patience) throws TimeoutException, IOException {
    try {
      Optional<String> line = lines.poll(patience.toMillis(), TimeUnit.MILLISECONDS);
      if (line == null) {
        throw new TimeoutException();
      }
      return line;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException();
    }
  }

  /**
   * Returns, in such a JVM, what the build reads, and lets nothing else that is printed get there.
   * Its first line is that the program has started.
   */
  static PrintStream answers() {
    PrintStream answers = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    System.setOut(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
    answers.println("started");
    return answers;
  }

  /** Ends such a JVM, whatever threads an author may have started. */
  static void end() {
    Runtime.getRuntime().halt(0);
  }

  /** Ends the program, whatever it is about. */
  @Override
  public void close() {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
  }
}
