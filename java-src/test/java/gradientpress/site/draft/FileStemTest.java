package gradientpress.site.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Titles with the names that their files get. */
final class FileStemTest {
  private static final LocalDate DAY = LocalDate.of(2024, 8, 4);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A Ring                        | a-ring",
        "Été à Zürich: Ångström        | ete-a-zurich-angstrom",
        "Straße, Œuvre & Łódź          | strasse-oeuvre-and-lodz",
        "C++                           | c-plus-plus",
        "C#: why?                      | c-sharp-why",
        "C++20 `auto`                  | c-plus-plus-20-auto",
        "🧠 Brains, not 🤖             | brains-not",
        "🧠                            | post-2024-08-04",
        "日本語                        | post-2024-08-04",
        "Neural 日本 networks          | neural-networks",
        "Привет                        | post-2024-08-04",
        "../../etc/passwd              | etc-passwd",
        "..                            | post-2024-08-04",
        ".hidden                       | hidden",
        "a/b\\c:d*e?f\"g<h>i           | a-b-c-d-e-f-g-h-i",
        "CON                           | post-con",
        "nul                           | post-nul",
        "com1                          | post-com1",
        "COM¹                          | post-com1",
        "Lpt9.                         | post-lpt9",
        "Con artists                   | con-artists",
        "Index                         | post-index",
        "2024-01-02 notes              | post-2024-01-02-notes",
        "2024 in review                | 2024-in-review",
        "½ of it                       | 1-2-of-it",
        "ﬁne ＦＵＬＬ                  | fine-full",
      })
  void fileNames(String title, String expected) {
    assertEquals(expected, FileStem.of(title, DAY));
  }

  @ParameterizedTest
  @ValueSource(ints = {80, 81, 300, 5000})
  void aLongTitleIsCutAfterAWord(int length) {
    String title = "deep nets ".repeat(length).substring(0, length);
    String expected = "deep-nets-".repeat(8).substring(0, 79);
    assertEquals(expected, FileStem.of(title, DAY));
    assertEquals("x".repeat(80), FileStem.of("x".repeat(length), DAY));
  }
}
