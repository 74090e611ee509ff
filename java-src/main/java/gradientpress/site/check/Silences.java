package gradientpress.site.check;

import gradientpress.site.source.Diagnostic;
import gradientpress.site.source.Diagnostics;
import gradientpress.site.source.MappedText;
import gradientpress.site.source.Mistake;
import gradientpress.site.source.Severity;
import gradientpress.site.source.SourceText;
import gradientpress.site.source.Span;
import gradientpress.site.source.TextFile;
import gradientpress.site.text.Printable;
import gradientpress.site.text.Suggestion;
import gradientpress.site.yaml.Yaml;
import gradientpress.site.yaml.YamlReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * The warnings that the authors have decided not to hear, in {@code content/silenced.yaml}: codes,
 * each with a list of files or the word {@code everywhere}.
 */
public final class Silences {
  private static final String CONTENT = "content/";
  private static final String FILE = CONTENT + "silenced.yaml";
  private static final String EVERYWHERE = "everywhere";
  private static final long MOST_BYTES = 50_000;

  /** One warning in one file, or in all; where that is written. */
  private record Silence(Mistake mistake, Optional<String> file, Span written) {
    boolean covers(Diagnostic diagnostic) {
      return diagnostic.mistake() == mistake
          && (file.isEmpty() || file.get().equals(diagnostic.span().source().path()));
    }

    boolean isAbout(Diagnostic diagnostic) {
      return file.isEmpty() || file.get().equals(diagnostic.span().source().path());
    }
  }

  private final List<Silence> silences = new ArrayList<>();
  private final Collection<String> files;

  private Silences(Collection<String> files) {
    this.files = files;
  }

  /**
   * Reads what is to be silent; reports what cannot be.
   *
   * @param root the project's folder
   * @param files the files that may be named, such as "content/posts/ring.md"
   * @param diagnostics takes the mistakes
   */
  public static Silences under(Path root, Collection<String> files, Diagnostics diagnostics)
      throws IOException {
    Silences silences = new Silences(files);
    Path file = root.resolve(FILE);
    if (Files.isRegularFile(file)) {
      TextFile.read(file, FILE, "a list of codes", MOST_BYTES, diagnostics)
          .ifPresent(source -> silences.read(source, diagnostics));
    }
    return silences;
  }

  private void read(SourceText source, Diagnostics diagnostics) {
    MappedText yaml = MappedText.of(new Span(source, 0, source.text().length()));
    for (Yaml.Entry entry : YamlReader.read(yaml, diagnostics).root().entries()) {
      Optional<Mistake> mistake = mistake(entry.key(), diagnostics);
      if (mistake.isPresent()) {
        places(mistake.get(), entry.value(), diagnostics);
      }
    }
  }

  private static Optional<Mistake> mistake(Yaml.Scalar code, Diagnostics diagnostics) {
    Optional<Mistake> mistake = Mistake.named(code.text());
    if (mistake.isEmpty()) {
      List<String> warnings =
          Arrays.stream(Mistake.values())
              .filter(m -> m.severity() == Severity.WARNING)
              .map(Mistake::code)
              .toList();
      diagnostics.report(
          Mistake.UNKNOWN_CODE,
          code.span(),
          "there is no warning " + Printable.quote(code.text()),
          Suggestion.among(warnings, code.text()));
    } else if (mistake.get().severity() == Severity.ERROR) {
      diagnostics.report(
          Mistake.SILENCED_ERROR,
          code.span(),
          "'%s' is an error; only warnings can be silenced".formatted(code.text()),
          "mend it where it is reported");
      return Optional.empty();
    }
    return mistake;
  }

  private void places(Mistake mistake, Yaml value, Diagnostics diagnostics) {
    if (value instanceof Yaml.Scalar word && word.text().equals(EVERYWHERE)) {
      silences.add(new Silence(mistake, Optional.empty(), word.span()));
    } else if (value instanceof Yaml.Listing list) {
      list.items().forEach(item -> place(mistake, item, diagnostics));
    } else if (!(value instanceof Yaml.Refused)) {
      diagnostics.report(
          Mistake.WRONG_TYPE,
          value.span(),
          "expected a list of files, found " + value.description(),
          "write [posts/….md], or '" + EVERYWHERE + "'");
    }
  }

  private void place(Mistake mistake, Yaml item, Diagnostics diagnostics) {
    String name = item instanceof Yaml.Scalar scalar ? scalar.text() : "";
    if (files.contains(CONTENT + name)) {
      silences.add(new Silence(mistake, Optional.of(CONTENT + name), item.span()));
    } else if (!(item instanceof Yaml.Refused)) {
      List<String> known = files.stream().map(f -> f.substring(CONTENT.length())).toList();
      diagnostics.report(
          Mistake.MISSING_FILE,
          item.span(),
          "there is no file %s in %s".formatted(Printable.quote(name), CONTENT),
          Suggestion.among(known, name));
    }
  }

  /** Returns what is left of what was found; warnings that are silenced are not. */
  public Diagnostics without(Diagnostics found) {
    return found.without(
        diagnostic -> silences.stream().anyMatch(silence -> silence.covers(diagnostic)));
  }

  /**
   * Reports what silences nothing. Where there are errors a warning may not have been reached, and
   * nothing is said.
   *
   * @param found all that was found
   * @param left what is left of that, which takes the mistakes
   */
  public void reportUnused(Diagnostics found, Diagnostics left) {
    List<Diagnostic> all = found.inOrder();
    for (Silence silence : silences) {
      boolean unclear =
          all.stream()
              .anyMatch(d -> silence.isAbout(d) && d.mistake().severity() == Severity.ERROR);
      if (!unclear && all.stream().noneMatch(silence::covers)) {
        left.report(
            Mistake.UNUSED_SILENCE,
            silence.written(),
            "nothing is silenced here: there is no '%s'".formatted(silence.mistake().code()),
            "leave it out");
      }
    }
  }
}
