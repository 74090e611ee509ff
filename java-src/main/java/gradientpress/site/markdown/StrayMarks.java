package gradientpress.site.markdown;

import gradientpress.site.source.SourceText;
import gradientpress.site.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is left in running text that looks like a mark, and is none. */
final class StrayMarks {
  /** A dollar sign that looks like the edge of a formula. */
  private static final Pattern DOLLARS =
      Pattern.compile("(?<!\\\\)(?:\\$\\$+|\\$(?=\\\\[A-Za-z]))");

  /** What is left of {@code [text][name]} where the name is not known. */
  private static final Pattern REFERENCE =
      Pattern.compile("(?<!\\\\)\\]\\[([^\\[\\]\\\\^][^\\[\\]\\\\]*+)\\]");

  /**
   * What others take for a tag or for attributes: Nunjucks, Liquid and Go {@code {% … %}} and
   * {@code {{ … }}}, kramdown and Goldmark {@code {#name}}, {@code {.name}} and {@code {: .name}}.
   */
  private static final Pattern TEMPLATE_TAG =
      Pattern.compile("\\{%[^{}]+%\\}|\\{\\{[^{}]+\\}\\}|\\{(?:[#.]|: ?[#.])[A-Za-z][^{}]*\\}");

  /** The longest tag of a template that is looked for. */
  private static final int LONGEST_TAG = 200;

  private final SourceText source;
  private final List<Span> dollars = new ArrayList<>();
  private final List<Span> references = new ArrayList<>();
  private final List<Span> citations = new ArrayList<>();
  private final List<Span> templateTags = new ArrayList<>();

  StrayMarks(SourceText source) {
    this.source = source;
  }

  /** Looks at all running text, one piece after the other; most pieces have none of the signs. */
  void look(Span words) {
    String text = words.text();
    if (text.indexOf('$') >= 0) {
      add(DOLLARS.matcher(text), 0, words, dollars);
    }
    if (text.contains("][")) {
      add(REFERENCE.matcher(text), 1, words, references);
    }
    if (text.contains("[@")) {
      add(Citations.BEGINNING.matcher(text), 0, words, citations);
    }
    if (text.indexOf('{') >= 0) {
      addTemplateTags(words);
    }
  }

  private static void add(Matcher matcher, int group, Span words, List<Span> found) {
    while (matcher.find()) {
      found.add(words.part(matcher.start(group), matcher.end(group)));
    }
  }

  /** A tag may go on behind what is text in Markdown. */
  private void addTemplateTags(Span words) {
    int lineEnd = source.lineEnd(source.lineAt(words.start()));
    Span around = new Span(source, words.start(), Math.min(lineEnd, words.end() + LONGEST_TAG));
    Matcher tag = TEMPLATE_TAG.matcher(around.text());
    while (tag.find() && around.start() + tag.start() < words.end()) {
      templateTags.add(around.part(tag.start(), tag.end()));
    }
  }

  List<Span> dollars() {
    return dollars;
  }

  /** Returns what would be the name of a link's address, if such an address were given. */
  List<Span> references() {
    return references;
  }

  /** Returns where something begins that looks like a citation. */
  List<Span> citations() {
    return citations;
  }

  List<Span> templateTags() {
    return templateTags;
  }
}
