package gradientpress.browser.engine;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A program that was started for a test, with an ear on what it says. */
final class Program implements AutoCloseable {
  private static final int REMEMBERED_LINES = 100;
  private static final int MILLISECONDS_TO_END = 5000;

  /** Short, because those who are dead count as alive until the system has buried them. */
  private static final int MILLISECONDS_TO_VANISH = 500;

  private final List<String> command;
  private final Process process;
  private final Deque<String> lastLines = new ArrayDeque<>();
  private final CompletableFuture<String> announcement = new CompletableFuture<>();
  private final Thread endWithTests = new Thread(this::end);

  /**
   * Starts a program.
   *
   * @param environment what is added to the environment of the tests
   * @param announcement what the program will print; its first group is what it {@link #announced}
   */
  Program(List<String> command, Map<String, String> environment, Pattern announcement) {
    this.command = command;
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().putAll(environment);
    try {
      process = builder.start();
      process.getOutputStream().close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Runtime.getRuntime().addShutdownHook(endWithTests);
    Thread listener = new Thread(() -> listen(announcement), command.get(0));
    listener.setDaemon(true);
    listener.start();
  }

  /** Waits for the announcement and returns what it says. */
  String announced() {
    return Waiting.await(announcement, command.get(0), this::lastWords);
  }

  /**
   * Waits for the program to end.
   *
   * @return whether it did
   */
  boolean endsWithin(int milliseconds) {
    try {
      return process.waitFor(milliseconds, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new BrowserFailure(command + ": interrupted", e);
    }
  }

  /** Returns how the program was started and what it printed last. */
  String lastWords() {
    synchronized (lastLines) {
      return String.join(" ", command) + " printed:\n" + String.join("\n", lastLines);
    }
  }

  /** Has the program take leave of what it started, and ends what does not go by itself. */
  void endChildrenAfter(Runnable leave) {
    List<ProcessHandle> children = process.descendants().toList();
    try {
      leave.run();
    } finally {
      children.forEach(ProcessHandle::destroyForcibly);
    }
  }

  /** Ends the program and all that it started. */
  @Override
  public void close() {
    end();
    Runtime.getRuntime().removeShutdownHook(endWithTests);
  }

  private void end() {
    // Listed first: whom a program leaves behind can no longer be found.
    List<ProcessHandle> all =
        Stream.concat(Stream.of(process.toHandle()), process.descendants()).toList();
    process.destroy();
    await(List.of(process.toHandle()), MILLISECONDS_TO_END);
    all.forEach(ProcessHandle::destroyForcibly);
    await(all, MILLISECONDS_TO_VANISH);
  }

  private static void await(List<ProcessHandle> processes, int milliseconds) {
    CompletableFuture<?>[] ends =
        processes.stream().map(ProcessHandle::onExit).toArray(CompletableFuture[]::new);
    CompletableFuture.allOf(ends)
        .completeOnTimeout(null, milliseconds, TimeUnit.MILLISECONDS)
        .join();
  }

  private void listen(Pattern announced) {
    try (BufferedReader lines = process.inputReader()) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        synchronized (lastLines) {
          lastLines.add(line);
          if (lastLines.size() > REMEMBERED_LINES) {
            lastLines.remove();
          }
        }
        Matcher matcher = announced.matcher(line);
        if (matcher.find()) {
          announcement.complete(matcher.group(1));
        }
      }
      announcement.completeExceptionally(new IOException("ended before it was ready"));
    } catch (IOException e) {
      announcement.completeExceptionally(e);
    }
  }
}
