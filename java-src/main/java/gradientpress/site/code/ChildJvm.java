package gradientpress.site.code;

import gradientpress.site.file.CodeDigest;
import gradientpress.site.file.Folder;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.File;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A JVM of their own for the blocks of a post, bounded in time and memory. */
final class ChildJvm {
  /** What it takes to start, and how much longer than its own clock we wait. */
  private static final Duration GRACE = Duration.ofSeconds(10);

  private static final int MEGABYTES = 256;

  private final Duration limit;

  /**
   * Prepares runs.
   *
   * @param limit how long the blocks of a post may run together
   */
  ChildJvm(Duration limit) {
    this.limit = limit;
  }

  /**
   * Runs blocks.
   *
   * @param classes the folder of their classes
   * @param className the class that holds them
   * @param count how many they are
   * @return what becomes of each; where that ends early, the JVM came to its end in the next block
   */
  List<RunEvent> run(Path classes, String className, int count) throws IOException {
    Path scratch = Files.createTempDirectory("post-code");
    try {
      Path events = scratch.resolve("events");
      Path working = Files.createDirectory(scratch.resolve("run"));
      Process process = start(classes, className, count, events, working);
      await(process);
      return read(events);
    } finally {
      delete(scratch);
    }
  }

  private Process start(Path classes, String className, int count, Path events, Path working)
      throws IOException {
    ProcessBuilder builder =
        AuthorsCommand.of(
            MEGABYTES,
            List.of("-Xss1m", "-enableassertions", "-Djava.io.tmpdir=" + working),
            CodeDigest.classes() + File.pathSeparator + classes.toAbsolutePath(),
            BlockRunner.class,
            List.of(
                className,
                String.valueOf(count),
                String.valueOf(limit.toMillis()),
                events.toString()));
    // What blocks print they hand over as events; this is what the JVM itself has to say.
    builder.directory(working.toFile()).redirectOutput(ProcessBuilder.Redirect.DISCARD);
    Process process = builder.start();
    process.getOutputStream().close();
    return process;
  }

  private void await(Process process) throws IOException {
    try {
      // It has a clock of its own, which knows what it was doing when time was up.
      if (!process.waitFor(limit.plus(GRACE).toMillis(), TimeUnit.MILLISECONDS)) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly().waitFor();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
      throw new InterruptedIOException();
    }
  }

  private static List<RunEvent> read(Path file) throws IOException {
    List<RunEvent> events = new ArrayList<>();
    if (!Files.isRegularFile(file)) {
      return events;
    }
    DataInputStream from = new DataInputStream(new ByteArrayInputStream(Files.readAllBytes(file)));
    while (from.available() > 0) {
      try {
        events.add(RunEvent.read(from));
      } catch (IOException | RuntimeException cutShort) {
        break;
      }
    }
    return events;
  }

  /** Deletes what blocks have left behind, as far as they let us. */
  private static void delete(Path scratch) {
    try {
      Folder.delete(scratch);
    } catch (IOException e) {
      scratch.toFile().deleteOnExit();
    }
  }
}
