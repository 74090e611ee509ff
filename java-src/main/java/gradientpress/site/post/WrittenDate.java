package gradientpress.site.post;

import gradientpress.site.schema.Outline;
import gradientpress.site.schema.Shape;
import gradientpress.site.schema.Shapes;
import gradientpress.site.source.Diagnostics;
import gradientpress.site.source.Mistake;
import gradientpress.site.text.Printable;
import gradientpress.site.yaml.ScalarKind;
import gradientpress.site.yaml.Yaml;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Dates in the spellings that blogs have: 2024-08-04, 2024/08/04, 4 August 2024 or August 4, 2024,
 * each perhaps with a time and a zone. Without a time it is midnight, without a zone UTC.
 *
 * <p>They are read as they are written, since YAML turns some of them into a moment in whatever
 * zone the machine is in. What might mean two days is refused.
 */
final class WrittenDate {
  private static final List<String> MONTHS =
      List.of(
          "January",
          "February",
          "March",
          "April",
          "May",
          "June",
          "July",
          "August",
          "September",
          "October",
          "November",
          "December");
  private static final int SHORT_NAME = 3;
  private static final int FIRST_YEAR = 1000;
  private static final int LAST_YEAR = 9998;

  private static final String YEAR = "(?<year>\\d{4})";
  private static final String MONTH = "(?<month>\\d{1,2})";
  private static final String DAY = "(?<day>\\d{1,2})";
  private static final String NTH = "(?:st|nd|rd|th|\\.)?";
  private static final String NAME =
      MONTHS.stream()
          .map(name -> name.substring(0, SHORT_NAME) + "(?:" + name.substring(SHORT_NAME) + ")?")
          .collect(Collectors.joining("|", "(?<month>", "|Sept)\\.?"));
  private static final String TIME =
      "(?:(?:[Tt]|,? +)(?<hour>\\d{1,2}):(?<minute>\\d{2})(?::(?<second>\\d{2})(?:\\.\\d{1,9})?)?"
          + "(?: *(?<zone>[Zz]|UTC|GMT|[-+]\\d{2}(?::?\\d{2})?))?)?";

  private static final List<Pattern> SPELLINGS =
      Stream.of(
              YEAR + "-" + MONTH + "-" + DAY,
              YEAR + "/" + MONTH + "/" + DAY,
              DAY + NTH + " " + NAME + ",? " + YEAR,
              NAME + " " + DAY + NTH + ",? " + YEAR)
          .map(spelling -> Pattern.compile(spelling + TIME))
          .toList();

  /** The shape of a date; its outline is that of all spellings. */
  static final Shape<Instant> SHAPE =
      new Shape<>(
          new Outline.Text(
              Integer.MAX_VALUE,
              SPELLINGS.stream()
                  .map(spelling -> spelling.pattern().replaceAll("\\?<\\w+>", "?:"))
                  .collect(Collectors.joining("|", "(?:", ")")),
              "write 2024-08-04, 2024/08/04, 4 August 2024 or August 4, 2024"),
          WrittenDate::read);

  private static final Pattern TWO_NUMBERS_AND_A_YEAR =
      Pattern.compile("(\\d{1,2})[-./ ]+(\\d{1,2})[-./ ]+(\\d{4})(?!\\d).*");
  private static final Pattern DIGITS_ONLY = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
  private static final String USUAL = "write YYYY-MM-DD";

  private final int year;
  private final int month;
  private final int day;
  private final int hour;
  private final int minute;
  private final int second;
  private final String zone;

  private WrittenDate(Matcher parts) {
    year = number(parts.group("year"));
    month = month(parts.group("month"));
    day = number(parts.group("day"));
    hour = number(parts.group("hour"));
    minute = number(parts.group("minute"));
    second = number(parts.group("second"));
    zone = parts.group("zone");
  }

  private static int number(String digits) {
    return digits == null ? 0 : Integer.parseInt(digits);
  }

