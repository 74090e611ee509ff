package gradientpress.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What readers can search for in a post, and how many words it has. */
final class SearchedTextTest {
  private static final String POST =
      """
      ---
      title: A post
      description: One of the posts of the tests
      date: 2024-01-01
      author_name: Jules
      author_image: /assets/images/author.svg
      thumbnail: /assets/images/thumbnail.svg
      tags: [Tests]
      ---

      First *things* first, with
      a [way back](/posts/one/) and ![a picture](/assets/images/author.svg).

      ## How `f` & co. learn

      - An item,
      - and &eacute;t&eacute;.

      > Quoted[^1].

      ```python
      not = "searched"
      ```

      ## Numbers

      | Name  | Value |
      | ----- | ----- |
      | alpha | *two* |

      It got `=ring.epoch` epochs at `?ring.learning-rate`.

      [^1]: By nobody.

      ```trainer
      id: ring
      title: A ring
      data: circle
      points: 20
      epochs: 3
      learning-rate: 0.1
      alt: What it will look like
      caption: Around it goes.
      ```
      """;

  @TempDir private Path folder;

  private JsonObject read(String file) {
    return JsonParser.parseString(new Project(folder).read(file)).getAsJsonObject();
  }

  @Test
  void isDividedByWhatCanBeLinkedTo() {
    Project project = new Project(folder);
    project.writePost("one", POST);
    assertEquals("Posts: 1, examples: 1 (1 trained now)\n", project.prepare().printed());
    List<String> sections =
        read("target/posts/text/one.json").getAsJsonArray("sections").asList().stream()
            .map(Object::toString)
            .toList();
    assertEquals(
        List.of(
            "{\"id\":\"\",\"text\":\"First things first, with a way back and .\"}",
            "{\"id\":\"how-f-and-co-learn\",\"heading\":\"How f & co. learn\","
                + "\"text\":\"An item, and été. Quoted.\"}",
            "{\"id\":\"numbers\",\"heading\":\"Numbers\","
                + "\"text\":\"Name Value alpha two It got 3 epochs at 0.1. By nobody.\"}",
            "{\"id\":\"ring\",\"heading\":\"A ring\",\"text\":\"Around it goes.\"}"),
        sections);
    assertEquals(8 + 4 + 5 + 1 + 12, read("target/posts/one.json").get("words").getAsInt());
  }
}
