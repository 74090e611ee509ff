package gradientpress.site.code;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * How a JVM is started in which an author's code runs: bounded in memory, and the same everywhere,
 * as far as a JVM can be told.
 */
public final class AuthorsCommand {
  private static final List<String> OPTIONS =
      List.of(
          "-XX:TieredStopAtLevel=1",
          "-XX:+UseSerialGC",
          "-XX:-UsePerfData",
          "-Xshare:auto",
          "-Dfile.encoding=UTF-8",
          "-Dline.separator=\n",
          "-Duser.language=en",
          "-Duser.country=US",
          "-Duser.timezone=UTC",
          "-Djava.awt.headless=true");

  private AuthorsCommand() {}

  /**
   * Returns what starts one of our programs. What it says on its error output is its own.
   *
   * @param megabytes how much memory there is for its objects
   * @param options what else the JVM is told
   * @param classPath where the program and the author's code are
   * @param program a class that has a main method
   */
  public static ProcessBuilder of(
      int megabytes,
      List<String> options,
      String classPath,
      Class<?> program,
      List<String> arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-Xmx" + megabytes + "m");
    command.addAll(OPTIONS);
    command.addAll(options);
    command.add("-classpath");
    command.add(classPath);
    command.add(program.getName());
    command.addAll(arguments);
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().keySet().removeIf(name -> !name.equalsIgnoreCase("SystemRoot"));
    return builder.redirectError(ProcessBuilder.Redirect.DISCARD);
  }
}
