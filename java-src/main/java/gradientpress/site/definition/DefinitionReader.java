package gradientpress.site.definition;

import com.google.gson.Gson;
import gradientpress.data.Table;
import gradientpress.example.Vocabulary;
import gradientpress.nn.Named;
import gradientpress.site.definition.DescribeDefinitions.Answer;
import gradientpress.site.definition.PortableCode.Fault;
import gradientpress.site.file.Folder;
import gradientpress.site.source.Diagnostics;
import gradientpress.site.source.Mistake;
import gradientpress.site.source.Span;
import gradientpress.site.text.Printable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the definitions among a post's classes, checks them, and has them describe themselves. */
public final class DefinitionReader {
  /** How long one may take to be made and tried out. */
  private static final Duration PATIENCE = Duration.ofSeconds(3);

  private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]*");

  private final Gson gson = new Gson();
  private final SharedClasses shared;
  private final Diagnostics diagnostics;

  private DefinitionReader(SharedClasses shared, Diagnostics diagnostics) {
    this.shared = shared;
    this.diagnostics = diagnostics;
  }

  /** Returns the definitions among classes; what is wrong with them is reported where it stands. */
  public static Definitions read(SharedClasses shared, Diagnostics diagnostics) throws IOException {
    return new DefinitionReader(shared, diagnostics).read();
  }

  private Definitions read() throws IOException {
    FoundDefinitions found = new FoundDefinitions(shared);
    List<Definition> all = found.all();
    if (all.isEmpty()) {
      return Definitions.of(shared, all, List.of());
    }
    int before = diagnostics.count();
    for (Fault fault : PortableCode.faults(found.classes(), all)) {
      report(fault);
    }
    if (diagnostics.count() > before) {
      // What computes other numbers each time cannot be tried out.
      return Definitions.broken(shared, List.of());
    }
    List<Description> descriptions = describe(all);
    return diagnostics.count() == before
        ? Definitions.of(shared, all, descriptions)
        : Definitions.broken(shared, descriptions);
  }

  private void report(Fault fault) {
    Unportable what = fault.what();
    diagnostics.report(
        Mistake.UNPORTABLE_CODE,
        shared.span(fault.line(), what.word()),
        "'%s' %s".formatted(what.word(), what.why()),
        what.hint());
  }

  /** Returns the descriptions of those definitions that are good. */
  private List<Description> describe(List<Definition> definitions) throws IOException {
    Path folder = Files.createTempDirectory("definitions");
    try {
      shared.write(folder);
      List<Description> descriptions = new ArrayList<>();
      Map<String, Definition> names = new HashMap<>();
      for (int next = 0; next < definitions.size(); ) {
        next +=
            describe(definitions.subList(next, definitions.size()), folder, descriptions, names);
      }
      return descriptions;
    } finally {
      Folder.delete(folder);
    }
  }

  /** Describes definitions until one takes too long; returns how many were dealt with. */
  private int describe(
      List<Definition> definitions,
      Path folder,
      List<Description> descriptions,
      Map<String, Definition> names)
      throws IOException {
    List<String> arguments = new ArrayList<>();
    arguments.add(folder.toString());
    definitions.forEach(definition -> arguments.add(definition.type()));
    try (AuthorsJvm jvm = new AuthorsJvm(DescribeDefinitions.class, arguments)) {
      int done = 0;
      for (Definition definition : definitions) {
        done++;
        try {
          Optional<String> answer = jvm.next(PATIENCE);
          if (answer.isEmpty()) {
            report(definition, "ends the program that makes it", span(definition));
            return done;
          }
          take(definition, gson.fromJson(answer.get(), Answer.class), descriptions, names);
        } catch (TimeoutException e) {
          diagnostics.report(
              Mistake.ENDLESS_DEFINITION,
              span(definition),
              "%s takes longer than %s seconds to be made and tried out"
                  .formatted(definition.spoken(), PATIENCE.toSeconds()),
              "does a loop in it go on for ever?");
          return done;
        }
      }
      return done;
    }
  }

  private void take(
      Definition definition,
      Answer answer,
      List<Description> descriptions,
      Map<String, Definition> names) {
    if (answer.failure() != null) {
      List<Integer> lines = answer.failure().lines();
      Span span = lines.isEmpty() ? span(definition) : shared.lines().apply(lines.get(0));
      report(definition, answer.failure().text(), span);
    } else if (isGoodName(definition, answer.description().named(), names)) {
      descriptions.add(answer.description());
    }
  }

  private void report(Definition definition, String what, Span span) {
    diagnostics.report(Mistake.BROKEN_DEFINITION, span, definition.spoken() + " " + what);
  }

  private boolean isGoodName(Definition definition, Named named, Map<String, Definition> names) {
    String name = named.name();
    if (!NAME.matcher(name).matches()) {
      diagnostics.report(
          Mistake.DEFINITION_NAME,
          span(definition),
          "%s is not a good name of %s".formatted(Printable.quote(name), definition.spoken()),
          "use a-z, 0-9 and -, and begin with a letter");
      return false;
    }
    Definition first = names.putIfAbsent(definition.kind() + " " + name, definition);
    if (first != null || ours(definition.kind()).anyMatch(name::equals)) {
      diagnostics.report(
          Mistake.DEFINITION_NAME,
          span(definition),
          "the name '%s' of %s is taken".formatted(name, definition.spoken()),
          first == null
              ? "every article knows the %s '%s'".formatted(definition.kind().noun(), name)
              : "by " + first.spoken() + " in line " + span(first).position().line());
      return false;
    }
    return true;
  }

  private static Stream<String> ours(Kind kind) {
    Vocabulary vocabulary = new Vocabulary();
    return switch (kind) {
      case DATA_SET -> Stream.concat(Stream.of(Table.NAME), Arrays.stream(vocabulary.dataSets()));
      case ACTIVATION -> Arrays.stream(vocabulary.activations());
      case OPTIMIZER -> Arrays.stream(vocabulary.optimizers());
    };
  }

  private Span span(Definition definition) {
    return shared.span(definition.line(), definition.simpleName());
  }
}
