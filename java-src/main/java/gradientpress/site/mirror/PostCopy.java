package gradientpress.site.mirror;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import gradientpress.site.post.Post;
import java.time.LocalDate;

/** The clean copy of a post. */
public final class PostCopy {
  private PostCopy() {}

  /**
   * Writes a post anew.
   *
   * @param post a post without mistakes
   * @param today decides whether the post is still to come, which the preview says
   * @param prepared what its page is rendered from besides; the copy changes whenever this does
   */
  public static byte[] of(Post post, LocalDate today, byte[] prepared) {
    JsonObject frontMatter = post.head().orElseThrow().toJson();
    if (post.isToCome(today)) {
      frontMatter.addProperty("to_come", true);
    }
    JsonArray terms = post.outline().termsJson();
    if (!terms.isEmpty()) {
      frontMatter.add("terms", terms);
    }
    CleanCopy.note(prepared, frontMatter);
    return CleanCopy.of(frontMatter, post.body());
  }
}
