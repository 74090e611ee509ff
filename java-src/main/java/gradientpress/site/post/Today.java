package gradientpress.site.post;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * The day on which the site is built, which decides what posts are still to come.
 *
 * <p>It is an input like any other: the variable {@code SOURCE_DATE_EPOCH}, which counts seconds
 * since 1970, fixes it; otherwise it is the day in UTC.
 */
public final class Today {
  private static final String VARIABLE = "SOURCE_DATE_EPOCH";

  private Today() {}

  /** Returns the day that the environment says, or the one by the clock. */
  public static LocalDate configured() {
    return of(Optional.ofNullable(System.getenv(VARIABLE)), Clock.systemUTC());
  }

  static LocalDate of(Optional<String> epoch, Clock clock) {
    if (epoch.isEmpty() || epoch.get().isBlank()) {
      return LocalDate.now(clock.withZone(ZoneOffset.UTC));
    }
    try {
      long seconds = Long.parseLong(epoch.get().strip());
      return LocalDate.ofInstant(Instant.ofEpochSecond(seconds), ZoneOffset.UTC);
    } catch (NumberFormatException | DateTimeException e) {
      throw new IllegalArgumentException(
          VARIABLE + " is '" + epoch.get() + "', but has to be seconds since 1970", e);
    }
  }
}
