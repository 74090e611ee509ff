package gradientpress.site.source;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.Function;

/** How mistakes are written down. */
public enum Format {
  /** For people. */
  TEXT(diagnostics -> diagnostics.render()),
  /** For annotations of changed lines on GitHub. */
  GITHUB(diagnostics -> GithubCommands.of(diagnostics) + diagnostics.summary() + "\n"),
  /** For tools. */
  SARIF(Sarif::of);

  private final Function<Diagnostics, String> writing;

  Format(Function<Diagnostics, String> writing) {
    this.writing = writing;
  }

  /** Returns mistakes in this format. */
  public String write(Diagnostics diagnostics) {
    return writing.apply(diagnostics);
  }

  /** Returns the format of a name. */
  public static Format named(String name) {
    return Arrays.stream(values())
        .filter(format -> format.name().toLowerCase(Locale.ROOT).equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "there is no format '" + name + "', only text, github and sarif"));
  }
}
