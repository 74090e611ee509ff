package gradientpress.site.check;

import gradientpress.site.file.Sha256;
import gradientpress.site.text.Slug;
import java.util.List;

/** Where posts are listed that have something in common: a tag, a series, an author, a year. */
public final class ShelfAddresses {
  private static final int DIGITS = 8;

  private ShelfAddresses() {}

  /** Returns the addresses that a tag may have; see {@link #of(String, String, String)}. */
  public static List<String> ofTag(String name) {
    return of("tags", "tag", name);
  }

  /** Returns the addresses that a series may have; see {@link #of(String, String, String)}. */
  public static List<String> ofSeries(String name) {
    return of("series", "series", name);
  }

  /** Returns the addresses that an author may have; see {@link #of(String, String, String)}. */
  public static List<String> ofAuthor(String name) {
    return of("authors", "author", name);
  }

  /** Returns the address of a year. */
  public static String ofYear(int year) {
    return "/archive/" + year + "/";
  }

  /**
   * Returns the addresses that a name may have: the second if it cannot be spelt in ASCII, or if
   * another name was there before it.
   */
  private static List<String> of(String shelf, String word, String name) {
    String slug = Slug.of(name);
    String digest = Sha256.of(name).substring(0, DIGITS);
    String apart = "/%s/%s-%s/".formatted(shelf, slug.isEmpty() ? word : slug, digest);
    return slug.isEmpty() ? List.of(apart) : List.of("/%s/%s/".formatted(shelf, slug), apart);
  }
}
