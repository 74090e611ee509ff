package gradientpress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each package knows only those above it in this list, and what is named here from outside. */
@DisplayName("Packages keep to their walls")
class PackageWallsTest {
  private static final Path SOURCES = Path.of("java-src/main/java");

  /** Within the browser's package, too, each knows only those before it. */
  private static final List<String> ROOMS_OF_A_FIGURE =
      List.of(
          "page",
          "message",
          "worker",
          "run",
          "picture",
          "control",
          "module",
          "figure",
          "workbench");

  /** Each of these knows what stands before and in {@code module}, and none of the others. */
  private static final List<String> ROOMS_OF_LATE_MODULES =
      List.of("neuron", "points", "results", "compare", "microscope", "share", "prose");

  /** What builds the site has rooms, too, each of which knows only those before it. */
  private static final List<String> ROOMS_OF_THE_SITE =
      List.of(
          "text",
          "file",
          "source",
          "yaml",
          "schema",
          "markdown",
          "code",
          "formula",
          "table",
          "control",
          "definition",
          "claim",
          "trainer",
          "drive",
          "example",
          "bibliography",
          "check",
          "post",
          "mirror",
          "reference",
          "draft",
          "publish",
          "script",
          "desk");

  private static final Map<String, Predicate<String>> MAY_USE = new LinkedHashMap<>();

  static {
    Predicate<String> network = anyOf("java.lang.*", "gradientpress.nn.**");
    Predicate<String> data = network.or(anyOf("java.util.*", "gradientpress.data.**"));
    Predicate<String> example = data.or(anyOf("gradientpress.example.*"));
    Predicate<String> export =
        anyOf("java.lang.*", "gradientpress.nn.**", "gradientpress.data.**")
            .or(anyOf("gradientpress.example.*", "gradientpress.export.*"));
    Predicate<String> view = example.or(anyOf("gradientpress.view.**"));
    MAY_USE.put("nn", network);
    MAY_USE.put("data", data);
    MAY_USE.put("example", example);
    MAY_USE.put("export", export);
    MAY_USE.put("view", view);
    Predicate<String> browser = view.or(export).or(anyOf("org.teavm.jso.**"));
    Predicate<String> above = browser;
    for (String room : ROOMS_OF_A_FIGURE) {
      above = above.or(anyOf("gradientpress.browser." + room + ".*"));
      MAY_USE.put("browser." + room, above);
      if (room.equals("module")) {
        for (String late : ROOMS_OF_LATE_MODULES) {
          MAY_USE.put("browser." + late, above.or(anyOf("gradientpress.browser." + late + ".*")));
        }
      }
    }
    MAY_USE.put("browser", above.or(anyOf("gradientpress.browser.*")));
    Predicate<String> outside =
        anyOf("gradientpress.site.**", "gradientpress.browser.**", "org.teavm.jso.**").negate();
    Predicate<String> before = outside;
    for (String room : ROOMS_OF_THE_SITE) {
      before = before.or(anyOf("gradientpress.site." + room + ".*"));
      MAY_USE.put("site." + room, before);
    }
    MAY_USE.put("site", before.or(anyOf("gradientpress.site.*")));
  }

  private static final Pattern PACKAGE =
      Pattern.compile("\\bpackage\\s+gradientpress\\.([\\w.]+)\\s*;");

  /** A name with its packages, in an import or anywhere in the code. */
  private static final Pattern QUALIFIED_NAME =
      Pattern.compile("(?<![\\w.])(?:java|javax|jdk|sun|com|org|gradientpress)(?:\\.\\w+)+");

  private static final Pattern COMMENT_OR_LITERAL =
      Pattern.compile(
          "//[^\\n]*|/\\*.*?\\*/|\"\"\".*?\"\"\"|\"(?:\\\\.|[^\"\\\\\\n])*\"|'(?:\\\\.|[^'\\\\])+'",
          Pattern.DOTALL);

  @Test
  void noSourceUsesWhatItsPackageMayNot() throws IOException {
    List<String> violations = new ArrayList<>();
    int files = 0;
    try (Stream<Path> tree = Files.walk(SOURCES)) {
      for (Path file : tree.filter(path -> path.toString().endsWith(".java")).sorted().toList()) {
        violations.addAll(violations(SOURCES.relativize(file).toString(), Files.readString(file)));
        files++;
      }
    }
    assertEquals(List.of(), violations);
    assertTrue(files > 50, "the sources were found");
  }

