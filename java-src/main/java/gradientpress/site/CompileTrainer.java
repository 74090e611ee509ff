package gradientpress.site;

import gradientpress.site.script.Translator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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

  private static final Module TRAINER =
      new Module("gradientpress.browser.worker.TrainerBundle", "trainer.js");

  private static final Module FIGURE =
      new Module("gradientpress.browser.FigureBundle", "figure.js");

  private static final Module SHARE =
      new Module("gradientpress.browser.share.ShareBundle", "share.js");

  private static final Module MICROSCOPE =
      new Module("gradientpress.browser.microscope.MicroscopeBundle", "microscope.js");

  private static final Module RESULTS =
      new Module("gradientpress.browser.results.ResultsBundle", "results.js");

  private static final Module COMPARE =
      new Module("gradientpress.browser.compare.CompareBundle", "compare.js");

  private static final Module POINTS =
      new Module("gradientpress.browser.points.PointsBundle", "points.js");

  private static final Module NEURON =
      new Module("gradientpress.browser.neuron.NeuronBundle", "neuron.js");

  private static final Module PROSE =
      new Module("gradientpress.browser.prose.ProseBundle", "prose.js");

  /** A module and the class that decides, by what it reaches, what is in it. */
  private record Module(String mainClass, String file) {}

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
    List<Module> modules =
        strict
            ? List.of(TRAINER)
            : List.of(TRAINER, FIGURE, SHARE, MICROSCOPE, RESULTS, COMPARE, POINTS, NEURON, PROSE);
    if (unchanged && modules.stream().allMatch(m -> Files.exists(folder.resolve(m.file())))) {
      return;
    }
    for (Module module : modules) {
      compile(module.mainClass(), folder.resolve(module.file()), strict);
    }
    Files.writeString(stamp, digest);
  }

  /**
   * Compiles a class and all that it reaches to one minified JavaScript module.
   *
   * @param strict adds TeaVM's checks of array bounds
   */
  public static void compile(String mainClass, Path module, boolean strict)
      throws IOException, InterruptedException, TeaVMToolException {
    List<Problem> problems = Translator.ofOurs(strict).translate(mainClass, module);
    for (Problem problem : problems) {
      DefaultProblemTextConsumer text = new DefaultProblemTextConsumer();
      problem.render(text);
      System.err.println("TeaVM: " + text.getText() + " at " + problem.getLocation().getMethod());
    }
    if (!problems.isEmpty()) {
      throw new IllegalStateException("TeaVM could not compile " + mainClass);
    }
  }
}
