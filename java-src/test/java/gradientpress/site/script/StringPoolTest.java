package gradientpress.site.script;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The list of strings of a module")
class StringPoolTest {
  private static final String RUNTIME =
      """
      let L,P=strings=>{L=strings.map(S);},G=index=>L[index],S=str=>str===null
      ?null:M(str);
      """;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "f(G(0)); | \"a\" | f(S(\"a\"));",
        "f(G(1),G(0),G(1)); | \"a\",\"b\" | f(S(\"b\"),S(\"a\"),S(\"b\"));",
        "f(G(1)); | \"a,b\",\"\\\"c\\\"]);\" | f(S(\"\\\"c\\\"]);\"));",
        "f(G(0)); | \"$1 \\\\\" | f(S(\"$1 \\\\\"));",
        "f(G(1),G(2)); | \"a\",\"b\" + \"c\",\"d\" | f(S(\"b\" + \"c\"),S(\"d\"));",
        "fG(0);a.G(0); | \"a\" | fG(0);a.G(0);",
      })
  void goesWhereTheyAreUsed(String uses, String strings, String expected) {
    String module = RUNTIME + uses + "\nP([" + strings + "]);\nmain();";
    assertEquals(
        RUNTIME + expected + "\nmain();", StringPool.emptied(module).replace("\n\n", "\n"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"P=strings=>{", "G=index=>", "S=str=>", "\nP([", "\"a\""})
  void isRefusedInAnotherShape(String missing) {
    String module = RUNTIME + "f(G(0));\nP([\"a\"]);\n";
    assertThrows(
        IllegalStateException.class, () -> StringPool.emptied(module.replace(missing, "x")));
  }
}
