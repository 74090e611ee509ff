package gradientpress.site.script;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A piece of a script that shall be shorter")
class CutTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "@f=x=>x+1; | @f=x=>2; | let A=x=>x+1;B; | let A=x=>2;B;",
        "@f=x=>@g(x); | @g;@f; | $a=x=>b$_(x); | b$_;$a;",
        "f(@a,@a) | g(@a) | f(x,x) | g(x)",
        "f(@a,@a) | g(@a) | f(x,y);f(z,z) | f(x,y);g(z)",
        "if(@a){@B}return @a; | @B@B | if(x){f();}return x; | f();f();",
        "if(@a){…} | … | if(x){one;}two;} | …two;}",
        "let @a=1; | '' | let$x;let x=1; | let$x;",
      })
  void isWrittenWithPlaceholdersForNamesAndForAnything(
      String piece, String instead, String script, String shorter) {
    assertEquals(shorter, new Cut("piece", piece, instead).in(script));
  }

  @Test
  void maySpanLinesWhereverTeaVmBreaksThem() {
    String script = "a;if(x\n>0){return\ny;}b;";
    assertEquals("a;c;b;", new Cut("piece", "if(@x>0){return @y;}", "c;").in(script));
  }

  @Test
  void keepsWhatLooksLikeAReference() {
    assertEquals("x.$native=\"\\1\";", new Cut("piece", "@a!", "@a.$native=\"\\1\";").in("x!"));
  }

  @Test
  void mayBeThereAnyNumberOfTimesIfToldSo() {
    Cut cut = new Cut("call", "f(@x);", "@x();");
    assertEquals("g;a();\nb();", cut.everywhereIn("g;f(a);\nf(b);"));
    assertEquals("g;", cut.everywhereIn("g;"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "g(x);", "ff(x);", "f(x);f(y);"})
  void isRefusedUnlessItIsThereJustOnce(String script) {
    Cut cut = new Cut("call", "f(@x);", "");
    IllegalStateException refusal = assertThrows(IllegalStateException.class, () -> cut.in(script));
    assertTrue(refusal.getMessage().contains("call"));
  }
}
