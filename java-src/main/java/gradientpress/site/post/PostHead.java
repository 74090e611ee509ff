package gradientpress.site.post;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import gradientpress.site.check.OldAddress;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What the front matter of a post says.
 *
 * @param layout the layout, if the author chose one
 * @param title the title
 * @param description what lists, search engines and feeds say of the post
 * @param date when it was published
 * @param updated when it was last changed in substance
 * @param authorName who wrote it
 * @param authorImage address of the author's picture
 * @param thumbnail address of the picture in lists, if it is not drawn from the first example
 * @param tags what it is about
 * @param draft whether only the preview shows it
 * @param series which series it is a part of
 * @param toc whether it has a table of contents
 * @param featured whether it stands out in lists
 * @param canonical address at which the post appeared first, if that was elsewhere
 * @param formerly addresses that the post had before
 */
public record PostHead(
    Optional<String> layout,
    String title,
    String description,
    Instant date,
    Optional<Instant> updated,
    String authorName,
    String authorImage,
    Optional<String> thumbnail,
    List<String> tags,
    boolean draft,
    Optional<Series> series,
    boolean toc,
    boolean featured,
    Optional<String> canonical,
    List<OldAddress> formerly) {

  /** Returns the front matter as pages read it, each value in its one spelling. */
  public JsonObject toJson() {
    JsonObject json = new JsonObject();
    layout.ifPresent(name -> json.addProperty("layout", name));
    json.addProperty("title", title);
    json.addProperty("description", description);
    json.addProperty("date", date.toString());
    updated.ifPresent(moment -> json.addProperty("updated", moment.toString()));
    json.addProperty("author_name", authorName);
    json.addProperty("author_image", authorImage);
    thumbnail.ifPresent(address -> json.addProperty("thumbnail", address));
    JsonArray names = new JsonArray();
    tags.forEach(names::add);
    json.add("tags", names);
    json.addProperty("draft", draft);
    series.ifPresent(s -> json.add("series", s.toJson()));
    json.addProperty("toc", toc);
    json.addProperty("featured", featured);
    canonical.ifPresent(address -> json.addProperty("canonical", address));
    if (!formerly.isEmpty()) {
      JsonArray addresses = new JsonArray();
      formerly.forEach(old -> addresses.add(old.address()));
      json.add("formerly", addresses);
    }
    return json;
  }
}
