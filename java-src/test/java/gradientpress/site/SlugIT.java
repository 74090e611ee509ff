package gradientpress.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.Gson;
import com.google.gson.JsonParser;
import gradientpress.browser.engine.NodeScript;
import gradientpress.site.text.Slug;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Tags get their addresses by the rule that names the files of new posts. */
final class SlugIT {
  private static final List<String> PIECES =
      List.of("C++", "C#", "R&D", "É", "ø", "Straße", " ", "-", "/", "🧠", "日", "ﬁ", "½", "İ", "9");

  /** Latin, Greek, Cyrillic and signs, of which no version of Unicode says anything new. */
  private static final List<Integer> LONG_KNOWN =
      IntStream.concat(IntStream.range(0x20, 0x500), IntStream.range(0x2010, 0x2070))
          .filter(c -> Character.UnicodeBlock.of(c) != null && Character.isDefined(c))
          .boxed()
          .toList();

  @Test
  void javaAndNodeAgree() {
    List<String> texts =
        Stream.concat(
                Stream.of("C++", "C++20", "C#", "Été", "日本語", "", "--", "Œuvre"),
                IntStream.range(0, 2_000).mapToObj(seed -> text(new Random(seed))))
            .toList();
    String script =
        "import { slugOf } from %s; console.log(JSON.stringify(%s.map(slugOf)));"
            .formatted(
                new Gson().toJson(Path.of("_includes/eleventy/slug.js").toUri().toString()),
                new Gson().toJson(texts));
    assertEquals(
        texts.stream().map(Slug::of).toList(),
        JsonParser.parseString(NodeScript.run(script)).getAsJsonArray().asList().stream()
            .map(slug -> slug.getAsString())
            .toList());
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(6); i >= 0; i--) {
      text.append(
          random.nextBoolean()
              ? PIECES.get(random.nextInt(PIECES.size()))
              : Character.toString(LONG_KNOWN.get(random.nextInt(LONG_KNOWN.size()))));
    }
    return text.toString();
  }
}
