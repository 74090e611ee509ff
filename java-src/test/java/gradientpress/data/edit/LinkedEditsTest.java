package gradientpress.data.edit;

import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("What a link says of points")
class LinkedEditsTest {
  private static final Notation NOTATION = new JavaNotation();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "x",
        "<script>alert(1)</script>",
        "__proto__",
        "r",
        "r300",
        "r5r5",
        "r-1",
        "m3",
        "m3_NaN_1_0",
        "m3_7_1_0",
        "m3_1_-6.01_0",
        "m3_1_1_2",
        "m3_1_1_0.5",
        "m3_1e999_1_0",
        "a1_2",
        "a1_2_0r3",
        "n",
        "na1_1_0a1_2_1a0_0_0",
        "s",
        "sr1",
        "s-1r1",
        "s2147483648r1",
        "s99999999999999999999r1",
        "o",
        "k1_0_r1",
        "cx",
        "or1",
        "cx:a,a:a1_0a2_1t3_1t1_0",
        "ocx,:a,b,c:a1_1_0a2_1_1t3_3_2t1_0_0",
        "ocx,y:a,,c:a1_1_0a2_1_1t3_3_2t1_0_0",
        "cx:a,b:a1_0a2_1t3_1t1_0",
        "cx,y:a,b,c:a1_1_0a2_1_1t3_3_2t1_0_0",
        "cx,y::a1_1_0a2_1_1t3_3_2t1_0_0",
        "ocx,y,z:a,b:a1_2_3_0",
        "ocx,y:a,b,c,d,e,f,g:a1_1_0a2_1_1t3_3_2t1_0_0",
        "ocx,y:a,b,c:a1_1_0a2_1_1t3_3_9t1_0_0",
        "ocx,y::a1_1_0a2_1_11t3_3_2t1_0_0",
        "ocx,%:a,b,c:a1_1_0a2_1_1t3_3_2t1_0_0",
      })
  void isRefusedIfItCannotBe(String text) {
    EditedPoints ring = EditsTextTest.originals("circle", 300);
    assertThrows(
        IllegalArgumentException.class,
        () -> LinkedEdits.of(text, 42, NOTATION).edit(ring, NOTATION));
  }
}
