package gradientpress.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import gradientpress.browser.engine.Chromium;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * How the preview changes an open page: from the difference between what was served before and what
 * is served now, around whatever scripts have made of the page meanwhile.
 */
class PageUpdateIT {
  private static final Path UPDATE = Path.of("assets/preview/update.js");
  private static final String FIGURE = "<figure data-kind=\"trainer\">F</figure>";

  private static Chromium chromium;
  private static Page page;

  @BeforeAll
  static void open() throws IOException {
    chromium = Chromium.common();
    page = chromium.browser().newPage();
    page.evaluate(
        """
        async (program) => {
          const url = URL.createObjectURL(new Blob([program], { type: "text/javascript" }));
          const { update } = await import(url);
          const main = (html) => {
            const element = document.createElement("main");
            element.innerHTML = html;
            return element;
          };
          window.check = ({ live, before, after }) => {
            const page = main(live);
            for (const node of page.querySelectorAll("*")) node.touched = true;
            const done = update(page, main(before), main(after));
            const kept = [...page.querySelectorAll("*")].filter((node) => node.touched);
            return [done ? page.innerHTML : "load anew", kept.map((node) => node.id).join("")];
          };
        }
        """,
        Files.readString(UPDATE));
  }

  @AfterAll
  static void close() {
    chromium.close();
  }

  private static List<?> update(String live, String before, String after) {
    return updates(List.of(change(live, before, after))).get(0);
  }

  private static Map<String, String> change(String live, String before, String after) {
    return Map.of("live", live, "before", before, "after", after);
  }

  @SuppressWarnings("unchecked") // it is a list of what check() returns
  private static List<List<?>> updates(List<Map<String, String>> changes) {
    return (List<List<?>>) page.evaluate("changes => changes.map(check)", changes);
  }

  /** Elements are named by their id; those that are the same as before are told by theirs. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<p id=a>A</p><p id=b>B</p> | <p id=a>A</p><p id=b>C</p> | ab",
        "<p id=a>A</p><p id=b>B</p> | <p id=a>A</p><p id=b class=x>B</p> | a",
        "<p id=a>A</p><p id=c>C</p> | <p id=a>A</p><p id=b>B</p><p id=c>C</p> | ac",
        "<p id=a>A</p><p id=b>B</p><p id=c>C</p> | <p id=a>A</p><p id=c>C</p> | ac",
        "<p id=a>A</p><p id=b>B</p> | <p id=b>B</p><p id=a>A</p> | ''",
        "<p id=a>A</p><p id=b>B</p> | <h2 id=c>C</h2><p id=a>A</p><p id=b>B</p> | ab",
        "<p id=a>A <em id=b>B</em></p> | <p id=a>A <em id=b>C</em></p> | ab",
        "<p id=a>A <em id=b>B</em></p> | <p id=a>D <em id=b>B</em></p> | ab",
        "<p id=a>A</p> | '' | ''",
        "'' | <p id=a>A</p> | ''",
        "<p id=a>A</p> | <p id=a>A</p> | a",
        "<!-- x --><p id=a>A</p> | <!-- y --><p id=a>A</p> | a",
      })
  void onlyWhatHasChangedIsReplaced(String before, String after, String kept) {
    List<?> updated = update(before, before, after);
    assertEquals(after.replaceAll("=(\\w+)", "=\"$1\""), updated.get(0));
    assertEquals(kept, updated.get(1));
  }

  @Test
  void whatScriptsHaveMadeOfTheRestStays() {
    String before = "<p>A</p>" + FIGURE + "<p>B</p>";
    String live = "<p>A</p><figure data-kind=\"trainer\" id=\"f\"><b>alive</b></figure><p>B</p>";
    assertEquals(
        List.of(live.replace(">B<", ">C<"), "f"),
        update(live, before, before.replace(">B<", ">C<")));
  }

  @Test
  void codeIsReplacedWithTheButtonThatAScriptHasPutThere() {
    String before = "<p>A</p><pre><code>B</code></pre>";
    String live = "<p>A</p><pre><span></span><code>B</code></pre>";
    String after = "<p>A</p><pre><code>C</code></pre>";
    assertEquals(after, update(live, before, after).get(0));
    assertEquals(live.replace("A", "D"), update(live, before, before.replace("A", "D")).get(0));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "a figure that changes | <p>A</p>F | <p>A</p>G",
        "a figure that comes   | <p>A</p>  | <p>A</p>F",
        "a figure that goes    | <p>A</p>F | <p>A</p>",
        "one between changes   | <p>A</p>F<p>B</p> | <p>C</p>F<p>D</p>",
        "one within another    | <div>F</div> | <div>G</div>",
      })
  void figureComesAliveOnlyInAPageThatIsLoaded(String what, String before, String after) {
    String old = before.replace("F", FIGURE);
    String now = after.replace("F", FIGURE).replace("G", FIGURE.replace("F", "G"));
    assertEquals("load anew", update(old, old, now).get(0), what);
  }

  @Test
  void whereScriptsHaveMovedThingsAboutThePageIsLoadedAnew() {
    assertEquals(
        "load anew", update("<p>A</p><hr><p>B</p>", "<p>A</p><p>B</p>", "<p>A</p>").get(0));
  }

  @Test
  void becomesWhatIsServedWhateverHasChanged() {
    Random random = new Random(11);
    List<Map<String, String>> changes = new ArrayList<>();
    for (int i = 0; i < 500; i++) {
      List<String> blocks = blocks(random);
      String before = String.join("", blocks);
      for (int edits = 1 + random.nextInt(3); edits > 0; edits--) {
        edit(blocks, random);
      }
      changes.add(change(before, before, String.join("", blocks)));
    }
    List<List<?>> updated = updates(changes);
    int replaced = 0;
    for (int i = 0; i < changes.size(); i++) {
      if (!updated.get(i).get(0).equals("load anew")) {
        assertEquals(changes.get(i).get("after"), updated.get(i).get(0));
        replaced++;
      }
    }
    assertTrue(replaced > 200, replaced + " pages were changed without being loaded anew");
  }

  private static List<String> blocks(Random random) {
    List<String> blocks = new ArrayList<>();
    for (int i = random.nextInt(7); i > 0; i--) {
      blocks.add(block(random));
    }
    return blocks;
  }

  private static String block(Random random) {
    String letter = Character.toString('A' + random.nextInt(3));
    return switch (random.nextInt(6)) {
      case 0 -> FIGURE;
      case 1 -> "<ul><li>" + letter + "</li><li>" + letter.repeat(2) + "</li></ul>";
      case 2 -> "<p class=\"x\">" + letter + "</p>";
      case 3 -> "\n";
      default -> "<p>" + letter + " <em>" + letter + "</em></p>";
    };
  }

  private static void edit(List<String> blocks, Random random) {
    int at = random.nextInt(blocks.size() + 1);
    if (at == blocks.size() || random.nextInt(3) == 0) {
      blocks.add(at, block(random));
    } else if (random.nextBoolean()) {
      blocks.remove(at);
    } else {
      blocks.set(at, blocks.get(at).replace("A", "B"));
    }
  }
}
