package gradientpress.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gradientpress.data.DataSets;
import gradientpress.data.Table;
import gradientpress.data.feature.Features;
import gradientpress.example.Measure;
import gradientpress.nn.activation.Activations;
import gradientpress.nn.initialization.Initializations;
import gradientpress.nn.loss.Losses;
import gradientpress.nn.optimizer.Optimizers;
import gradientpress.nn.schedule.Schedules;
import gradientpress.site.claim.Claims;
import gradientpress.site.claim.MeasuredValue;
import gradientpress.site.control.Control;
import gradientpress.site.file.Folder;
import gradientpress.site.post.FrontMatter;
import gradientpress.site.post.SiteFiles;
import gradientpress.site.schema.Field;
import gradientpress.site.schema.Outline;
import gradientpress.site.text.NumberText;
import gradientpress.site.trainer.TrainerSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The page that tells authors every key and name, as it was built. */
final class ReferencePageIT {
  private static final Path SITE = Path.of("_site");

  private static Document page;

  @BeforeAll
  static void read() throws IOException {
    page = Jsoup.parse(Files.readString(SITE.resolve("reference/index.html")));
  }

  /** Returns the words about a key or a name below a heading. */
  private static String told(String heading, String name) {
    for (Element entry : below(heading).select("dl > div")) {
      if (entry.select("dt > code").first().text().equals(name)) {
        return entry.text();
      }
    }
    throw new AssertionError("nothing is told of " + name + " below " + heading);
  }

  /** Returns the list that follows a heading. */
  private static Element below(String heading) {
    Element found =
        page.select("h2, h3").stream()
            .filter(candidate -> candidate.text().equals(heading))
            .findAny()
            .orElseThrow(() -> new AssertionError("no heading " + heading));
    while (!found.tagName().equals("dl")) {
      found = found.nextElementSibling();
    }
    return found;
  }

  /** Returns the entry of a key or a measure. */
  private static Element entry(String id) {
    Element entry = page.getElementById(id);
    assertNotNull(entry, () -> "nothing is told of " + id);
    Element name = entry.select("> dt > code > a").first();
    assertEquals("#" + id, name.attr("href"));
    assertTrue(id.endsWith("-" + name.text()), id);
    return entry;
  }

  /** Returns what a key may hold, and what it does if it is left out. */
  private static String facts(Element entry) {
    return entry.select("> dd > .facts > span").text();
  }

  private static String written(Element entry) {
    return entry.select("> dd > .facts > code").text();
  }

  static Stream<Arguments> keys() throws IOException {
    Map<String, Field<?>> keys = new LinkedHashMap<>();
    addKeys("front-matter", FrontMatter.schema(SiteFiles.under(Path.of(""))).fields(), keys);
    addKeys("trainer", TrainerSchema.SCHEMA.fields(), keys);
    return keys.entrySet().stream().map(key -> Arguments.of(key.getKey(), key.getValue()));
  }

