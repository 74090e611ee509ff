package gradientpress.site.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.net.URI;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class FormatTest {
  private static final SourceText SOURCE =
      new SourceText("content/posts/100%, one:two.md", "one\n🧠🧠 two three\n");

  private static Diagnostics mistakes() {
    Diagnostics diagnostics = new Diagnostics();
    diagnostics.report(Mistake.HEADING_LEVEL, new Span(SOURCE, 0, 3), "the first", "");
    diagnostics.report(Mistake.BROKEN_LINK, new Span(SOURCE, 9, 12), "50% :: gone\nor not", "a, b");
    return diagnostics;
  }

  @Test
  void githubGetsCommandsWithEscapes() {
    String file = "file=content/posts/100%25%2C one%3Atwo.md";
    assertEquals(
        "::warning "
            + file
            + ",line=1,endLine=1,col=1,endColumn=4,title=heading-level::the first\n"
            + "::error "
            + file
            + ",line=2,endLine=2,col=4,endColumn=7,title=broken-link::50%25 :: gone\uFFFDor not%0Aa, b\n"
            + "1 error and 1 warning in 1 post\n",
        Format.GITHUB.write(mistakes()));
  }

  @Test
  void sarifCountsCodePointsFromOneUpToTheColumnAfterTheLast() {
    JsonObject result = run(mistakes()).getAsJsonArray("results").get(1).getAsJsonObject();
    JsonObject place =
        result
            .getAsJsonArray("locations")
            .get(0)
            .getAsJsonObject()
            .getAsJsonObject("physicalLocation");
    assertEquals(
        "{\"startLine\":2,\"startColumn\":4,\"endLine\":2,\"endColumn\":7}",
        place.get("region").toString());
    String uri = place.getAsJsonObject("artifactLocation").get("uri").getAsString();
    assertEquals("content/posts/100%25,%20one:two.md", uri);
    assertFalse(URI.create(uri).isAbsolute());
    assertEquals("error", result.get("level").getAsString());
  }

  /** What the format's specification demands of what we write, where we have no validator. */
  @Test
  void sarifHasWhatItMustHave() {
    JsonObject log = JsonParser.parseString(Format.SARIF.write(mistakes())).getAsJsonObject();
    assertEquals(Set.of("$schema", "version", "runs"), log.keySet());
    assertEquals("2.1.0", log.get("version").getAsString());
    JsonObject run = run(mistakes());
    assertEquals("unicodeCodePoints", run.get("columnKind").getAsString());
    JsonObject driver = run.getAsJsonObject("tool").getAsJsonObject("driver");
    assertFalse(driver.get("name").getAsString().isEmpty());
    JsonArray rules = driver.getAsJsonArray("rules");
    Set<String> ids = new HashSet<>();
    for (JsonElement element : rules) {
      JsonObject rule = element.getAsJsonObject();
      assertTrue(ids.add(rule.get("id").getAsString()), rule::toString);
      for (String text : new String[] {"shortDescription", "help"}) {
        assertFalse(rule.getAsJsonObject(text).get("text").getAsString().isEmpty(), rule::toString);
      }
      String level = rule.getAsJsonObject("defaultConfiguration").get("level").getAsString();
      assertTrue(Set.of("error", "warning").contains(level), level);
    }
    for (JsonElement element : run.getAsJsonArray("results")) {
      JsonObject result = element.getAsJsonObject();
      JsonObject rule = rules.get(result.get("ruleIndex").getAsInt()).getAsJsonObject();
      assertEquals(rule.get("id"), result.get("ruleId"));
      assertFalse(result.getAsJsonObject("message").get("text").getAsString().isEmpty());
    }
  }

  @Test
  void sarifOfNothingIsARunWithoutResults() {
    assertEquals("[]", run(new Diagnostics()).get("results").toString());
  }

  private static JsonObject run(Diagnostics diagnostics) {
    return JsonParser.parseString(Format.SARIF.write(diagnostics))
        .getAsJsonObject()
        .getAsJsonArray("runs")
        .get(0)
        .getAsJsonObject();
  }

  @ParameterizedTest
  @EnumSource(Mistake.class)
  void everyMistakeIsExplainedInASentence(Mistake mistake) {
    assertTrue(mistake.explanation().matches("[A-Zc].*\\."), mistake.explanation());
    assertEquals(mistake, Mistake.named(mistake.code()).orElseThrow());
  }

  @Test
  void thereAreNoOtherFormats() {
    assertEquals(Format.GITHUB, Format.named("github"));
    assertThrows(IllegalArgumentException.class, () -> Format.named("GitHub"));
  }
}
