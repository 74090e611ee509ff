package gradientpress.site.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ScalarKindTest {
  @ParameterizedTest
  @ValueSource(strings = {"", "~", "null", "NULL"})
  void nothing(String plain) {
    assertEquals(ScalarKind.NOTHING, ScalarKind.of(plain));
  }

  @ParameterizedTest
  @ValueSource(strings = {"true", "False"})
  void flag(String plain) {
    assertEquals(ScalarKind.FLAG, ScalarKind.of(plain));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0", "-1", "+1.5", ".5", "1.", "1e-3", "1_000", "0x1F", "0o17", "0b1", "3:30", "-.inf",
        ".nan"
      })
  void numberInAnyVersionOfYaml(String plain) {
    assertEquals(ScalarKind.NUMBER, ScalarKind.of(plain));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2024-08-04", "2024-8-4", "2024-08-04T12:00:00Z", "2024-02-30"})
  void date(String plain) {
    assertEquals(ScalarKind.DATE, ScalarKind.of(plain));
  }

  @ParameterizedTest
  @ValueSource(strings = {"yes", "A ring", "4, 2", "1.2.3", "e3", "2024-08", "x\ny", "-", "."})
  void text(String plain) {
    assertEquals(ScalarKind.TEXT, ScalarKind.of(plain));
  }
}
