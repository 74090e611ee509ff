package gradientpress.site.code;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.reflect.InvocationTargetException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Runs the blocks of a post, one after the other, in a JVM of their own, and writes down what
 * becomes of each.
 */
final class BlockRunner {
  private static final int LONGEST_MESSAGE = 1_000;

  /** How long a thread may take to end that has been told to. */
  private static final int LAST_STEPS_MILLISECONDS = 1_000;

  private final String className;
  private final FileOutputStream events;
  private volatile ShownOutput output = new ShownOutput();
  private volatile Thread thread;
  private volatile Throwable elsewhere;

  private BlockRunner(String className, FileOutputStream events) {
    this.className = className;
    this.events = events;
  }

  /**
   * Runs blocks.
   *
   * @param arguments the class that holds them, how many they are, how many milliseconds they may
   *     take together, and the file that takes the events
   */
  public static void main(String[] arguments) throws Exception {
    FileOutputStream events = new FileOutputStream(arguments[3]);
    BlockRunner runner = new BlockRunner(arguments[0], events);
    runner.thread = Thread.currentThread();
    runner.watch(Long.parseLong(arguments[2]));
    runner.run(Integer.parseInt(arguments[1]));
    end(0);
  }

  private void watch(long milliseconds) {
    Thread clock =
        new Thread(
            () -> {
              try {
                Thread.sleep(milliseconds);
              } catch (InterruptedException e) {
                return;
              }
              write(RunEvent.Kind.TOOK_TOO_LONG, "", "", thread.getStackTrace());
              end(1);
            });
    clock.setDaemon(true);
    clock.setPriority(Thread.MAX_PRIORITY);
    clock.start();
    // Nothing but a block's own call ends this JVM in an orderly way.
    Runtime.getRuntime().addShutdownHook(new Thread(this::exit));
    Thread.setDefaultUncaughtExceptionHandler((t, e) -> elsewhere = e);
  }

  private void exit() {
    StackTraceElement[] caller = {};
    for (StackTraceElement[] trace : Thread.getAllStackTraces().values()) {
      for (StackTraceElement frame : trace) {
        boolean exit =
            frame.getMethodName().equals("exit")
                && frame.getClassName().equals("java.lang.Runtime");
        caller = exit ? trace : caller;
      }
    }
    write(RunEvent.Kind.EXITED, "", "", caller);
    end(1);
  }

  /** Ends this JVM with all that blocks have started. */
  private static void end(int exitCode) {
    ProcessHandle.current().descendants().forEach(ProcessHandle::destroyForcibly);
    Runtime.getRuntime().halt(exitCode);
  }

  private void run(int count) throws ReflectiveOperationException, InterruptedException {
    Class<?> blocks = Class.forName(className, false, BlockRunner.class.getClassLoader());
    for (int block = 0; block < count; block++) {
      Set<Thread> before = new HashSet<>(Thread.getAllStackTraces().keySet());
      output = new ShownOutput();
      elsewhere = null;
      PrintStream print = new PrintStream(output, true, StandardCharsets.UTF_8);
      System.setOut(print);
      System.setErr(print);
      Throwable thrown = null;
      try {
        blocks.getMethod(CompileUnit.method(block)).invoke(null);
      } catch (InvocationTargetException e) {
        thrown = e.getCause();
      } catch (Error e) {
        write(RunEvent.Kind.THREW_BEFORE, e);
        end(1);
      }
      Thread.interrupted();
      Thread left = left(before);
      print.flush();
      if (left != null) {
        write(RunEvent.Kind.LEFT_A_THREAD, "", left.getName(), left.getStackTrace());
        end(1);
      }
      thrown = thrown == null ? elsewhere : thrown;
      if (thrown == null) {
        write(RunEvent.Kind.ENDED, "", "", new StackTraceElement[0]);
      } else {
        write(RunEvent.Kind.THREW, thrown);
      }
    }
  }

  /** Returns a thread that was not there before and that would go on. */
  private static Thread left(Set<Thread> before) throws InterruptedException {
    for (Thread now : Thread.getAllStackTraces().keySet()) {
      if (!now.isDaemon() && !before.contains(now)) {
        now.join(LAST_STEPS_MILLISECONDS);
        if (now.isAlive()) {
          return now;
        }
      }
    }
    return null;
  }

  private void write(RunEvent.Kind kind, Throwable thrown) {
    boolean wrapped = thrown instanceof ExceptionInInitializerError && thrown.getCause() != null;
    Throwable told = wrapped ? thrown.getCause() : thrown;
    String message = "";
    StackTraceElement[] trace = {};
    try {
      trace = told.getStackTrace();
      message = told.getLocalizedMessage();
    } catch (Throwable e) {
      // Both may be methods of the author's.
    }
    message = message == null ? "" : message;
    message = message.substring(0, Math.min(message.length(), LONGEST_MESSAGE));
    write(kind, told.getClass().getName(), message, trace);
  }

  private synchronized void write(
      RunEvent.Kind kind, String type, String message, StackTraceElement[] trace) {
    List<Integer> lines = new ArrayList<>();
    for (StackTraceElement frame : trace) {
      String name = frame.getClassName();
      if ((name.equals(className) || name.startsWith(className + "$"))
          && frame.getLineNumber() > 0) {
        lines.add(frame.getLineNumber());
      }
    }
    try {
      ByteArrayOutputStream event = new ByteArrayOutputStream();
      new RunEvent(kind, output.text(), type, message, lines).write(new DataOutputStream(event));
      events.write(event.toByteArray());
    } catch (IOException e) {
      end(1); // who has started this JVM sees that an event is missing
    }
  }
}
