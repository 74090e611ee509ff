package gradientpress.site.mirror;

import com.google.gson.JsonObject;
import gradientpress.site.file.Sha256;
import gradientpress.site.post.Post;

/** The clean copy of a post. */
public final class PostCopy {
  private static final int DIGITS = 16;

  private PostCopy() {}

  /**
   * Writes a post anew.
   *
   * @param post a post without mistakes
   * @param prepared what its page is rendered from besides; the copy changes whenever this does
   */
  public static byte[] of(Post post, byte[] prepared) {
    JsonObject frontMatter = post.head().orElseThrow().toJson();
    frontMatter.addProperty("prepared", new Sha256().add(prepared).hex().substring(0, DIGITS));
    return CleanCopy.of(frontMatter, post.body());
  }
}
