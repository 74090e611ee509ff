package gradientpress.site.mirror;

import gradientpress.site.post.Page;
import java.util.List;
import java.util.Map;

/**
 * What there is on the site besides the posts.
 *
 * @param pages those in Markdown
 * @param addresses those of templates, as far as they are known, by their files
 * @param copies what all of them are rendered from, by the path within {@code content/}
 * @param prepared what was made of pages besides, by path
 */
public record OtherPages(
    List<Page> pages,
    Map<String, String> addresses,
    Map<String, byte[]> copies,
    Map<String, byte[]> prepared) {

  /** Nothing. */
  public static final OtherPages NONE = new OtherPages(List.of(), Map.of(), Map.of(), Map.of());
}
