package gradientpress.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
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
import gradientpress.site.trainer.TrainerSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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

  @Test
  void everyKeyOfFrontMatterIsThere() throws IOException {
    for (String key : FrontMatter.schema(SiteFiles.under(Path.of(""))).keys()) {
      assertTrue(told("Front matter", key).contains(key + ": "), key);
    }
  }

  @Test
  void everyKeyOfATrainerIsThere() {
    TrainerSchema.SECTIONS.forEach(
        section ->
            section
                .fields()
                .forEach(
                    field -> {
                      String told = told(section.heading(), field.key());
                      assertTrue(told.contains(field.description()), told);
                      assertTrue(told.contains(field.key() + ": " + field.example()), told);
                    }));
    assertEquals(
        TrainerSchema.SCHEMA.keys(),
        TrainerSchema.SECTIONS.stream()
            .flatMap(section -> section.fields().stream())
            .map(field -> field.key())
            .toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The figure     | id                | required",
        "The points     | noise             | a number from 0 to 0.5",
        "The points     | noise             | If left out: 0.",
        "The points     | rows              | a list of 4 to 1000 items",
        "The points     | balance           | If left out: equal parts.",
        "The network    | hidden            | a list of at most 6 items, each a whole number from 1 to 8",
        "The network    | hidden            | If left out: [4].",
        "The training   | learning-rate     | a number from 0.00001 to 10",
        "The training   | epochs            | a whole number from 1 to 5000",
        "For the reader | reader-may-change | output-activation",
        "Front matter   | date              | 4 August 2024",
        "Front matter   | tags              | a list of 1 to 20 items",
      })
  void boundsAndDefaultsAreThere(String heading, String key, String words) {
    assertTrue(told(heading, key).contains(words), () -> told(heading, key));
  }

  @Test
  void everyMeasureThatIsPromisedOrAskedForIsThere() {
    for (Measure measure : Claims.MEASURES) {
      assertTrue(told("For the reader", "expect").contains(measure.key() + ": "), measure.key());
    }
    for (Measure measure : Measure.values()) {
      String address = "#trainer-goals-" + measure.key() + " dt > code";
      assertEquals(measure.key(), page.select(address).text());
    }
  }

  @Test
  void everyControlIsThereWithWhatAChangeDoes() {
    for (Control control : Control.values()) {
      boolean live = told("Controls", control.key()).contains("in the midst of a run");
      assertEquals(control.isLive(), live, control.key());
    }
  }

  @Test
  void everyMeasuredValueIsThere() {
    for (MeasuredValue value : MeasuredValue.values()) {
      assertTrue(told("Measured values", value.key()).contains("."), value.key());
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
    for (String name : List.of("front-matter.json", "trainer.json")) {
      assertEquals(1, page.select("a[href=/schemas/" + name + "]").size());
      assertEquals(
          Files.readString(Path.of("target/reference/schemas", name)),
          Files.readString(SITE.resolve("schemas").resolve(name)));
    }
    assertEquals(2, Folder.files(SITE.resolve("schemas")).size());
  }

  @Test
  void authorsAreLedHere() throws IOException {
    Document about = Jsoup.parse(Files.readString(SITE.resolve("about/index.html")));
    assertEquals(1, about.select("main a[href=/reference/]").size());
  }
}
