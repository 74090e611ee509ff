package gradientpress.site.source;

import java.io.PrintStream;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/** The mistakes found so far, in reading order and without repeats. */
public final class Diagnostics {
  private final TreeSet<Diagnostic> found =
      new TreeSet<>(
          Diagnostic.IN_READING_ORDER.thenComparing(Diagnostic::hint).thenComparing(spanEnd()));

  private static Comparator<Diagnostic> spanEnd() {
    return Comparator.comparing(d -> d.span().end());
  }

  public void report(Mistake mistake, Span span, String message) {
    report(mistake, span, message, "");
  }

  public void report(Mistake mistake, Span span, String message, String hint) {
    found.add(new Diagnostic(mistake, span, message, hint));
  }

  /** Takes over what was found elsewhere. */
  public void addAll(Collection<Diagnostic> others) {
    found.addAll(others);
  }

  public boolean isEmpty() {
    return found.isEmpty();
  }

  public int count() {
    return found.size();
  }

  public List<Diagnostic> inOrder() {
    return List.copyOf(found);
  }

  /** Prints every mistake and, at the end, how many there are. */
  public void print(PrintStream out) {
    found.forEach(diagnostic -> out.print(diagnostic.render() + "\n"));
    out.print(summary() + "\n");
  }

  /** Returns the closing line, such as "10 errors in 2 posts". */
  public String summary() {
    List<String> files = found.stream().map(d -> d.span().source().path()).distinct().toList();
    boolean postsOnly = files.stream().allMatch(file -> file.endsWith(".md"));
    return count(found.size(), "error") + " in " + count(files.size(), postsOnly ? "post" : "file");
  }

  private static String count(long number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }
}