  private static int month(String text) {
    if (Character.isDigit(text.charAt(0))) {
      return number(text);
    }
    String start = text.substring(0, SHORT_NAME);
    return 1
        + IntStream.range(0, MONTHS.size())
            .filter(index -> MONTHS.get(index).startsWith(start))
            .findFirst()
            .orElseThrow();
  }

  /** Reads a date, or reports why it is none and returns nothing. */
  private static Optional<Instant> read(String key, Yaml value, Diagnostics diagnostics) {
    if (!(value instanceof Yaml.Scalar scalar) || scalar.kind() == ScalarKind.NOTHING) {
      return Shapes.wrongType(key, "a date", value, USUAL, diagnostics);
    }
    String text = scalar.text().strip();
    Optional<Matcher> parts =
        SPELLINGS.stream().map(form -> form.matcher(text)).filter(Matcher::matches).findFirst();
    if (parts.isEmpty()) {
      String message = "%s is not a date".formatted(Printable.quote(text));
      diagnostics.report(Mistake.DATE_SPELLING, value.span(), message, remedy(text));
      return Optional.empty();
    }
    WrittenDate date = new WrittenDate(parts.get());
    String days = date.daysThereAre();
    String times = date.timesThereAre();
    if (days.isEmpty() && times.isEmpty()) {
      return Optional.of(date.moment());
    }
    String message = "there is no such %s as %s".formatted(days.isEmpty() ? "time" : "day", text);
    String hint = days.isEmpty() ? times : days;
    diagnostics.report(Mistake.IMPOSSIBLE_DATE, value.span(), message, hint);
    return Optional.empty();
  }

  /** Says what to write for a date that is spelt otherwise. */
  private static String remedy(String text) {
    Matcher digits = DIGITS_ONLY.matcher(text);
    if (digits.matches()) {
      return "write %s-%s-%s".formatted(digits.group(1), digits.group(2), digits.group(3));
    }
    Matcher numbers = TWO_NUMBERS_AND_A_YEAR.matcher(text);
    if (!numbers.matches()) {
      return USUAL;
    }
    int first = number(numbers.group(1));
    int second = number(numbers.group(2));
    int year = number(numbers.group(3));
    String readings =
        Stream.concat(reading(year, second, first), reading(year, first, second))
            .distinct()
            .collect(Collectors.joining(" or "));
    return readings.isEmpty() ? USUAL : "write " + readings;
  }

  private static Stream<String> reading(int year, int month, int day) {
    boolean isDay =
        month >= 1 && month <= MONTHS.size() && YearMonth.of(year, month).isValidDay(day);
    return isDay ? Stream.of("%04d-%02d-%02d".formatted(year, month, day)) : Stream.of();
  }

  /** Says which days there are; nothing if this is one of them. */
  private String daysThereAre() {
    if (year < FIRST_YEAR || year > LAST_YEAR) {
      return "years are from %s to %s".formatted(FIRST_YEAR, LAST_YEAR);
    }
    if (month < 1 || month > MONTHS.size()) {
      return "the month comes before the day, and is from 1 to " + MONTHS.size();
    }
    YearMonth days = YearMonth.of(year, month);
    return days.isValidDay(day)
        ? ""
        : "%s %s has the days 1 to %s".formatted(MONTHS.get(month - 1), year, days.lengthOfMonth());
  }

  /** Says which times and zones there are; nothing if these are among them. */
  private String timesThereAre() {
    if (hour > 23 || minute > 59 || second > 59) {
      return "times are from 00:00 to 23:59:59";
    }
    try {
      offset();
      return "";
    } catch (DateTimeException e) {
      return "zones are from -18:00 to +18:00";
    }
  }

  private Instant moment() {
    return LocalDate.of(year, month, day)
        .atTime(LocalTime.of(hour, minute, second))
        .toInstant(offset());
  }

  private ZoneOffset offset() {
    boolean named = zone != null && (zone.startsWith("+") || zone.startsWith("-"));
    return named ? ZoneOffset.of(zone) : ZoneOffset.UTC;
  }
}
