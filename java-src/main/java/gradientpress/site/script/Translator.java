package gradientpress.site.script;

import gradientpress.site.file.CodeDigest;
import gradientpress.site.file.Sha256;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.teavm.backend.javascript.JSModuleType;
import org.teavm.diagnostics.Problem;
import org.teavm.tooling.TeaVMTargetType;
import org.teavm.tooling.TeaVMTool;
import org.teavm.tooling.TeaVMToolException;
import org.teavm.vm.TeaVMOptimizationLevel;

/** Makes JavaScript modules of compiled classes: TeaVM translates them, we and terser cut them. */
public final class Translator {
  /** The packages that TeaVM translates, and the one that works on what comes out. */
  private static final List<String> CODE =
      List.of("nn", "data", "example", "export", "view", "browser", "site/script");

  private final ClassLoader classes;
  private final Cuts cuts;

  /** Whether what TeaVM writes is cut. */
  private enum Cuts {
    /** It has to be. */
    MADE,
    /** It is if it can be. */
    TRIED,
    /** It stays, because checks of array bounds ask for the types of objects. */
    NONE
  }

  private Translator(ClassLoader classes, Cuts cuts) {
    this.classes = classes;
    this.cuts = cuts;
  }

  /**
   * Prepares to translate our own classes.
   *
   * @param strict adds TeaVM's checks of array bounds
   */
  public static Translator ofOurs(boolean strict) {
    return new Translator(Translator.class.getClassLoader(), strict ? Cuts.NONE : Cuts.MADE);
  }

  /**
   * Prepares to translate ours together with those of a post, which may be written in a way that
   * forbids some cuts: then the module is larger.
   */
  static Translator ofPost(PostClassLoader classes) {
    return new Translator(classes, Cuts.TRIED);
  }

  /** Returns a digest of all that decides what our own classes are translated to. */
  public static String digest() throws IOException {
    return new Sha256()
        .add(CodeDigest.of(CODE))
        .addFiles("pom.xml", Path.of("pom.xml")) // names the version of TeaVM
        .addFiles("compile-trainer.args", Path.of(".mvn", "compile-trainer.args"))
        .add(Terser.digest())
        .hex();
  }

  /**
   * Translates classes, each with all that it reaches to one minified module. While TeaVM works on
   * one, the one before is cut and minified.
   *
   * @param modules the files to write, and the class that each begins with
   * @return what TeaVM could not translate of the first module of which that is so; empty if all
   *     modules were written
   */
  public List<Problem> translate(SortedMap<Path, String> modules)
      throws IOException, InterruptedException, TeaVMToolException {
    ExecutorService minifier = Executors.newSingleThreadExecutor();
    try {
      List<Future<?>> minified = new ArrayList<>();
      List<Problem> problems = List.of();
      for (Map.Entry<Path, String> module : modules.entrySet()) {
        Path file = module.getKey();
        problems = run(module.getValue(), unminified(file, ""));
        if (!problems.isEmpty()) {
          break;
        }
        minified.add(minifier.submit(() -> minify(file)));
      }
      for (Future<?> one : minified) {
        one.get();
      }
      return problems;
    } catch (ExecutionException e) {
      throw new IOException(e.getCause());
    } finally {
      minifier.shutdownNow();
    }
  }

  private static Path unminified(Path module, String stage) {
    Path folder = module.getParent();
    return folder
        .resolveSibling(folder.getFileName() + "-unminified")
        .resolve(stage + module.getFileName());
  }

  /** Makes a module of what TeaVM has made of it. */
  private Void minify(Path module) throws IOException, InterruptedException {
    String smaller = cut(Files.readString(unminified(module, "")));
    Path source = unminified(module, "smaller-");
    Files.writeString(source, smaller);
    Files.createDirectories(module.getParent());
    Terser.minify(source, module, FieldNames.in(smaller));
    return null;
  }

  private String cut(String script) {
    try {
      return cuts == Cuts.NONE ? script : SmallerScript.of(script);
    } catch (IllegalStateException e) {
      if (cuts == Cuts.MADE) {
        throw e;
      }
      return script;
    }
  }

  private List<Problem> run(String mainClass, Path module) throws IOException, TeaVMToolException {
    Files.createDirectories(module.getParent());
    TeaVMTool tool = new TeaVMTool();
    tool.setTargetType(TeaVMTargetType.JAVASCRIPT);
    tool.setJsModuleType(JSModuleType.ES2015);
    tool.setOptimizationLevel(TeaVMOptimizationLevel.ADVANCED);
    tool.setObfuscated(true);
    tool.setStrict(cuts == Cuts.NONE);
    tool.setMainClass(mainClass);
    tool.getTransformers().add(PlainObject.class.getName());
    tool.getTransformers().add(KeptParentheses.class.getName());
    tool.setClassLoader(classes);
    tool.setTargetDirectory(module.getParent().toFile());
    tool.setTargetFileName(module.getFileName().toString());
    tool.setCacheDirectory(new File("target/teavm-cache"));
    IterationOrder.reset();
    tool.generate();
    return tool.getProblemProvider().getSevereProblems();
  }
}
