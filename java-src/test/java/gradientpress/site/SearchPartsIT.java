package gradientpress.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import gradientpress.browser.engine.NodeScript;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The parts in which the text of all posts is loaded by who searches. */
class SearchPartsIT {
  private static final String SCRIPT =
      """
      import { search } from %s;
      const filters = {};
      search({ addFilter: (name, filter) => (filters[name] = filter) });
      const post = (number) => ({
        url: `/posts/${number}/`,
        inputPath: `./target/content/posts/no-such-post-${number}.md`,
        data: { title: `Post ${number}`, description: "It is.", tags: [] },
      });
      const parts = (count) =>
        filters.searchParts(Array.from({ length: count }, (_, number) => post(number)));
      console.log(JSON.stringify(%s.map(parts)));
      """;

  @Test
  void aNewPostChangesOnlyTheNewestPart() {
    JsonElement answer =
        JsonParser.parseString(
            NodeScript.run(
                SCRIPT.formatted(
                    new Gson().toJson(Path.of("_includes/eleventy/search.js").toUri().toString()),
                    "[0, 450, 451, 601]")));
    List<JsonObject> lists =
        answer.getAsJsonArray().asList().stream().map(JsonElement::getAsJsonObject).toList();
    assertEquals(0, parts(lists.get(0)).size());
    assertEquals(450, lists.get(1).get("articles").getAsInt());
    List<String> before = parts(lists.get(1));
    List<String> after = parts(lists.get(2));
    assertEquals(3, before.size());
    assertNotEquals(before.get(0), after.get(0));
    assertEquals(before.subList(1, 3), after.subList(1, 3));
    assertEquals(4, parts(lists.get(3)).size());
    assertEquals(before.subList(1, 3), parts(lists.get(3)).subList(2, 4));
  }

  private static List<String> parts(JsonObject list) {
    return list.getAsJsonArray("parts").asList().stream().map(JsonElement::getAsString).toList();
  }
}
