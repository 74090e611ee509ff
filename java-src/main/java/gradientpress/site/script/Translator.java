package gradientpress.site.script;

import gradientpress.site.file.CodeDigest;
import gradientpress.site.file.Sha256;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
   * Translates a class and all that it reaches to one minified module.
   *
   * @param module the file to write
   * @return what TeaVM could not translate; empty if the module was written
   */
  public List<Problem> translate(String mainClass, Path module)
      throws IOException, InterruptedException, TeaVMToolException {
    Path folder = module.getParent();
    Path unminified = folder.resolveSibling(folder.getFileName() + "-unminified");
    Files.createDirectories(folder);
    Path translated = unminified.resolve(module.getFileName());
    List<Problem> problems = run(mainClass, translated);
    if (problems.isEmpty()) {
      String script = Files.readString(translated);
      String smaller = cut(script);
      Path source = unminified.resolve("smaller-" + module.getFileName());
      Files.writeString(source, smaller);
      Terser.minify(source, module, FieldNames.in(smaller));
    }
    return problems;
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
