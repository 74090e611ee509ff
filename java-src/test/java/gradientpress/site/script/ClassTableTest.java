package gradientpress.site.script;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("What a module notes about its classes")
class ClassTableTest {
  /** What TeaVM writes before our classes, in short. */
  private static final String RUNTIME =
      """
      let O=Symbol("teavm_meta"),
      R=cls=>{if(cls[O].classObject===null){cls[O].classObject=N(cls);}return cls[O].classObject;},
      I=(name,binaryName,kind,config)=>{let cls=()=>{};cls[O]={name};return cls;},
      A=cls=>{let result=cls[O].arrayType;if(result===null){
      function JavaArray(data){(F()).call(this);this.data=data;}
      JavaArray.prototype.toString=function(){return "[]";};
      JavaArray.prototype.ab=function(){let dataCopy;return dataCopy;};
      cls[O].arrayType=JavaArray;result=JavaArray;}return result;};
      let T=data=>{let packages=K;let i
      =0;cls[O]=m;m.name=data[i++];if(true){while(true){for(;;){for(;;){
      cls.prototype[name[k]]=func;}}}}};
      """;

  private static String table(String classes, String... pieces) {
    String module = RUNTIME + classes;
    for (String piece : pieces) {
      module += "\nT([" + piece + "]);";
    }
    String shortened = ClassTable.shortened(module + "\nend();");
    assertTrue(shortened.endsWith("\nend();"));
    String after = shortened.substring(shortened.indexOf("\nT([") + 4);
    return after.substring(0, after.indexOf("]);")).replace("\n", "");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "B,0,F,[],17,0,0,0 | B,F,0",
        "B,0,F,[C,D],1024,0,()=>E(),0 | B,F,0",
        "B,0,F,[],16,0,0,[\"O\",G(H)] | B,F,[\"O\",G(H)]",
        "B,0,0,[],0,0,0,[\"ab\",G(H)] | B,0,[\"ab\",G(H)]",
        "B,0,F,[],16,0,0,[[\"a\",\"b\"],G(H),\"c\",function(b){J(this,b);}] | "
            + "B,F,[[\"a\",\"b\"],G(H),\"c\",function(b){J(this,b);}]",
      })
  void isNoMoreThanTheParentAndTheMethods(String entry, String expected) {
    assertEquals(expected, table("new B();", entry));
  }

  @Test
  void mayComeInSeveralPieces() {
    assertEquals(
        "B,F,0,C,B,0,D,B,0",
        table(
            "new B();new C();new D();",
            "B,0,F,[],1,0,0,0,\nC,0,\nB,[],1,0,0,0",
            "D,0,B,[],1,0,0,0"));
  }

  @Test
  void leavesOutClassesThatNobodyNames() {
    String classes = "let B=H(),C=H(B),D=H(),\nE=H(D),x=\"B\";new E();";
    assertEquals(
        "D,F,0,E,D,0",
        table(classes, "B,0,F,[],1,0,0,0,C,0,B,[],1,0,0,0,D,0,F,[B],1,0,0,0,E,0,D,[C],1,0,0,0"));
    assertTrue(
        ClassTable.shortened(RUNTIME + classes + "\nT([B,0,F,[],1,0,0,0,C,0,B,[],1,0,0,0]);\n")
            .contains("let D=H(),\nE=H(D),x=\"B\";new E();"));
  }

  @Test
  void keepsClassesOfArraysAndClassesAsObjectsOnTheClassesThemselves() {
    String shortened = ClassTable.shortened(RUNTIME + "new B();\nT([B,0,F,[],1,0,0,0]);\n");
    assertFalse(shortened.contains("[O]"));
    assertTrue(shortened.contains("R=cls=>cls.classObject??=N(cls)"));
    assertTrue(shortened.contains("JavaArray.prototype.ab=function(){return new JavaArray("));
  }

  @Test
  void keepsTheTypeOfAnArraysItems() {
    String shortened =
        ClassTable.shortened(RUNTIME + "let q=a=>a.b[O].itemType;\nT([q,0,F,[],1,0,0,0]);\n");
    assertTrue(shortened.contains("let q=a=>a.b.itemType;"));
    assertTrue(shortened.contains("JavaArray.itemType=cls;"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "B,\"Name\",0,F,[],17,0,0,0", // a class that is asked for its name
        "B,0,F,[],17,[0,0,0],0,0", // a class within another
        "B,0,F,[],17,0,0",
        "",
      })
  void isRefusedInAnotherShape(String entry) {
    assertThrows(IllegalStateException.class, () -> table("new B();", entry));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"cls[O].classObject===null", "(name,binaryName,kind,config)", "let dataCopy"})
  void isRefusedWhereItIsReadInAnotherWay(String known) {
    String module = RUNTIME.replace(known, "other") + "new B();\nT([B,0,F,[],17,0,0,0]);\n";
    assertThrows(IllegalStateException.class, () -> ClassTable.shortened(module));
  }

  @Test
  void isRefusedWhereItIsRead() {
    assertThrows(
        IllegalStateException.class,
        () -> table("let q=a=>a.constructor[O].superinterfaces;", "B,0,F,[],17,0,0,0"));
  }
}
