package gradientpress.site.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gradientpress.site.Project;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A catalogue of what may and what may not stand in a page of the built site. */
final class SiteCheckTest {
  @TempDir private static Path folder;
  private static Project site;

  @BeforeAll
  static void createSite() {
    site = new Project(folder);
    site.write(
        "index.html", "<link rel=canonical href='https://press.example/docs/'><p id=intro>Hello");
    site.write("about/index.html", "<p>About");
    site.write("feed.xml", "<feed/>");
    site.write("assets/a b.png", "");
    site.write("assets/site.css", "");
    site.write("assets/code.js", "");
  }

  private List<String> problems(String file, String content) throws IOException {
    site.write(file, content);
    try {
      return SiteCheck.check(folder, new BasePath("/docs/")).stream().map(Problem::render).toList();
    } finally {
      Files.delete(site.path(file));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<a href='/docs/'>",
        "<a href='../about/'>",
        "<a href='../about/?x=1'>",
        "<a href='../index.html#intro'>",
        "<a href=#here id=here>",
        "<a href=#top>",
        "<a href=#>",
        "<a href=''>",
        "<a>no link</a>",
        "<a href='https://example.org/nowhere#x'>",
        "<a href='mailto:a@example.org'>",
        "<a href='/docs/feed.xml#x'>",
        "<a href='https://press.example/docs/about/'>",
        "<link rel=stylesheet href='/docs/assets/site.css'>",
        "<link rel=canonical href='https://press.example/docs/page/'>",
        "<link rel=license href='https://example.org/license'>",
        "<link rel='alternate' type='application/atom+xml' href='/docs/feed.xml'>",
        "<script src='/docs/assets/code.js'></script>",
        "<script type='application/json'>{}</script>",
        "<script type='application/ld+json'>{}</script>",
        "<img src='/docs/assets/a%20b.png' srcset='/docs/assets/a%20b.png 2x'>",
        "<svg><use href='#shape'/><g id=shape></g></svg>",
        "<noscript><link rel=stylesheet href='/docs/assets/site.css'></noscript>",
        "<meta property=og:image content='https://press.example/docs/assets/a%20b.png'>"
      })
  void isFine(String html) throws IOException {
    assertEquals(List.of(), problems("page/index.html", html));
  }

  /** A fault in a page, and what is said about it. */
  record Fault(String html, String message) {}

  private static final String STYLE = "inline style, which the security policy refuses";
  private static final String SCRIPT = "inline script, which the security policy refuses";

