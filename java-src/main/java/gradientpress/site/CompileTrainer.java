package gradientpress.site;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.teavm.backend.javascript.JSModuleType;
import org.teavm.diagnostics.DefaultProblemTextConsumer;
import org.teavm.diagnostics.Problem;
import org.teavm.tooling.TeaVMTargetType;
import org.teavm.tooling.TeaVMTool;
import org.teavm.tooling.TeaVMToolException;
import org.teavm.vm.TeaVMOptimizationLevel;

/**
 * Compiles the trainer to one JavaScript module, {@code target/trainer/trainer.js}, with TeaVM.
 *
 * <p>A program of its own rather than TeaVM's Maven plugin, because that compiles anew at every
 * build, which takes seconds; this stops at once when no class has changed.
 */
public final class CompileTrainer {
  /** The packages that TeaVM compiles. */
  private static final List<String> CODE = List.of("nn", "data", "example", "view", "browser");

  private static final Path FOLDER = Path.of("target", "trainer");

  private CompileTrainer() {}

  /** Compiles if anything has changed; {@code --strict} adds TeaVM's checks of array bounds. */
  public static void main(String[] arguments) throws IOException, TeaVMToolException {
    boolean strict = List.of(arguments).contains("--strict");
    Path folder = strict ? FOLDER.resolveSibling("trainer-strict") : FOLDER;
    Path stamp = folder.resolveSibling(folder.getFileName() + ".sha256");
    String digest =
        new Sha256()
            .add(CodeDigest.of(CODE))
            .addFiles("pom.xml", Path.of("pom.xml")) // names the version of TeaVM
            .hex();
    boolean unchanged = Files.exists(stamp) && Files.readString(stamp).equals(digest);
    if (unchanged && Files.exists(folder.resolve("trainer.js"))) {
      return;
    }
    compile(folder, strict);
    Files.writeString(stamp, digest);
  }

  private static void compile(Path folder, boolean strict) throws IOException, TeaVMToolException {
    Files.createDirectories(folder);
    TeaVMTool tool = new TeaVMTool();
    tool.setTargetType(TeaVMTargetType.JAVASCRIPT);
    tool.setJsModuleType(JSModuleType.ES2015);
    tool.setOptimizationLevel(TeaVMOptimizationLevel.ADVANCED);
    tool.setObfuscated(true);
    tool.setStrict(strict);
    tool.setMainClass("gradientpress.browser.Bundle");
    tool.setClassLoader(CompileTrainer.class.getClassLoader());
    tool.setTargetDirectory(folder.toFile());
    tool.setTargetFileName("trainer.js");
    tool.setCacheDirectory(new File("target/teavm-cache"));
    tool.generate();
    List<Problem> problems = tool.getProblemProvider().getSevereProblems();
    for (Problem problem : problems) {
      DefaultProblemTextConsumer text = new DefaultProblemTextConsumer();
      problem.render(text);
      System.err.println("TeaVM: " + text.getText() + " at " + problem.getLocation().getMethod());
    }
    if (!problems.isEmpty()) {
      throw new IllegalStateException("TeaVM could not compile the trainer");
    }
  }
}
