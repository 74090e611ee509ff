package gradientpress.site.source;

import java.io.PrintStream;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Predicate;

/** The mistakes found so far, in reading order and without repeats. */
public final class Diagnostics {
  /** More of one mistake in one file are not worth reading. */
  private static final int MOST_OF_A_KIND = 100;

  private final TreeSet<Diagnostic> found =
      new TreeSet<>(
          Diagnostic.IN_READING_ORDER.thenComparing(Diagnostic::hint).thenComparing(spanEnd()));

  /** How many there are of each mistake in each file. */
  private final Map<String, Integer> counts = new HashMap<>();

  private static Comparator<Diagnostic> spanEnd() {
    return Comparator.comparing(d -> d.span().end());
  }

  public void report(Mistake mistake, Span span, String message) {
    report(mistake, span, message, "");
  }

  public void report(Mistake mistake, Span span, String message, String hint) {
    add(new Diagnostic(mistake, span, message, hint));
  }

  /** Takes what was found elsewhere. */
  public void add(Diagnostic diagnostic) {
    String kind = diagnostic.mistake() + " " + diagnostic.span().source().path();
    if (counts.getOrDefault(kind, 0) < MOST_OF_A_KIND && found.add(diagnostic)) {
      counts.merge(kind, 1, Integer::sum);
    }
  }

  /** Takes over what was found elsewhere. */
  public void addAll(Collection<Diagnostic> others) {
    others.forEach(this::add);
  }

  /** Says whether something was found that cannot be silenced. */
  public boolean hasErrors() {
    return !Diagnostic.areWarnings(found);
  }

  /** Returns what is left when what matches is left out. */
  public Diagnostics without(Predicate<Diagnostic> unwanted) {
    Diagnostics left = new Diagnostics();
    found.stream().filter(unwanted.negate()).forEach(left::add);
    return left;
  }

  /** Says whether that was found. */
  public boolean has(Diagnostic diagnostic) {
    return found.contains(diagnostic);
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
    out.print(render());
  }

  String render() {
    StringBuilder text = new StringBuilder();
    found.forEach(diagnostic -> text.append(diagnostic.render()).append('\n'));
    return text.append(summary()).append('\n').toString();
  }

  /** Returns the closing line, such as "10 errors and 1 warning in 2 posts". */
  public String summary() {
    List<String> files = found.stream().map(d -> d.span().source().path()).distinct().toList();
    boolean postsOnly = files.stream().allMatch(file -> file.endsWith(".md"));
    return tally() + " in " + count(files.size(), postsOnly ? "post" : "file");
  }

  /** Returns how many there are, such as "10 errors and 1 warning". */
  public String tally() {
    long warnings = found.stream().filter(d -> d.mistake().severity() == Severity.WARNING).count();
    long errors = found.size() - warnings;
    return warnings == 0
        ? count(errors, "error")
        : errors == 0
            ? count(warnings, "warning")
            : count(errors, "error") + " and " + count(warnings, "warning");
  }

  private static String count(long number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }
}