  static List<Fault> faults() {
    return List.of(
        new Fault("<a href=\"/docs/abuot/\">", "nothing is at '/docs/abuot/'"),
        new Fault("<a href=\"/docs/About/\">", "nothing is at '/docs/About/'"),
        new Fault("<a href=\"/docs/about\">", "'/docs/about' lacks the slash at its end"),
        new Fault("<a href=\"about/\">", "nothing is at 'about/'"),
        new Fault("<a href=\"/about/\">", "'/about/' is not below the base path /docs/"),
        new Fault("<a href=\"#nowhere\">", "page/index.html has no element with the id 'nowhere'"),
        new Fault("<a href=\"../#nowhere\">", "index.html has no element with the id 'nowhere'"),
        new Fault(
            "<a href=\"https://press.example/docs/x/\">",
            "nothing is at 'https://press.example/docs/x/'"),
        new Fault(
            "<a href=\"javascript:alert(1)\">",
            "'javascript:alert(1)' is a script, which the security policy refuses"),
        new Fault("<img src=\"x.png\">", "nothing is at 'x.png'"),
        new Fault(
            "<img src=\"data:image/png;base64,AA\">",
            "'data:image/png;base64,AA' is loaded from itself, which the security policy refuses"),
        new Fault("<img src=\"//cdn.example/x.png\">", elsewhere("//cdn.example/x.png")),
        new Fault("<img srcset=\"/docs/assets/a%20b.png 1x, y.png 2x\">", "nothing is at 'y.png'"),
        new Fault("<video poster=\"x.png\">", "nothing is at 'x.png'"),
        new Fault("<object data=\"x.svg\">", "nothing is at 'x.svg'"),
        new Fault("<iframe src=\"https://a.example/\">", elsewhere("https://a.example/")),
        new Fault("<script src=\"https://a.example/x.js\">", elsewhere("https://a.example/x.js")),
        new Fault(
            "<link rel=\"stylesheet\" href=\"https://a.example/x.css\">",
            elsewhere("https://a.example/x.css")),
        new Fault(
            "<link rel=\"alternate stylesheet\" href=\"https://a.example/x.css\">",
            elsewhere("https://a.example/x.css")),
        new Fault(
            "<link rel=\"preconnect\" href=\"https://a.example\">", elsewhere("https://a.example")),
        new Fault("<link rel=\"icon\" href=\"/docs/x.svg\">", "nothing is at '/docs/x.svg'"),
        new Fault("<link rel=\"alternate\" href=\"/docs/x.xml\">", "nothing is at '/docs/x.xml'"),
        new Fault("<div data-trainer=\"/docs/x.js\">", "nothing is at '/docs/x.js'"),
        new Fault("<div data-share=\"/docs/x.js\">", "nothing is at '/docs/x.js'"),
        new Fault("<div data-compare=\"/docs/x.js\">", "nothing is at '/docs/x.js'"),
        new Fault("<div data-microscope=\"/docs/x.js\">", "nothing is at '/docs/x.js'"),
        new Fault("<div data-points=\"/docs/x.js\">", "nothing is at '/docs/x.js'"),
        new Fault("<div data-neuron=\"/docs/x.js\">", "nothing is at '/docs/x.js'"),
        new Fault("<div data-worker=\"/docs/x.js\">", "nothing is at '/docs/x.js'"),
        new Fault(
            "<meta property=\"og:image\" content=\"https://press.example/docs/x.png\">",
            "nothing is at 'https://press.example/docs/x.png'"),
        new Fault("<script>", SCRIPT),
        new Fault("<script type=\"module\">", SCRIPT),
        new Fault("<script type=\"importmap\">", SCRIPT),
        new Fault("<p onclick=\"x()\">", SCRIPT),
        new Fault("<p style=\"color: red\">", STYLE),
        new Fault("<style>", STYLE),
        new Fault("<base target=\"_top\">", "<base> changes where every link leads"));
  }

  private static String elsewhere(String address) {
    return "'" + address + "' would be loaded from another host";
  }

  @ParameterizedTest
  @MethodSource("faults")
  void isReportedWithItsElement(Fault fault) throws IOException {
    assertEquals(
        List.of("page/index.html:2: error: " + fault.message() + "\n    " + fault.html()),
        problems("page/index.html", "<!doctype html>\n" + fault.html()));
  }

  @Test
  void idTwiceIsReportedAtTheSecond() throws IOException {
    assertEquals(
        List.of("page/index.html:2: error: the id 'a' is there twice\n    <b id=\"a\">"),
        problems("page/index.html", "<i id=a></i>\n<b id=a></b>\n<u id=b></u>"));
  }

  @Test
  void shapesOfSvgAreFollowed() throws IOException {
    assertEquals(
        List.of(
            "page/index.html:1: error: nothing is at 'x.png'\n    <image href=\"x.png\">",
            "page/index.html:1: error: page/index.html has no element with the id 'x'\n"
                + "    <use xlink:href=\"#x\">"),
        problems("page/index.html", "<svg><image href='x.png'/><use xlink:href='#x'/></svg>"));
  }

  @Test
  void styleSheetsAreFollowed() throws IOException {
    assertEquals(
        List.of(
            "assets/x.css:2: error: nothing is at 'y.png'\n    url( \"y.png\" )",
            "assets/x.css:3: error: 'https://a.example/f.woff2' would be loaded from another host\n"
                + "    url(https://a.example/f.woff2)",
            "assets/x.css:4: error: nothing is at 'z.css'\n    @import 'z.css'"),
        problems(
            "assets/x.css",
            "/* url(a.png)\n*/ a { background: url( \"y.png\" ), url('a b.png'), url(#mask) }\n"
                + "@font-face { src: url(https://a.example/f.woff2) }\n@import 'z.css';"));
  }

  @Test
  void emptySiteHasNoFrontPage(@TempDir Path empty) throws IOException {
    assertEquals(
        "[index.html: error: the site has no front page]",
        SiteCheck.check(empty, new BasePath("/")).stream()
            .map(Problem::render)
            .toList()
            .toString());
  }
}
