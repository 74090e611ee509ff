package gradientpress.site.source;

import java.util.Locale;

/** How bad a mistake is. Either fails a build, but a warning can be silenced. */
public enum Severity {
  /** Readers would stumble over it, or it cannot be built at all. */
  ERROR,
  /** It can be published, though it is most likely not what the author wants. */
  WARNING;

  /** Returns the word that messages begin with. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
