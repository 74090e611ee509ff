package gradientpress.site.post;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class TodayTest {
  /** Where it is already tomorrow. */
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-26T23:30:00Z"), ZoneId.of("Pacific/Kiritimati"));

  @Test
  void isTheDayInUtc() {
    assertEquals(LocalDate.of(2026, 11, 26), Today.of(Optional.empty(), CLOCK));
    assertEquals(LocalDate.of(2026, 11, 26), Today.of(Optional.of(""), CLOCK));
  }

  @ParameterizedTest
  @CsvSource({"0, 1970-01-01", "86399, 1970-01-01", "86400, 1970-01-02", "1704067200, 2024-01-01"})
  void isWhatTheEnvironmentSays(String seconds, LocalDate day) {
    assertEquals(day, Today.of(Optional.of(seconds), CLOCK));
  }

  @ParameterizedTest
  @ValueSource(strings = {"yesterday", "1.5", "99999999999999999999", "9223372036854775807"})
  void isRefusedIfItIsNoTime(String text) {
    assertThrows(IllegalArgumentException.class, () -> Today.of(Optional.of(text), CLOCK), text);
  }
}
