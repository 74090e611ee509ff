package gradientpress.site.script;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Shorter names for TeaVM's fields")
class FieldNamesTest {
  private static final String OBJECT = "function G(){this.$id$=0;}\n";

  private static Map<String, String> fields(String module) {
    Map<String, String> names = FieldNames.in(OBJECT + module);
    names.keySet().removeIf(name -> name.length() > 2); // what TeaVM notes about classes
    return names;
  }

  @Test
  void theMostUsedFieldsOfEachClassGetTheFirstNames() {
    assertEquals(
        Map.of("ab", "t", "ac", "e", "ad", "e"),
        fields(
            """
            function A(){let a=this;G.call(a);a.ab=null;a.ac=0;}
            function B(){G.call(this);this.ad=0.0;}
            let f=(x,y)=>x.ac+x.ac+x.ab-y.ad;
            """));
  }

  @Test
  void aClassAvoidsTheNamesOfThoseThatItExtends() {
    assertEquals(
        Map.of("ab", "e", "ac", "t", "ad", "l"),
        fields(
            """
            function C(){X.call(this);this.ad=null;}
            function B(){A.call(this);this.ac=null;}
            function A(){G.call(this);this.ab=null;}
            let f=0,Y=h(B),
            X=h(Y),Z=h();
            """));
  }

  @Test
  void namesOfMethodsAreNotUsedAgain() {
    assertEquals(
        Map.of("ab", "l"),
        fields(
            """
            function A(){G.call(this);this.ab=null;}
            M([A,0,G,[],1,0,0,0,["t",f(B)]]);let g=x=>x.e();
            """));
  }

  @Test
  void whatMayBeAPartOfASpecificationKeepsItsName() {
    assertEquals(
        Map.of("ab", "e"), fields("function A(){let a=this;G.call(a);a.l1=0;a.ab=0;a.l2=0;}"));
  }

  @Test
  void aModuleOfAnotherShapeIsRefused() {
    assertThrows(IllegalStateException.class, () -> FieldNames.in("let a=1;"));
    assertThrows(
        IllegalStateException.class, () -> fields("function A(){B.call(this);this.ab=null;}"));
    assertThrows(
        IllegalStateException.class,
        () ->
            fields(
                """
                function A(){G.call(this);this.ab=null;}
                function B(){G.call(this);this.ab=null;}
                """));
  }
}
