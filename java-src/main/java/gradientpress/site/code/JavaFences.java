package gradientpress.site.code;

import gradientpress.site.code.JavaFence.Block;
import gradientpress.site.code.JavaFence.Include;
import gradientpress.site.code.JavaFence.Plain;
import gradientpress.site.code.JavaFence.Role;
import gradientpress.site.markdown.Fence;
import gradientpress.site.source.Diagnostics;
import gradientpress.site.source.Mistake;
import gradientpress.site.source.Span;
import gradientpress.site.text.Printable;
import gradientpress.site.text.Suggestion;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The fences of a post, read one after the other: which are Java, and what is to be done there. */
public final class JavaFences {
  private static final String KIND = "java";
  private static final Pattern WORD = Pattern.compile("[^ \t]+");

  private final Diagnostics diagnostics;
  private final List<JavaFence> fences = new ArrayList<>();
  private boolean whole = true;

  /**
   * Begins without fences.
   *
   * @param diagnostics takes the mistakes
   */
  public JavaFences(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  /** Returns what has been read so far. */
  public PostCode code() {
    return new PostCode(List.copyOf(fences), whole);
  }

  /** Reads a fence if it is Java; one that has none of our words is left alone, as others are. */
  public void read(Fence fence) {
    List<Span> words = words(fence);
    if (!fence.kind().text().equals(KIND)) {
      LineNumbers.check(fence.kind(), words, diagnostics);
      return;
    }
    boolean ours =
        words.stream().anyMatch(word -> known(word).isPresent() || meant(word).isPresent());
    Optional<JavaFence> read = ours ? read(fence, words) : Optional.of(new Plain());
    whole &= read.isPresent();
    fences.add(read.orElseGet(Plain::new));
  }

  private static List<Span> words(Fence fence) {
    int start = fence.kind().end() - fence.info().start();
    Span rest = fence.info().part(start, fence.info().text().length());
    Matcher word = WORD.matcher(rest.text());
    return word.results().map(found -> rest.part(found.start(), found.end())).toList();
  }

  private static Optional<CodeWord> known(Span word) {
    return CodeWord.spelt(word.text());
  }

  /** Returns what a word that is not known may be a misspelling of. */
  private static Optional<String> meant(Span word) {
    String name = word.text().replaceFirst("[=:#].*", "");
    List<String> names =
        CodeWord.spellings().stream().map(spelling -> spelling.replace("=", "")).toList();
    return Suggestion.nearest(names, name, name.length() <= 4 ? 1 : 2);
  }

  private Optional<JavaFence> read(Fence fence, List<Span> spans) {
    Map<CodeWord, Span> words = new EnumMap<>(CodeWord.class);
    boolean good = true;
    for (Span span : spans) {
      Optional<CodeWord> word = known(span);
      if (word.isEmpty()) {
        reportUnknown(span);
        good = false;
      } else if (goesWith(words, word.get(), span)) {
        words.put(word.get(), span);
      } else {
        good = false;
      }
    }
    if (!fence.closed()) {
      diagnostics.report(
          Mistake.UNCLOSED_FENCE,
          fence.kind(),
          "this fence has no end",
          "write the closing fence below its last line");
      good = false;
    }
    if (!good) {
      return Optional.empty();
    }
    return words.containsKey(CodeWord.INCLUDE)
        ? include(fence, words.get(CodeWord.INCLUDE))
        : Optional.of(code(fence, words, spans.get(0)));
  }

  private void reportUnknown(Span span) {
    String hint =
        meant(span)
            .map(name -> name.equals("include") ? "include=path#region" : name)
            .map(name -> "did you mean '" + name + "'?")
            .orElseGet(() -> "one of " + String.join(", ", CodeWord.spellings()));
    diagnostics.report(
        Mistake.UNKNOWN_CODE_WORD,
        span,
        Printable.quote(span.text()) + " is not known after 'java'",
        hint);
  }

  private boolean goesWith(Map<CodeWord, Span> before, CodeWord word, Span span) {
    if (before.containsKey(word)) {
      diagnostics.report(
          Mistake.CONFLICTING_CODE_WORDS,
          span,
          "'" + word.spelling() + "' stands here twice",
          "leave it out");
      return false;
    }
    for (CodeWord other : before.keySet()) {
      if (!CodeWord.goTogether(Set.of(word, other))) {
        diagnostics.report(
            Mistake.CONFLICTING_CODE_WORDS,
            span,
            "'%s' does not go with '%s'".formatted(word.spelling(), other.spelling()),
            "leave one of them out");
        return false;
      }
    }
    return true;
  }

  private Optional<JavaFence> include(Fence fence, Span word) {
    String text = fence.content().text();
    if (!text.isBlank()) {
      int start = text.indexOf(text.strip());
      diagnostics.report(
          Mistake.CODE_BESIDE_INCLUDE,
          fence
              .content()
              .spanOfChars(start, start + text.strip().lines().findFirst().get().length()),
          "this code is not shown, because the fence includes a file",
          "leave the fence empty");
      return Optional.empty();
    }
    return Optional.of(
        new Include(word.part(CodeWord.INCLUDE.spelling().length(), word.text().length())));
  }

  /** Returns what is to be done with code that no file holds: nothing, if it is only numbered. */
  private static JavaFence code(Fence fence, Map<CodeWord, Span> words, Span first) {
    return words.keySet().equals(Set.of(CodeWord.NUMBERED))
        ? new Plain()
        : block(fence, words, first);
  }

  private static Block block(Fence fence, Map<CodeWord, Span> words, Span first) {
    boolean shared = words.containsKey(CodeWord.SHARED);
    Role role = shared ? Role.SHARED : Role.RUN;
    if (words.containsKey(CodeWord.FAIL)) {
      role = shared ? Role.FAIL_SHARED : Role.FAIL;
    } else if (words.containsKey(CodeWord.CRASH)) {
      role = Role.CRASH;
    }
    return new Block(role, words.containsKey(CodeWord.HIDE), first, fence.content());
  }
}
