package gradientpress.site.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SlugTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "What the curve is for | what-the-curve-is-for",
        "  One,  two - three! | one-two-three",
        "A Beginner's Guide | a-beginners-guide",
        "A Beginner’s Guide | a-beginners-guide",
        "Don't stop | dont-stop",
        "L'été | l-ete",
        "Straße & Øre | strasse-and-ore",
        "C++20 | c-20",
        "x² + y² | x2-y2",
        "日本語 の 見出し | 日本語-の-見出し",
        "🧠 | ''",
        "--- | ''",
      })
  void textBecomesAName(String text, String slug) {
    assertEquals(slug, Slug.ofHeading(text));
  }
}
