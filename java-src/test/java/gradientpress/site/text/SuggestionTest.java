package gradientpress.site.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SuggestionTest {
  @ParameterizedTest
  @CsvSource({
    "ring, ring, 0",
    "ring, Ring, 0",
    "ring, rin, 1",
    "ring, rings, 1",
    "ring, rang, 1",
    "ring, rnig, 1",
    "ring, '', 4",
    "kitten, sitting, 3",
    "trainer, trainr, 1",
    "trainer, java, 6"
  })
  void countsTypingErrors(String known, String word, int errors) {
    assertEquals(errors, Suggestion.distance(known, word));
    assertEquals(errors, Suggestion.distance(word, known));
  }

  @Test
  void namesTheNearestWord() {
    assertEquals("did you mean 'xor'?", Suggestion.among(List.of("circle", "xor", "gauss"), "xro"));
  }

  @Test
  void betweenEquallyNearWordsTheAlphabetDecides() {
    assertEquals(Optional.of("beat"), Suggestion.nearest(List.of("boat", "beat"), "bat"));
  }

  @Test
  void namesAllWordsIfNoneIsNear() {
    assertEquals("one of circle, xor", Suggestion.among(List.of("circle", "xor"), "moons"));
    assertEquals("only circle is known", Suggestion.among(List.of("circle"), "moons"));
    assertEquals("", Suggestion.among(List.of(), "moons"));
  }
}
