package gradientpress.site.claim;

import java.util.ArrayList;
import java.util.List;

/** All claims that hold, and what breaks them, as a table that authors can look things up in. */
public final class ClaimsReport {
  private static final String HEAD = "post\texample\tclaim\tmeasured\tbroken by\n";

  private final List<String> lines = new ArrayList<>();

  void add(String post, String example, String claim, String measured, String brokenBy) {
    lines.add(String.join("\t", post, example, claim, measured, brokenBy) + "\n");
  }

  /** Adds what another post claims. */
  public void add(ClaimsReport other) {
    lines.addAll(other.lines);
  }

  /** Returns a line for each claim, in the order in which they were checked, parted by tabs. */
  public String text() {
    return HEAD + String.join("", lines);
  }
}