  private static void addKeys(String of, List<Field<?>> fields, Map<String, Field<?>> keys) {
    for (Field<?> field : fields) {
      String id = of + "-" + field.key();
      keys.put(id, field);
      for (Outline part : field.shape().outline().parts()) {
        if (part instanceof Outline.Keys below) {
          addKeys(id, below.schema().fields(), keys);
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("keys")
  void everyKeyIsThereWithWordsBoundsDefaultAndExample(String id, Field<?> field) {
    if (field.shape().outline() instanceof Outline.Condition condition) {
      assertMeasureIsThere(id, field, condition);
      return;
    }
    Element entry = entry(id);
    assertEquals(field.description(), entry.select("> dd > p").first().text());
    assertEquals(field.key() + ": " + field.example(), written(entry));
    String facts = facts(entry);
    assertEquals(field.isRequired(), facts.startsWith("required · "), facts);
    assertEquals(!field.usual().isEmpty(), facts.endsWith(" · if left out: " + field.usual()));
    for (Outline part : field.shape().outline().parts()) {
      if (part instanceof Outline.Amount amount) {
        String bounds = NumberText.plain(amount.least()) + " to " + NumberText.plain(amount.most());
        assertTrue(facts.contains(bounds), facts);
      } else if (part instanceof Outline.Word word) {
        assertWordsAreTold(entry, word.words());
      }
    }
  }

  /**
   * A measure is told once, below its own heading, and all who take conditions on it lead there.
   */
  private static void assertMeasureIsThere(String id, Field<?> field, Outline.Condition condition) {
    Element owner = entry(id.substring(0, id.length() - field.key().length() - 1));
    assertEquals(1, owner.select("> dd > .facts a[href=#measures]").size(), id);
    Element measure = entry("measures-" + field.key());
    assertEquals(field.description(), measure.select("> dd > p").first().text());
    assertEquals(field.key() + ": " + field.example(), written(measure));
    String key = id.split("-")[1];
    assertEquals(1, measure.select("> dd > .facts a[href=#trainer-" + key + "]").size(), id);
    String bound =
        condition.most() == Double.MAX_VALUE
            ? "from " + NumberText.plain(condition.least()) + " on"
            : "to " + NumberText.plain(condition.most());
    assertTrue(facts(measure).contains(bound), facts(measure));
  }

  /** Words stand with the key, or below the heading to which it leads. */
  private static void assertWordsAreTold(Element entry, List<String> words) {
    Element link = entry.select("> dd > .facts a").first();
    String told = link == null ? facts(entry) : below(page.select(link.attr("href")).text()).text();
    for (String word : words) {
      assertTrue(told.contains(word), () -> word + " is told in " + told);
    }
  }

  @Test
  void nothingIsToldTwice() {
    List<String> sentences = page.select(".keys p:first-child").eachText();
    List<String> twice =
        sentences.stream()
            .filter(sentence -> Collections.frequency(sentences, sentence) > 1)
            .distinct()
            .toList();
    assertEquals(List.of("Epochs that were trained."), twice, "of which there are two names");
    List<String> ids = page.select("[id]").eachAttr("id");
    assertEquals(ids.size(), Set.copyOf(ids).size());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "trainer-id                | required · text",
        "trainer-noise             | a number from 0 to 0.5 · if left out: 0",
        "trainer-rows              | a list of 4 to 1000 items, each a list of 2 to 3 items",
        "trainer-balance           | if left out: equal parts",
        "trainer-hidden            | a list of at most 6 items, each a whole number from 1 to 8",
        "trainer-hidden            | if left out: [4]",
        "trainer-activation        | the name of an activation; or a list of at most 6 items of that",
        "trainer-learning-rate     | a number from 0.00001 to 10",
        "trainer-epochs            | a whole number from 1 to 5000",
        "trainer-reader-may-change | each the name of a control, none twice (Controls)",
        "trainer-expect-beats-by   | the name of a measure (Measures) · if left out: test-loss",
        "front-matter-layout       | base.njk, glossary.njk, page.njk, post.njk",
        "front-matter-date         | 4 August 2024",
        "front-matter-tags         | required · a list of 1 to 20 items",
        "measures-accuracy         | from 0 to 1 · below expect and goals · in the text",
        "measures-test-loss        | from 0 on · below expect and goals · in the text",
        "measures-r-squared        | up to 1 · below expect and goals · in the text",
        "measures-hidden-units     | from 0 to 48 · below goals",
        "measures-weights          | in the text",
      })
  void boundsAndDefaultsAreThere(String id, String words) {
    assertTrue(facts(entry(id)).contains(words), () -> facts(entry(id)));
  }

  @Test
  void everyMeasureThatIsPromisedOrAskedForIsThere() {
    for (Measure measure : Measure.values()) {
      String facts = facts(entry("measures-" + measure.key()));
      assertTrue(facts.contains("goals"), facts);
      assertEquals(Claims.MEASURES.contains(measure), facts.contains("expect"), facts);
    }
  }

  @Test
  void everyMeasuredValueIsThere() {
    for (MeasuredValue value : MeasuredValue.values()) {
      Element entry = entry("measures-" + value.key());
      assertTrue(facts(entry).endsWith("in the text"), facts(entry));
      assertEquals(value.description(), entry.select("> dd > p").first().text());
    }
    int inTheText = page.select("[id^=measures-] .facts > span:contains(in the text)").size();
    assertEquals(MeasuredValue.values().length, inTheText);
  }

  @Test
  void everyControlIsThereOnceWithWhatAChangeDoes() {
    Element controls = below("Controls");
    for (Control control : Control.values()) {
      Elements links = controls.select("a[href=#trainer-" + control.key() + "]");
      assertEquals(control.key(), links.text());
      assertEquals(1, links.size());
      String effect = links.first().closest("div").select("dt").text();
      assertEquals(control.isLive(), effect.contains("in the midst of a run"), effect);
      entry("trainer-" + control.key());
    }
  }

  @Test
  void everyLinkWithinThePageLeadsSomewhere() {
    for (String address : page.select("main a[href^=#]").eachAttr("href")) {
      assertNotNull(page.getElementById(address.substring(1)), address);
    }
  }

  static Stream<List<String>> catalogues() {
    return Stream.of(
        named("Data sets", DataSets.names()),
        List.of("Data sets", Table.NAME),
        named("Features", Features.names()),
        named("Activations", Activations.names()),
        named("Initializations", Initializations.names()),
        named("Losses", Losses.names()),
        named("Optimizers", Optimizers.names()),
        named("Schedules", Schedules.names()));
  }

  private static List<String> named(String heading, String[] names) {
    return Stream.concat(Stream.of(heading), Arrays.stream(names)).toList();
  }

  @ParameterizedTest
  @MethodSource("catalogues")
  void everyNameIsThereWithWords(List<String> headingAndNames) {
    for (String name : headingAndNames.subList(1, headingAndNames.size())) {
      String told = told(headingAndNames.get(0), name);
      assertTrue(told.length() > name.length() + 5, told);
    }
  }

  @Test
  void editorsFindTheSchemas() throws IOException {
    for (String name : List.of("front-matter.json", "sources.json", "trainer.json")) {
      assertEquals(1, page.select("a[href=/schemas/" + name + "]").size());
      assertEquals(
          Files.readString(Path.of("target/reference/schemas", name)),
          Files.readString(SITE.resolve("schemas").resolve(name)));
    }
    assertEquals(3, Folder.files(SITE.resolve("schemas")).size());
  }

  @Test
  void authorsAreLedHere() throws IOException {
    Document about = Jsoup.parse(Files.readString(SITE.resolve("about/index.html")));
    assertEquals(1, about.select("main a[href=/reference/]").size());
  }
}
