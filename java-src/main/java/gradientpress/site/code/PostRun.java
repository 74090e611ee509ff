package gradientpress.site.code;

import gradientpress.site.code.BlockParser.Parsed;
import gradientpress.site.code.JavaFence.Block;
import gradientpress.site.code.JavaFence.Role;
import gradientpress.site.code.UnitText.Place;
import gradientpress.site.file.Folder;
import gradientpress.site.source.Diagnostic;
import gradientpress.site.source.Diagnostics;
import gradientpress.site.source.Mistake;
import gradientpress.site.source.SourceText;
import gradientpress.site.source.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Compiles the code of one post, and runs it if that goes well. */
final class PostRun {
  private static final int MOST_MESSAGES = 5;

  private final String className;
  private final List<Block> blocks;
  private final Javac javac;
  private final ChildJvm jvm;
  private final Diagnostics diagnostics;
  private final Map<Block, CodeResult> results = new HashMap<>();
  private boolean good = true;

  PostRun(
      String className, List<Block> blocks, Javac javac, ChildJvm jvm, Diagnostics diagnostics) {
    this.className = className;
    this.blocks = blocks;
    this.javac = javac;
    this.jvm = jvm;
    this.diagnostics = diagnostics;
  }

  /** Returns what comes of each block, or nothing if something was reported. */
  Optional<List<CodeResult>> results() throws IOException {
    List<Parsed> parsed = parse();
    boolean sharedIsGood =
        blocks.stream()
            .filter(block -> block.role() == Role.SHARED)
            .allMatch(block -> parsed.stream().anyMatch(p -> p.block() == block));
    if (sharedIsGood) {
      Path classes = Files.createTempDirectory("post-classes");
      try {
        compileAndRun(parsed, classes);
      } finally {
        Folder.delete(classes);
      }
    }
    return good
        ? Optional.of(
            blocks.stream().map(block -> results.getOrDefault(block, CodeResult.NOTHING)).toList())
        : Optional.empty();
  }

  /** Returns the blocks that have no mistakes in themselves. */
  private List<Parsed> parse() {
    List<Parsed> parsed = new ArrayList<>();
    for (Block block : blocks) {
      if (block.role().compiles()) {
        Parsed one = BlockParser.parse(block, javac);
        report(one.errors());
        if (one.errors().isEmpty()) {
          parsed.add(one);
        }
      }
    }
    return parsed;
  }

  private void report(List<JavacMessage> errors) {
    for (JavacMessage error : errors) {
      report(Mistake.DOES_NOT_COMPILE, error.place().span(), error.text(), error.hint());
    }
  }

  private void report(Mistake mistake, Span span, String message, String hint) {
    diagnostics.report(mistake, span, message, hint);
    good = false;
  }

  private void compileAndRun(List<Parsed> parsed, Path classes) throws IOException {
    UnitText unit = CompileUnit.of(className, parsed);
    if (!parsed.isEmpty()) {
      report(javac.compile(unit, className, classes));
    }
    if (!good) {
      return;
    }
    List<Parsed> shared = parsed.stream().filter(one -> one.block().role() == Role.SHARED).toList();
    for (Block block : blocks) {
      if (!block.role().compiles()) {
        mustNotCompile(block, shared, classes.resolve("never"));
      }
    }
    List<Block> running = blocks.stream().filter(block -> block.role().runs()).toList();
    if (!running.isEmpty()) {
      List<RunEvent> events = jvm.run(classes, className, running.size());
      new RunReport(unit, running, events).read(results, this::report);
    }
  }

  private void mustNotCompile(Block block, List<Parsed> shared, Path classes) throws IOException {
    List<Parsed> unit = new ArrayList<>(shared);
    unit.add(new Parsed(block, BlockParser.imports(block), List.of(), List.of()));
    Files.createDirectories(classes);
    List<JavacMessage> errors = javac.compile(CompileUnit.of(className, unit), className, classes);
    if (errors.isEmpty()) {
      report(
          Mistake.COMPILES_ALL_THE_SAME,
          block.word(),
          "this block compiles, although it is said to fail",
          "write 'run', or make it wrong");
      return;
    }
    String text =
        errors.stream().limit(MOST_MESSAGES).map(PostRun::shown).collect(Collectors.joining("\n"));
    results.put(block, new CodeResult(CodeResult.Kind.COMPILER, text + "\n"));
  }

  /** Shows a message as ours are shown, with its place in the block instead of in the post. */
  private static String shown(JavacMessage message) {
    Place place = message.place();
    SourceText code = new SourceText("", place.block().text().text());
    Diagnostic diagnostic =
        new Diagnostic(
            Mistake.DOES_NOT_COMPILE,
            new Span(code, place.from(), place.to()),
            message.text(),
            message.hint());
    return message.text() + diagnostic.render().replaceFirst(".*", "");
  }
}
