package gradientpress.site.script;

import com.google.gson.Gson;
import gradientpress.site.file.Folder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.teavm.diagnostics.DefaultProblemTextConsumer;
import org.teavm.diagnostics.Problem;
import org.teavm.model.MethodReference;
import org.teavm.tooling.TeaVMToolException;

/**
 * A program that translates the modules of a post.
 *
 * <p>A program of its own, because the same classes become the same bytes only in a JVM that starts
 * as {@code .mvn/compile-trainer.args} says, in which posts cannot be read: see there.
 */
final class TranslatePost {
  private static final Path OPTIONS = Path.of(".mvn", "compile-trainer.args");
  private static final String TROUBLE = "trouble.json";

  /**
   * What cannot be translated.
   *
   * @param text what TeaVM says
   * @param type the class that it speaks of; may be null
   * @param line the line of its source, or 0
   */
  record Trouble(String text, String type, int line) {
    static Trouble of(Problem problem) {
      DefaultProblemTextConsumer text = new DefaultProblemTextConsumer();
      problem.render(text);
      MethodReference method =
          problem.getLocation() == null ? null : problem.getLocation().getMethod();
      boolean placed = method != null && problem.getLocation().getSourceLocation() != null;
      return new Trouble(
          text.getText(),
          method == null ? null : method.getClassName(),
          placed ? problem.getLocation().getSourceLocation().getLine() : 0);
    }
  }

  private TranslatePost() {}

  /**
   * Translates, in a JVM of its own.
   *
   * @param classes the folder with the post's classes, and those in the place of ours
   * @param place the folder to write the modules to
   * @return what cannot be translated; empty if the modules were written
   */
  static List<Trouble> start(Path classes, Path place) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "@" + OPTIONS,
                "-XX:TieredStopAtLevel=1",
                "-Dnode=" + System.getProperty("node", "node"),
                "-classpath",
                System.getProperty("java.class.path"),
                TranslatePost.class.getName(),
                classes.toString(),
                place.toString())
            .inheritIO()
            .start();
    try {
      int status = process.waitFor();
      if (status != 0) {
        throw new IOException("the modules of a post could not be translated: status " + status);
      }
    } finally {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly();
    }
    String trouble = Files.readString(classes.resolve(TROUBLE));
    return List.of(new Gson().fromJson(trouble, Trouble[].class));
  }

  /**
   * Translates.
   *
   * @param arguments the folder of the classes, and the folder of the modules
   */
  public static void main(String[] arguments)
      throws IOException, InterruptedException, TeaVMToolException {
    Path classes = Path.of(arguments[0]);
    byte[] trouble =
        new Gson()
            .toJson(translate(classes, Path.of(arguments[1])))
            .getBytes(StandardCharsets.UTF_8);
    Folder.write(classes.resolve(TROUBLE), trouble);
  }

  private static List<Trouble> translate(Path classes, Path place)
      throws IOException, InterruptedException, TeaVMToolException {
    SortedMap<Path, String> modules = new TreeMap<>();
    PostModules.MODULES.forEach((name, main) -> modules.put(place.resolve(name + ".js"), main));
    try (PostClassLoader loader = new PostClassLoader(classes)) {
      return Translator.ofPost(loader).translate(modules).stream().map(Trouble::of).toList();
    }
  }
}
