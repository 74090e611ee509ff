package gradientpress.site.bibliography;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What a source is, by the names of the Citation Style Language, and what has to be told of it. */
enum SourceKind {
  ARTICLE_JOURNAL("an article in a journal", false, "container-title"),
  PAPER_CONFERENCE("a paper of a conference", false, "container-title"),
  CHAPTER("a chapter of a book", false, "container-title"),
  ARTICLE("a paper that is nowhere else", false, "URL"),
  WEBPAGE("a page on the web", false, "URL"),
  BOOK("a book", true, "publisher"),
  THESIS("a thesis", true, "publisher"),
  REPORT("a report", true, "publisher"),
  DATASET("a data set", true, "URL"),
  SOFTWARE("a program", true, "URL");

  private final String noun;
  private final boolean whole;
  private final String needed;

  SourceKind(String noun, boolean whole, String needed) {
    this.noun = noun;
    this.whole = whole;
    this.needed = needed;
  }

  /** Returns the name that authors write. */
  String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Returns what it is, for messages. */
  String noun() {
    return noun;
  }

  /** Says whether it stands for itself and not in something else. */
  boolean isWhole() {
    return whole;
  }

  /** Returns the key without which nobody would find it. */
  String needed() {
    return needed;
  }

  static List<String> keys() {
    return Arrays.stream(values()).map(SourceKind::key).toList();
  }

  static SourceKind named(String key) {
    return Arrays.stream(values()).filter(kind -> kind.key().equals(key)).findFirst().orElseThrow();
  }
}
