package gradientpress.site.draft;

import gradientpress.site.post.PostHead;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Who writes a post.
 *
 * @param name the author's name
 * @param image address of the author's picture
 */
record Byline(String name, String image) {
  private static final String NOBODY = "Author";
  private static final String IMAGES = "/assets/images/";

  /**
   * Takes the name of this machine's user, or else that of the author who wrote last; and the
   * picture from that author's last post, or else from the last of all, or else any.
   *
   * @param user the name of the machine's user; empty if it is not known
   * @param heads the posts that there are
   * @param assets the addresses of the files that there are
   * @return nothing if there is no image at all
   */
  static Optional<Byline> of(String user, List<PostHead> heads, List<String> assets) {
    Optional<PostHead> last = last(heads);
    String name = user.isBlank() ? last.map(PostHead::authorName).orElse(NOBODY) : user;
    Optional<PostHead> own =
        last(heads.stream().filter(head -> head.authorName().equals(name)).toList());
    return own.or(() -> last)
        .map(head -> new Byline(name, head.authorImage()))
        .or(
            () ->
                assets.stream()
                    .filter(address -> address.startsWith(IMAGES))
                    .findFirst()
                    .map(any -> new Byline(name, any)));
  }

  private static Optional<PostHead> last(List<PostHead> heads) {
    return heads.stream().max(Comparator.comparing(PostHead::date));
  }
}
