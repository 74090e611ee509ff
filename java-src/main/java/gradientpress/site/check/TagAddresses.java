package gradientpress.site.check;

import gradientpress.site.file.Sha256;
import gradientpress.site.text.Slug;
import java.util.List;

/** Where the posts of a tag are listed. */
public final class TagAddresses {
  private static final int DIGITS = 8;

  private TagAddresses() {}

  /**
   * Returns the addresses that a tag may have: the second if it cannot be spelt in ASCII, or if
   * another tag was there before it.
   */
  public static List<String> of(String tag) {
    String slug = Slug.of(tag);
    String digest = Sha256.of(tag).substring(0, DIGITS);
    String apart = "/tags/" + (slug.isEmpty() ? "tag" : slug) + "-" + digest + "/";
    return slug.isEmpty() ? List.of(apart) : List.of("/tags/" + slug + "/", apart);
  }
}
