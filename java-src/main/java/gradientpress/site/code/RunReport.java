package gradientpress.site.code;

import gradientpress.site.code.JavaFence.Block;
import gradientpress.site.code.JavaFence.Role;
import gradientpress.site.code.UnitText.Place;
import gradientpress.site.source.Mistake;
import gradientpress.site.source.SourceText;
import gradientpress.site.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What the run of a post's blocks says: what pages show, and what is wrong. */
final class RunReport {
  private static final int MOST_CALLERS = 5;

  /** Takes what is wrong. */
  interface Reporting {
    void report(Mistake mistake, Span span, String message, String hint);
  }

  private final UnitText unit;
  private final List<Block> blocks;
  private final List<RunEvent> events;

  /**
   * Prepares a report.
   *
   * @param unit what was compiled
   * @param blocks those of its blocks that run
   * @param events what became of each
   */
  RunReport(UnitText unit, List<Block> blocks, List<RunEvent> events) {
    this.unit = unit;
    this.blocks = blocks;
    this.events = events;
  }

  /** Adds what pages show to the results, and reports what is wrong. */
  void read(Map<Block, CodeResult> results, Reporting diagnostics) {
    for (int i = 0; i < events.size(); i++) {
      read(blocks.get(i), events.get(i), results, diagnostics);
    }
    boolean ended =
        events.stream().anyMatch(event -> event.kind().ordinal() > RunEvent.Kind.THREW.ordinal());
    if (events.size() < blocks.size() && !ended) {
      diagnostics.report(
          Mistake.ENDS_THE_PROGRAM,
          blocks.get(events.size()).word(),
          "the Java that ran this block has come to a sudden end",
          "");
    }
  }

  private void read(
      Block block, RunEvent event, Map<Block, CodeResult> results, Reporting diagnostics) {
    List<Place> places = event.lines().stream().map(unit::place).toList();
    Span span = places.isEmpty() ? block.word() : places.get(0).span();
    switch (event.kind()) {
      case ENDED -> {
        results.put(block, new CodeResult(CodeResult.Kind.OUTPUT, event.output()));
        if (block.role() == Role.CRASH) {
          diagnostics.report(
              Mistake.DOES_NOT_THROW,
              block.word(),
              "this block throws nothing, although it is said to crash",
              "write 'run' instead");
        }
      }
      case THREW, THREW_BEFORE -> {
        String thrown = thrown(event);
        results.put(
            block,
            new CodeResult(CodeResult.Kind.EXCEPTION, event.output() + trace(thrown, places)));
        if (block.role() != Role.CRASH || event.kind() == RunEvent.Kind.THREW_BEFORE) {
          diagnostics.report(
              Mistake.THROWS,
              span,
              "this throws " + thrown.replaceAll("\\R", " "),
              callers(places));
        }
      }
      case LEFT_A_THREAD ->
          diagnostics.report(
              Mistake.LEAVES_A_THREAD,
              span,
              "the thread '%s' goes on after the end of its block".formatted(event.message()),
              "wait for it");
      case EXITED ->
          diagnostics.report(
              Mistake.ENDS_THE_PROGRAM, span, "this ends the whole program", "leave it out");
      case TOOK_TOO_LONG ->
          diagnostics.report(
              Mistake.TAKES_TOO_LONG,
              span,
              "the code of this post takes too long: here it was when time was up",
              "all blocks together have ten seconds");
    }
  }

  private static String thrown(RunEvent event) {
    String type = event.type().replaceFirst("^" + CompileUnit.PACKAGE + "\\.[^$]*\\$\\d*", "");
    return type + (event.message().isEmpty() ? "" : ": " + event.message());
  }

  /** Names the lines of the post from which the throwing one was called. */
  private static String callers(List<Place> places) {
    List<Integer> lines =
        places.stream().skip(1).map(place -> place.span().position().line()).distinct().toList();
    if (lines.isEmpty()) {
      return "";
    }
    String list =
        lines.stream().limit(MOST_CALLERS).map(String::valueOf).collect(Collectors.joining(", "));
    return "called from line " + list + (lines.size() > MOST_CALLERS ? ", …" : "");
  }

  /** Writes what was thrown, and below it the lines of code that led there, innermost first. */
  private static String trace(String thrown, List<Place> places) {
    List<String> lines = new ArrayList<>();
    for (Place place : places) {
      SourceText code = new SourceText("", place.block().text().text());
      String line = "  at " + code.line(code.position(place.from()).line()).strip();
      if (lines.isEmpty() || !lines.get(lines.size() - 1).equals(line)) {
        lines.add(line);
      }
    }
    String more = lines.size() > MOST_CALLERS ? "  …\n" : "";
    return thrown
        + "\n"
        + lines.stream().limit(MOST_CALLERS).map(line -> line + "\n").collect(Collectors.joining())
        + more;
  }
}
