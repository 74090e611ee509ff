package gradientpress.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import gradientpress.site.file.Folder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The examples of hosts send what the one list of headers says, and the documents are true. */
class HostingTest {
  private static final Path DOCS = Path.of("docs");
  private static final Path EXAMPLES = DOCS.resolve("hosting");
  private static final String CACHING = "Cache-Control";

  private static JsonObject list() throws IOException {
    return JsonParser.parseString(Files.readString(Path.of("_includes/headers.json")))
        .getAsJsonObject();
  }

  private static Map<String, String> headers(String part) throws IOException {
    Map<String, String> headers = new TreeMap<>();
    for (Map.Entry<String, JsonElement> header : list().getAsJsonObject(part).entrySet()) {
      headers.put(header.getKey(), header.getValue().getAsString());
    }
    return headers;
  }

  /** Returns what stands in the first two groups of a pattern, wherever it is found. */
  private static Map<String, String> pairs(String pattern, String text) {
    Map<String, String> pairs = new TreeMap<>();
    Matcher matcher = Pattern.compile(pattern, Pattern.MULTILINE).matcher(text);
    while (matcher.find()) {
      assertEquals(
          null, pairs.put(matcher.group(1), matcher.group(2)), "twice: " + matcher.group());
    }
    return pairs;
  }

  @Test
  void nginxSendsThem() throws IOException {
    String file = Files.readString(EXAMPLES.resolve("nginx.conf"));
    Map<String, String> sent = pairs("^ *add_header (\\S+) \"?(.*?)\"? always;", file);
    Map<String, String> expected = headers("everywhere");
    expected.put(CACHING, "$gradient_press_caching");
    assertEquals(expected, sent);
    assertEquals(
        Map.of(
            "default",
            headers("withoutHash").get(CACHING),
            "~^/(assets|examples)/",
            headers("withHash").get(CACHING)),
        pairs("^ *(default|~\\S+) \"(.*)\";", file));
    assertEquals(1, file.split("add_header Cache-Control").length - 1);
    assertTrue(
        Pattern.compile("location [^{]*\\{[^}]*add_header").matcher(file).results().count() == 0,
        "a location with headers of its own would send no others");
  }

  @Test
  void caddySendsThem() throws IOException {
    String file = Files.readString(EXAMPLES.resolve("Caddyfile"));
    String block = file.substring(file.indexOf("header {"), file.indexOf("\n\t}"));
    assertEquals(headers("everywhere"), pairs("^\\t\\t([A-Z]\\S+) \"(.*)\"$", block));
    assertEquals(
        Map.of(
            "@unchanging",
            headers("withHash").get(CACHING),
            "@changing",
            headers("withoutHash").get(CACHING)),
        pairs("header (@\\w+) Cache-Control \"(.*)\"$", file));
    assertEquals(
        Map.of("@unchanging", "/assets/* /examples/*", "@changing", "/assets/* /examples/*"),
        pairs("^\\t(@\\w*changing) (?:not )?path (.*)$", file));
  }

  @Test
  void theWorkflowRunsTheCommandOfTheReadmeWithAsFewRightsAsItCan() throws IOException {
    Map<?, ?> workflow =
        (Map<?, ?>)
            new Load(LoadSettings.builder().build())
                .loadFromString(Files.readString(Path.of(".github/workflows/pages.yml")));
    assertEquals(Map.of("contents", "read"), workflow.get("permissions"));
    Map<?, ?> jobs = (Map<?, ?>) workflow.get("jobs");
    assertEquals(
        Map.of("pages", "write", "id-token", "write"),
        ((Map<?, ?>) jobs.get("publish")).get("permissions"));
    List<Map<?, ?>> steps = Stream.of("build", "publish").flatMap(job -> steps(jobs, job)).toList();
    List<String> runs =
        steps.stream()
            .filter(step -> step.containsKey("run"))
            .map(s -> (String) s.get("run"))
            .toList();
    assertEquals(List.of("mvn --batch-mode package -Dformat=github"), runs);
    assertTrue(Files.readString(Path.of("README.md")).contains("`mvn package"));
    for (Map<?, ?> step : steps) {
      if (step.containsKey("uses")) {
        assertTrue(((String) step.get("uses")).matches("actions/[a-z-]+@v\\d+"), step::toString);
      }
    }
  }

  private static Stream<Map<?, ?>> steps(Map<?, ?> jobs, String job) {
    return ((List<?>) ((Map<?, ?>) jobs.get(job)).get("steps")).stream().map(s -> (Map<?, ?>) s);
  }

  @Test
  void everyDocumentIsListedAndItsLinksLeadToFiles() throws IOException {
    String index = Files.readString(DOCS.resolve("README.md"));
    for (String name : Folder.files(DOCS)) {
      Path document = DOCS.resolve(name);
      boolean listed = name.equals("README.md") || index.contains("(" + name + ")");
      assertTrue(listed || !name.endsWith(".md"), () -> name + " is not in docs/README.md");
      if (name.endsWith(".md")) {
        for (MatchResult link :
            Pattern.compile("\\]\\(([^)#]+)")
                .matcher(Files.readString(document))
                .results()
                .toList()) {
          Path target = document.resolveSibling(link.group(1));
          assertTrue(link.group(1).contains("://") || Files.exists(target), target::toString);
        }
      }
    }
    assertTrue(Files.readString(Path.of("README.md")).contains("(docs/README.md)"));
  }
}
