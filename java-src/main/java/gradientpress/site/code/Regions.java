package gradientpress.site.code;

import gradientpress.site.source.Diagnostics;
import gradientpress.site.source.Mistake;
import gradientpress.site.source.SourceText;
import gradientpress.site.source.Span;
import gradientpress.site.text.Printable;
import gradientpress.site.text.Suggestion;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The regions of a Java file, marked as the snippets of Javadoc are (JEP 413): from a line {@code
 * // @start region="name"} to a line {@code // @end}. The lines of marks are never printed.
 */
final class Regions {
  private static final Pattern MARK = Pattern.compile("\\s*//\\s*@(start|end)\\b(.*)");
  private static final Pattern NAME =
      Pattern.compile("\\s+region\\s*=\\s*(?:\"([^\"]+)\"|'([^']+)'|([^\\s\"']+))\\s*");

  /** The lines between a start and its end. */
  private record Lines(int first, int last) {}

  private record Open(String name, int line) {}

  private final SourceText source;
  private final List<Integer> marks = new ArrayList<>();
  private final Map<String, Lines> regions = new TreeMap<>();
  private final List<String> faults = new ArrayList<>();

  private Regions(SourceText source) {
    this.source = source;
  }

  static Regions of(SourceText source) {
    Regions regions = new Regions(source);
    regions.find();
    return regions;
  }

  private void find() {
    Deque<Open> open = new ArrayDeque<>();
    TreeSet<String> names = new TreeSet<>();
    for (int line = 1; line <= source.lineCount(); line++) {
      Matcher mark = MARK.matcher(source.line(line));
      if (!mark.matches()) {
        continue;
      }
      marks.add(line);
      Matcher name = NAME.matcher(mark.group(2));
      String region = name.matches() ? firstGroup(name) : "";
      if (mark.group(1).equals("end")) {
        end(open, region, line);
      } else if (region.isEmpty()) {
        faults.add("line %s starts a region without a name".formatted(line));
      } else {
        if (!names.add(region)) {
          faults.add("line %s starts the region '%s' again".formatted(line, region));
        }
        open.push(new Open(region, line));
      }
    }
    for (Open left : open) {
      faults.add("the region '%s' of line %s has no end".formatted(left.name(), left.line()));
    }
  }

  /** Ends the region of that name, or without a name the one that was started last. */
  private void end(Deque<Open> open, String name, int line) {
    Optional<Open> ended =
        open.stream().filter(o -> name.isEmpty() || o.name().equals(name)).findFirst();
    if (ended.isEmpty()) {
      faults.add("line %s ends a region that has not been started".formatted(line));
      return;
    }
    open.remove(ended.get());
    regions.put(ended.get().name(), new Lines(ended.get().line() + 1, line - 1));
  }

  private static String firstGroup(Matcher name) {
    for (int group = 1; group <= name.groupCount(); group++) {
      if (name.group(group) != null) {
        return name.group(group);
      }
    }
    return "";
  }

  /** Returns the whole file. */
  Optional<String> whole(Span written, Diagnostics diagnostics) {
    return print(new Lines(1, source.lineCount()), written, diagnostics);
  }

  /** Returns a region; reports one that is not there, at the place where its name is written. */
  Optional<String> region(Span written, Diagnostics diagnostics) {
    Lines lines = regions.get(written.text());
    if (lines == null && faults.isEmpty()) {
      diagnostics.report(
          Mistake.UNKNOWN_REGION,
          written,
          "there is no region %s in %s".formatted(Printable.quote(written.text()), source.path()),
          regions.isEmpty()
              ? "no region is marked there by // @start region=\"…\""
              : Suggestion.among(regions.keySet(), written.text()));
      return Optional.empty();
    }
    return print(lines, written, diagnostics);
  }

  private Optional<String> print(Lines lines, Span written, Diagnostics diagnostics) {
    if (!faults.isEmpty()) {
      diagnostics.report(
          Mistake.BROKEN_REGION, written, "in %s %s".formatted(source.path(), faults.get(0)));
      return Optional.empty();
    }
    List<String> code = new ArrayList<>();
    for (int line = lines.first(); line <= lines.last(); line++) {
      if (!marks.contains(line)) {
        code.add(source.line(line));
      }
    }
    while (!code.isEmpty() && code.get(0).isBlank()) {
      code.remove(0);
    }
    while (!code.isEmpty() && code.get(code.size() - 1).isBlank()) {
      code.remove(code.size() - 1);
    }
    if (code.isEmpty()) {
      diagnostics.report(
          Mistake.BROKEN_REGION, written, "nothing to print there in " + source.path());
      return Optional.empty();
    }
    return Optional.of(String.join("\n", code).stripIndent() + "\n");
  }
}
