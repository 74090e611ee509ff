package gradientpress.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.net.URI;
import java.nio.file.Files;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The feeds of a site below a path have what their specifications ask for (RFC 4287, section 4, and
 * JSON Feed 1.1), and say the same.
 */
class FeedsIT {
  private static final String SITE = "https://gradient-press.example/sub/";
  private static final int MOST = 20;

  private static Document atom;
  private static JsonObject json;
  private static Document home;

  @BeforeAll
  static void build() throws Exception {
    GeneratedSite site = new GeneratedSite("feeds-test");
    for (int number = 1; number <= MOST + 2; number++) {
      site.write(
          "post-" + number,
          """
          ---
          title: 'Post %1$d & "more" <b>'
          description: Number %1$d of the posts of the tests
          date: 2024-01-%1$02d
          author_name: Jules
          author_image: /assets/images/author-jules.png
          thumbnail: /assets/images/one-neuron-thumbnail.png
          tags: [Tests, 'R&D']
          ---

          To [another](/posts/post-1/), with "quotes" & `]]>`.

          ![A picture](/assets/images/author-jules.png)
          """
              .formatted(number));
    }
    site.build("/sub/");
    atom = Jsoup.parse(Files.readString(site.folder().resolve("feed.xml")), "", Parser.xmlParser());
    json =
        JsonParser.parseString(Files.readString(site.folder().resolve("feed.json")))
            .getAsJsonObject();
    home = site.page("index.html");
  }

  @Test
  void atomHasWhatIsRequired() {
    assertEquals("http://www.w3.org/2005/Atom", atom.select("feed").attr("xmlns"));
    assertEquals(SITE + "feed.xml", atom.select("feed > link[rel=self]").attr("href"));
    Set<String> ids = new HashSet<>();
    for (Element element : atom.select("feed, entry")) {
      for (String name : List.of("id", "title", "updated")) {
        assertEquals(1, element.select("> " + name).size(), name);
      }
      assertTrue(ids.add(element.select("> id").text()), "an id of its own");
      OffsetDateTime.parse(element.select("> updated").text());
      assertTrue(!element.select("> author > name").text().isEmpty());
      assertEquals(1, element.select("> link:not([rel])").size());
    }
    assertEquals(MOST, atom.select("entry").size());
    assertEquals(SITE + "posts/post-22/", atom.select("entry > id").first().text(), "stable");
  }

  @Test
  void jsonFeedHasWhatIsRequired() {
    assertEquals("https://jsonfeed.org/version/1.1", json.get("version").getAsString());
    assertTrue(!json.get("title").getAsString().isEmpty());
    assertEquals(SITE, json.get("home_page_url").getAsString());
    assertEquals(SITE + "feed.json", json.get("feed_url").getAsString());
    assertEquals(MOST, json.getAsJsonArray("items").size());
    for (JsonElement element : json.getAsJsonArray("items")) {
      JsonObject item = element.getAsJsonObject();
      assertTrue(item.get("id").getAsString().startsWith(SITE + "posts/"));
      assertEquals(item.get("id"), item.get("url"));
      OffsetDateTime.parse(item.get("date_published").getAsString());
      OffsetDateTime.parse(item.get("date_modified").getAsString());
      assertTrue(item.get("content_html").getAsString().contains("<p>"));
    }
    JsonObject newest = json.getAsJsonArray("items").get(0).getAsJsonObject();
    assertEquals("Post 22 & \"more\" <b>", newest.get("title").getAsString());
    assertEquals("[\"Tests\",\"R&D\"]", newest.get("tags").toString());
  }

  @Test
  void bothSayTheSameAndLeadIntoTheSite() {
    for (int number = 0; number < MOST; number++) {
      Element entry = atom.select("entry").get(number);
      JsonObject item = json.getAsJsonArray("items").get(number).getAsJsonObject();
      assertEquals(entry.select("> title").text(), item.get("title").getAsString());
      assertEquals(entry.select("> id").text(), item.get("id").getAsString());
      String html = item.get("content_html").getAsString();
      assertEquals(entry.select("> content").first().wholeText(), html);
      Document content = Jsoup.parse(html);
      for (String address :
          List.of(content.select("a").attr("href"), content.select("img").attr("src"))) {
        assertTrue(address.startsWith(SITE), address);
        assertTrue(URI.create(address).isAbsolute());
      }
    }
  }

  @Test
  void pagesNameBoth() {
    assertEquals(
        List.of("/sub/feed.xml application/atom+xml", "/sub/feed.json application/feed+json"),
        home.select("head > link[rel=alternate]").stream()
            .map(link -> link.attr("href") + " " + link.attr("type"))
            .toList());
  }
}
