package gradientpress.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import gradientpress.browser.engine.Chromium;
import gradientpress.site.bibliography.Sources;
import gradientpress.site.control.Control;
import gradientpress.site.definition.DefinitionStage;
import gradientpress.site.post.PostReader;
import gradientpress.site.post.SiteFiles;
import gradientpress.site.source.Diagnostic;
import gradientpress.site.source.Diagnostics;
import gradientpress.site.source.SourceText;
import gradientpress.site.table.TableFiles;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What the build accepts of a link that drives a figure, the page follows without a word; what the
 * build refuses, the page refuses or mends: shown by many links, good and bad.
 */
class DrivingLinksIT {
  private static final int LINKS = 1500;

  /** So few that all their faults are told, and their paragraph is not too long. */
  private static final int LINKS_OF_A_POST = 50;

  /** Follows links, each of which begins with the id of a figure. */
  private static final String FOLLOW =
      """
      async (links) => {
        const { LinksExports } = await import("/controls.js");
        const share = await import(document.querySelector("script[data-share]").dataset.share);
        const figures = {};
        for (const figure of document.querySelectorAll("figure")) {
          const template = figure.querySelector("template");
          if (template) template.innerHTML = await (await fetch(template.dataset.src)).text();
          const author = JSON.parse(figure.querySelector("[data-part=specification]").textContent);
          figures[figure.id] = LinksExports.open(figure, author, share);
        }
        return links.map((link) => figures[link.match(/[a-z]+/)[0]].follow(link));
      }
      """;

  private static final List<String> KEYS =
      Stream.concat(Control.keys().stream(), Stream.of("title")).toList();

  private static final List<String> VALUES =
      some(
          "0|1|2|3|0.1|0.03|0.5|-1|7|8|9|60|20|1000|1001|1e1|3e-2|.5|2.5|NaN|many||true|"
              + "false|4,2|4|5,9|3,|1,1,1,1,1,1,1|tanh|relu|tanh,relu|elu,sine|than|circle|"
              + "spiral|plane|table|hills|sine|x|y|x,y|x,x^2,sin(x)|x,z|he|xavier|huber|hinge|"
              + "softmax-cross-entropy|adam|momentum|cosine|step|linear|sigmoid");

  private static final List<String> DATES = some("0|3|3.1|40|40.1|7.|last|-1|1.2.3|20000|1e2|");

  private static final List<String> EDITS =
      some(
          "r1|r1r2|r2r1|r9999|m3_1_1_1|m3_1_1|m0_9_0_0|a1_2_0|a1_2_9|x||k1_0_2|k9_9_|s7r1|"
              + "sr1|or1|ocx,y:a,b:a1_1_0a2_2_1t1_2_0t2_1_1|n|cx,y:a,b:a1_1_0a2_2_1t1_2_0t2_1_1|"
              + "ocx:a,b,c:a1_0a2_1t1_2t2_1|t1_1_1|t1_1");

  private static List<String> some(String items) {
    return List.of(items.split("\\|", -1));
  }

  private final Random random = new Random(7);

  private <T> T any(List<T> some) {
    return some.get(random.nextInt(some.size()));
  }

  /** Returns the part of a link from the question mark on, not yet escaped. */
  private String link() {
    String id = any(List.of("all", "mixed", "own"));
    Map<String, String> parts = new TreeMap<>();
    for (int i = random.nextInt(3); i >= 0; i--) {
      switch (random.nextInt(8)) {
        case 0 -> parts.put("epoch", any(DATES));
        case 1 -> parts.put("changes", changes());
        case 2 -> parts.put("edits", any(EDITS));
        case 3 -> parts.put("do", any(List.of("train", "train", "step")));
        default -> parts.put(any(KEYS), any(VALUES));
      }
    }
    List<String> order = new ArrayList<>(parts.keySet());
    Collections.shuffle(order, random);
    List<String> written = new ArrayList<>();
    for (String key : order) {
      written.add(id + "." + key + "=" + escaped(parts.get(key)));
    }
    return "?" + String.join("&", written);
  }

  private String changes() {
    List<String> changes = new ArrayList<>();
    for (int i = random.nextInt(3); i >= 0; i--) {
      String date = random.nextInt(6) == 0 ? any(DATES) : 3 * changes.size() + "";
      switch (random.nextInt(6)) {
        case 0 -> changes.add(date + ":edits=" + any(EDITS));
        case 1 -> changes.add(date + ":" + any(KEYS) + "=" + any(VALUES));
        case 2 -> changes.add(date + ":learning-rate=" + any(List.of("0.1", "0.3", "0.2", "1")));
        case 3 -> changes.add(any(List.of("3", ":", "3:w", "3:w1", "3:w1=1:")));
        default -> changes.add(date + ":w" + random.nextInt(40) + "=" + any(VALUES));
      }
    }
    return String.join(";", changes);
  }

  private static String escaped(String value) {
    return value.replace(" ", "%20").replace("^", "%5E").replace("(", "%28").replace(")", "%29");
  }

  @Test
  void theBuildAndThePageAgree() throws Exception {
    List<String> links = new ArrayList<>();
    while (links.size() < LINKS) {
      links.add(link());
    }
    Object words;
    try (SiteServer server = ControlsSite.serve();
        Chromium chromium = Chromium.common()) {
      Page page = chromium.browser().newPage();
      page.navigate(server.address() + ControlsSite.PATH);
      words = page.evaluate(FOLLOW, links);
    }
    List<String> faults = checked(links);
    List<String> disagreements = new ArrayList<>();
    int refused = 0;
    for (int i = 0; i < LINKS; i++) {
      String word = (String) ((List<?>) words).get(i);
      if (faults.get(i).isEmpty() != word.isEmpty()) {
        disagreements.add(links.get(i) + " build: " + faults.get(i) + " page: " + word);
      }
      refused += word.isEmpty() ? 0 : 1;
    }
    assertEquals(List.of(), disagreements);
    int most = LINKS * 9 / 10;
    assertTrue(refused > LINKS / 10 && refused < most, refused + " of " + LINKS + " are refused");
  }

  /** Returns what the build says of each link, or nothing. */
  private static List<String> checked(List<String> links) throws Exception {
    List<String> faults = new ArrayList<>();
    for (int from = 0; from < links.size(); from += LINKS_OF_A_POST) {
      int to = Math.min(from + LINKS_OF_A_POST, links.size());
      faults.addAll(checkedInOnePost(links.subList(from, to)));
    }
    return faults;
  }

  private static List<String> checkedInOnePost(List<String> links) throws Exception {
    StringBuilder post = new StringBuilder(Files.readString(ControlsSite.POST)).append('\n');
    int first = (int) post.chars().filter(c -> c == '\n').count() + 1;
    for (String link : links) {
      String id = link.substring(1, link.indexOf('.'));
      post.append("[x](").append(link).append('#').append(id).append(")\n");
    }
    Diagnostics diagnostics = new Diagnostics();
    SourceText source = new SourceText("content/posts/controls.md", post.toString());
    Path here = Path.of("");
    new PostReader(
            SiteFiles.under(here),
            TableFiles.under(here),
            DefinitionStage.under(here),
            Sources.NONE)
        .read("controls", source, diagnostics);
    List<String> faults = new ArrayList<>(Collections.nCopies(links.size(), ""));
    for (Diagnostic diagnostic : diagnostics.inOrder()) {
      faults.set(diagnostic.span().position().line() - first, diagnostic.message());
    }
    return faults;
  }
}
