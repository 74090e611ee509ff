package gradientpress.site.draft;

import gradientpress.site.text.Slug;
import java.time.LocalDate;
import java.util.regex.Pattern;

/** The name of a post's file, made of its title: good on every file system, and as an address. */
final class FileStem {
  private static final int LONGEST = 80;

  /** Names of devices, which Windows lends to no file, whatever its ending. */
  private static final Pattern DEVICE = Pattern.compile("con|prn|aux|nul|(com|lpt)\\d");

  /** What the site generator takes for something else: the folder itself, or a date to cut off. */
  private static final Pattern MEANS_SOMETHING = Pattern.compile("index|\\d{4}-\\d{2}-\\d{2}.*");

  private FileStem() {}

  /**
   * Returns the name, without {@code .md}.
   *
   * @param date names the post if its title has no word that ASCII can spell
   */
  static String of(String title, LocalDate date) {
    String words = cut(Slug.ofWhatCanBeSpelt(title));
    if (words.isEmpty()) {
      return "post-" + date;
    }
    boolean taken = DEVICE.matcher(words).matches() || MEANS_SOMETHING.matcher(words).matches();
    return taken ? "post-" + words : words;
  }

  /** Ends a long name after a word; a word that is too long by itself is cut. */
  private static String cut(String words) {
    if (words.length() <= LONGEST) {
      return words;
    }
    int end = words.lastIndexOf('-', LONGEST);
    return words.substring(0, end > 0 ? end : LONGEST);
  }
}
