package gradientpress.site;

import gradientpress.site.script.Translator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.teavm.diagnostics.DefaultProblemTextConsumer;
import org.teavm.diagnostics.Problem;
import org.teavm.tooling.TeaVMToolException;

/**
 * Compiles our classes to the JavaScript modules of {@code target/trainer}: {@code trainer.js},
 * which a worker trains with, {@code figure.js}, which the page draws with, {@code share.js}, which
 * writes what a reader takes home, {@code microscope.js}, which explains a sample, {@code
 * results.js}, which shows what a run has come to, {@code compare.js}, which sets runs beside each
 * other, {@code points.js}, in which points are edited, {@code neuron.js}, in which layers and
 * weights are, and {@code prose.js}, which lets numbers in the text drive a figure. {@link
 * Translator} makes them.
 *
 * <p>A program of its own rather than TeaVM's Maven plugin, because that compiles anew at every
 * build, which takes seconds; this stops at once when no class has changed.
 */
public final class CompileTrainer {
  private static final Path FOLDER = Path.of("target", "trainer");

  private static final String TRAINER = "trainer.js";

  /** The modules by the classes that decide, by what they reach, what is in them. */
  private static final Map<String, String> MODULES =
      Map.of(
          "gradientpress.browser.worker.TrainerBundle", TRAINER,
          "gradientpress.browser.FigureBundle", "figure.js",
          "gradientpress.browser.share.ShareBundle", "share.js",
          "gradientpress.browser.microscope.MicroscopeBundle", "microscope.js",
          "gradientpress.browser.results.ResultsBundle", "results.js",
          "gradientpress.browser.compare.CompareBundle", "compare.js",
          "gradientpress.browser.points.PointsBundle", "points.js",
          "gradientpress.browser.neuron.NeuronBundle", "neuron.js",
          "gradientpress.browser.prose.ProseBundle", "prose.js");

  private CompileTrainer() {}

  /**
   * Compiles if anything has changed; {@code --strict} adds TeaVM's checks of array bounds, and
   * leaves out the page's modules.
   */
  public static void main(String[] arguments)
      throws IOException, InterruptedException, TeaVMToolException {
    boolean strict = List.of(arguments).contains("--strict");
    Path folder = strict ? FOLDER.resolveSibling("trainer-strict") : FOLDER;
    Path stamp = folder.resolveSibling(folder.getFileName() + ".sha256");
    String digest = Translator.digest();
    boolean unchanged = Files.exists(stamp) && Files.readString(stamp).equals(digest);
    SortedMap<Path, String> modules = new TreeMap<>();
    MODULES.forEach(
        (mainClass, file) -> {
          if (!strict || file.equals(TRAINER)) {
            modules.put(folder.resolve(file), mainClass);
          }
        });
    if (unchanged && modules.keySet().stream().allMatch(Files::exists)) {
      return;
    }
    compile(modules, strict);
    Files.writeString(stamp, digest);
  }

  /** Compiles a class and all that it reaches to one minified JavaScript module. */
  public static void compile(String mainClass, Path module)
      throws IOException, InterruptedException, TeaVMToolException {
    compile(new TreeMap<>(Map.of(module, mainClass)), false);
  }

  private static void compile(SortedMap<Path, String> modules, boolean strict)
      throws IOException, InterruptedException, TeaVMToolException {
    List<Problem> problems = Translator.ofOurs(strict).translate(modules);
    for (Problem problem : problems) {
      DefaultProblemTextConsumer text = new DefaultProblemTextConsumer();
      problem.render(text);
      System.err.println("TeaVM: " + text.getText() + " at " + problem.getLocation().getMethod());
    }
    if (!problems.isEmpty()) {
      throw new IllegalStateException("TeaVM could not compile all of " + modules.values());
    }
  }
}