  @ParameterizedTest(name = "{0} uses {1}")
  @CsvSource({
    "nn, java.util.List",
    "nn, gradientpress.data.DataSet",
    "data, gradientpress.example.Limits",
    "data, java.io.IOException",
    "example, gradientpress.export.NumberText",
    "export, java.util.List",
    "export, gradientpress.view.Pen",
    "view, gradientpress.export.NumberText",
    "view, java.util.regex.Pattern",
    "example, gradientpress.view.Pen",
    "view, gradientpress.site.post.Post",
    "view, org.teavm.jso.JSBody",
    "browser, gradientpress.site.post.Post",
    "browser, org.teavm.tooling.TeaVMTool",
    "browser.run, gradientpress.browser.figure.TrainerFigure",
    "browser.figure, gradientpress.browser.workbench.Workbench",
    "browser.points, gradientpress.browser.compare.Race",
    "browser.results, gradientpress.browser.figure.CallOuts",
    "browser.workbench, gradientpress.browser.FigureExports",
    "site, gradientpress.browser.run.Mirror",
    "site, org.teavm.jso.JSObject",
    "site.schema, gradientpress.site.trainer.Trainer",
    "site.post, gradientpress.site.PreparePosts",
  })
  void aBreachIsSeenWithItsFileAndName(String packageName, String used) {
    String file = packageName + "/A.java";
    List<String> expected = List.of(file + ": " + packageName + " may not use " + used);
    String header = "package gradientpress." + packageName + ";\n";
    assertEquals(expected, violations(file, header + "import " + used + ";\nclass A {}"));
    assertEquals(expected, violations(file, header + "class A { " + used + " field; }"));
    String member = header + "import static " + used + ".MEMBER;\nclass A {}";
    assertEquals(
        List.of(expected.get(0) + ".MEMBER"), violations(file, member), "static imports count");
  }

  @ParameterizedTest(name = "{0} uses {1}")
  @CsvSource({
    "nn, gradientpress.nn.activation.Tanh",
    "nn, java.lang.Math",
    "data, gradientpress.nn.Samples",
    "example, gradientpress.data.DataSets",
    "export, gradientpress.example.TrainerSpecification",
    "browser, gradientpress.export.NetworkFormats",
    "view, gradientpress.example.LossHistory",
    "view, java.util.Arrays",
    "browser, org.teavm.jso.dom.xml.Element",
    "browser, gradientpress.view.Pen",
    "browser, gradientpress.browser.workbench.Workbench",
    "browser.figure, gradientpress.browser.run.Mirror",
    "browser.compare, gradientpress.browser.module.FigureLink",
    "browser.compare, gradientpress.browser.compare.Race",
    "nn.loss, gradientpress.nn.activation.Tanh",
    "site, gradientpress.view.Pen",
    "site, gradientpress.site.post.Post",
    "site.trainer, gradientpress.site.schema.Schema",
    "site, java.util.List",
    "site, org.teavm.tooling.TeaVMTool",
  })
  void whatIsAllowedIsNotReported(String packageName, String used) {
    String source = "package gradientpress." + packageName + ";\nimport " + used + ";\nclass A {}";
    assertEquals(List.of(), violations("A.java", source));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/** See {@link java.util.List}. */ class A {}",
        "class A {} // like java.util.List",
        "class A { String a = \"java.util.List\"; }",
        "class A { char quote = '\"'; /* java.util.List \" */ }",
      })
  void commentsAndTextsAreNoCode(String source) {
    assertEquals(List.of(), violations("A.java", "package gradientpress.nn;\n" + source));
  }

  @ParameterizedTest
  @ValueSource(strings = {"util", "browser.util", "browser.run.util", "site.util"})
  void aPackageThatIsNotInTheListIsABreach(String packageName) {
    assertEquals(
        List.of("A.java: no wall is known for its package"),
        violations("A.java", "package gradientpress." + packageName + ";\nclass A {}"));
  }

  private static List<String> violations(String file, String source) {
    String code = COMMENT_OR_LITERAL.matcher(source).replaceAll(" ");
    Matcher declaration = PACKAGE.matcher(code);
    String packageName = declaration.find() ? withAWall(declaration.group(1)) : "";
    if (packageName.isEmpty()) {
      return List.of(file + ": no wall is known for its package");
    }
    return QUALIFIED_NAME
        .matcher(code.substring(declaration.end()))
        .results()
        .map(match -> match.group())
        .filter(MAY_USE.get(packageName).negate())
        .map(name -> file + ": " + packageName + " may not use " + name)
        .toList();
  }

  /** Returns the package, or what of its name has a wall that is known; if nothing has, "". */
  private static String withAWall(String packageName) {
    if (MAY_USE.containsKey(packageName)) {
      return packageName;
    }
    int dot = packageName.lastIndexOf('.');
    boolean room = packageName.startsWith("browser.") || packageName.startsWith("site.");
    return dot < 0 || room ? "" : withAWall(packageName.substring(0, dot));
  }

  /** A star stands for the classes of a package, two for those of its subpackages as well. */
  private static Predicate<String> anyOf(String... patterns) {
    return used ->
        Stream.of(patterns)
            .map(pattern -> pattern.replace(".", "\\.").replace("**", ".+"))
            .anyMatch(pattern -> used.matches(pattern.replace("*", "[A-Z].*")));
  }
}
