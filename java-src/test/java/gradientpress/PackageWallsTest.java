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
    MAY_USE.put(
        "browser", view.or(export).or(anyOf("gradientpress.browser.*", "org.teavm.jso.**")));
    MAY_USE.put("site", anyOf("gradientpress.browser.**", "org.teavm.jso.**").negate());
  }

  private static final Pattern PACKAGE =
      Pattern.compile("\\bpackage\\s+gradientpress\\.(\\w+)(?:\\.\\w+)*\\s*;");

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
    "view, gradientpress.site.Post",
    "view, org.teavm.jso.JSBody",
    "browser, gradientpress.site.Post",
    "browser, org.teavm.tooling.TeaVMTool",
    "site, gradientpress.browser.run.Mirror",
    "site, org.teavm.jso.JSObject",
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
    "site, gradientpress.view.Pen",
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

  @Test
  void aPackageThatIsNotInTheListIsABreach() {
    assertEquals(
        List.of("A.java: no wall is known for its package"),
        violations("A.java", "package gradientpress.util;\nclass A {}"));
  }

  private static List<String> violations(String file, String source) {
    String code = COMMENT_OR_LITERAL.matcher(source).replaceAll(" ");
    Matcher declaration = PACKAGE.matcher(code);
    if (!declaration.find() || !MAY_USE.containsKey(declaration.group(1))) {
      return List.of(file + ": no wall is known for its package");
    }
    String packageName = declaration.group(1);
    return QUALIFIED_NAME
        .matcher(code.substring(declaration.end()))
        .results()
        .map(match -> match.group())
        .filter(MAY_USE.get(packageName).negate())
        .map(name -> file + ": " + packageName + " may not use " + name)
        .toList();
  }

  /** A star stands for the classes of a package, two for those of its subpackages as well. */
  private static Predicate<String> anyOf(String... patterns) {
    return used ->
        Stream.of(patterns)
            .map(pattern -> pattern.replace(".", "\\.").replace("**", ".+"))
            .anyMatch(pattern -> used.matches(pattern.replace("*", "[A-Z].*")));
  }
}
