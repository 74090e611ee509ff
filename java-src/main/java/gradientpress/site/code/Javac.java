package gradientpress.site.code;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.Trees;
import gradientpress.site.file.CodeDigest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;

/** The compiler of the Java that is running. */
final class Javac {
  /** Without the classes of the release, which a parser does not need and which take a while. */
  private static final List<String> PARSING = List.of("-source", "17", "-proc:none", "-Xlint:none");

  /** An article's code is short for a reason: what javac merely warns of is left to the author. */
  private static final List<String> COMPILING =
      List.of("--release", "17", "-proc:none", "-Xlint:none", "-nowarn", "-Xmaxerrs", "1000");

  private static final String PREMATURE_END = "compiler.err.premature.eof";

  /** What becomes of a source that is only parsed. */
  record Parsed(CompilationUnitTree tree, SourcePositions positions, List<JavacMessage> errors) {

    /** Returns the types at the top; none if javac has given up. */
    List<? extends Tree> types() {
      return tree == null ? List.of() : tree.getTypeDecls();
    }

    /** Returns the index in the source at which a part of the tree begins. */
    int start(Tree part) {
      return (int) positions.getStartPosition(tree, part);
    }

    /** Returns the index in the source at which a part of the tree ends; before 0 if unknown. */
    int end(Tree part) {
      return (int) positions.getEndPosition(tree, part);
    }
  }

  private final JavaCompiler compiler;

  Javac(JavaCompiler compiler) {
    this.compiler = compiler;
  }

  /** Parses a source, and looks no further. */
  Parsed parse(UnitText unit) {
    DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
    try (StandardJavaFileManager files = files(said)) {
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  Writer.nullWriter(), files, said, PARSING, null, List.of(unit.file("X")));
      CompilationUnitTree tree = task.parse().iterator().next();
      return new Parsed(tree, Trees.instance(task).getSourcePositions(), errors(said, ""));
    } catch (StackOverflowError | IllegalStateException e) { // which holds the former
      return new Parsed(null, null, List.of(givenUp(unit)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Compiles a source, with this project's own classes on the class path.
   *
   * @param className the name of its class, packages included
   * @param classes the folder into which the class files are written
   * @return what is wrong; empty if class files have been written
   */
  List<JavacMessage> compile(UnitText unit, String className, Path classes) throws IOException {
    DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
    try (StandardJavaFileManager files = files(said)) {
      files.setLocationFromPaths(StandardLocation.CLASS_PATH, List.of(CodeDigest.classes()));
      files.setLocationFromPaths(StandardLocation.SOURCE_PATH, List.of());
      files.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(classes));
      boolean done =
          compiler
              .getTask(
                  Writer.nullWriter(), files, said, COMPILING, null, List.of(unit.file(className)))
              .call();
      List<JavacMessage> errors = errors(said, className.substring(className.lastIndexOf('.') + 1));
      return done || !errors.isEmpty() ? errors : List.of(givenUp(unit));
    }
  }

  /** Says what there is to say when javac has said nothing. */
  private static JavacMessage givenUp(UnitText unit) {
    return new JavacMessage(
        unit.place(0, 0), "the compiler gives up here", "is it nested too deep?");
  }

  private StandardJavaFileManager files(DiagnosticCollector<JavaFileObject> said) {
    return compiler.getStandardFileManager(said, Locale.ENGLISH, StandardCharsets.UTF_8);
  }

  private static List<JavacMessage> errors(
      DiagnosticCollector<JavaFileObject> said, String className) {
    List<Diagnostic<? extends JavaFileObject>> errors =
        said.getDiagnostics().stream()
            .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
            .toList();
    return errors.stream()
        // That the end came too early follows from what is wrong before, such as an open comment.
        .filter(error -> errors.size() == 1 || !error.getCode().equals(PREMATURE_END))
        .map(error -> PlainWords.of(error, className))
        .toList();
  }
}
