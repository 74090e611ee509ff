package gradientpress.site.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gradientpress.data.Generator;
import gradientpress.example.OwnVocabulary;
import gradientpress.example.Vocabulary;
import gradientpress.nn.Named;
import gradientpress.nn.activation.Activation;
import gradientpress.nn.optimizer.Optimizer;
import gradientpress.site.Project;
import gradientpress.site.bibliography.SourceSchema;
import gradientpress.site.file.Folder;
import gradientpress.site.post.FrontMatter;
import gradientpress.site.post.SiteFiles;
import gradientpress.site.schema.Schema;
import gradientpress.site.source.Diagnostics;
import gradientpress.site.source.MappedText;
import gradientpress.site.source.SourceText;
import gradientpress.site.source.Span;
import gradientpress.site.trainer.TrainerSchema;
import gradientpress.site.yaml.YamlJson;
import gradientpress.site.yaml.YamlReader;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Editors accept what the build accepts, and mark what a schema can tell is wrong. */
final class EditorSchemasTest {
  /** Mistakes that a schema for editors can tell, since they are about one value by itself. */
  private static final Set<String> CAN_BE_TOLD =
      Set.of(
          "unknown-key",
          "wrong-type",
          "out-of-bounds",
          "missing-key",
          "empty-text",
          "bad-id",
          "date-spelling",
          "address-spelling",
          "unknown-layout",
          "unknown-data-set",
          "unknown-feature",
          "unknown-activation",
          "unknown-initialization",
          "unknown-loss",
          "unknown-optimizer",
          "unknown-schedule",
          "unknown-control",
          "expectation-syntax",
          "condition-syntax",
          "duplicate-item",
          "image-outside-assets",
          "external-image");

  /** Posts with such a mistake that is about several values, a file, or the text. */
  private static final Set<String> BUT_NOT_HERE =
      Set.of(
          "csv-for-two-trainers",
          "expectation-in-percent",
          "expectation-out-of-range",
          "external-image",
          "image-by-data",
          "image-by-script",
          "image-of-a-file",
          "image-outside-assets",
          "image-outside-assets-encoded",
          "neither-rows-nor-file",
          "rows-without-columns",
          "silence-of-wrong-type",
          "source-without-container",
          "tag-twice");

  /** What the good posts define, as far as a schema has to know it. */
  private static final Vocabulary WORDS =
      new OwnVocabulary(
          new Generator[] {
            named(Generator.class, "two-rings"), named(Generator.class, "crossroads")
          },
          new Activation[] {named(Activation.class, "bump")},
          new Optimizer[] {named(Optimizer.class, "signs")});

  private static final Pattern CODE = Pattern.compile("(?:error|warning)\\[([a-z0-9-]+)]");
  private static final SiteFiles FILES =
      new SiteFiles(
          List.of("/assets/images/author.svg", "/assets/images/thumbnail.svg"),
          List.of("page.njk", "post.njk"));

  private static final EditorSchemas EDITOR = new EditorSchemas(FILES, WORDS);

  private static <T extends Named> T named(Class<T> type, String name) {
    Object named =
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (proxy, method, arguments) -> {
              assertEquals("name", method.getName(), "that is all a schema may ask");
              return name;
            });
    return type.cast(named);
  }

  @Test
  void areGoodSchemas() {
    assertEquals(List.of(), EDITOR.faultsOfTheirOwn());
  }

  static List<Path> goodPosts() throws IOException {
    List<Path> posts = new ArrayList<>();
    for (Path place : List.of(Project.POSTS.resolve("good"), Path.of("content/posts"))) {
      Folder.files(place).stream()
          .filter(name -> name.endsWith(".md"))
          .map(place::resolve)
          .forEach(posts::add);
    }
    return posts;
  }

  @ParameterizedTest
  @MethodSource("goodPosts")
  void nothingIsMarkedInAGoodPost(Path post) throws IOException {
    assertEquals(List.of(), EDITOR.faultsOfPost(Files.readString(post)));
  }

  /** One letter more or less is a slip, be the name everybody's or the posts' own. */
  @ParameterizedTest
  @CsvSource({
    "data, two-rings, two-ring",
    "data, circle, circel",
    "activation, bump, bumb",
    "activation, '[relu, bump]', '[relu, bumb]'",
    "activation, tanh, tan",
    "output-activation, bump, bumps",
    "optimizer, signs, sings",
    "optimizer, adam, adm",
  })
  void namesThatPostsDefineAreKnownAndOthersMarked(String key, String name, String slip) {
    assertEquals(List.of(), EDITOR.faultsOfTrainer(trainer(key, name)));
    assertNotEquals(List.of(), EDITOR.faultsOfTrainer(trainer(key, slip)));
  }

  private static String trainer(String key, String value) {
    String yaml = "id: a\ntitle: A\nalt: A\n" + (key.equals("data") ? "" : "data: circle\n");
    SourceText source = new SourceText("x.md", yaml + key + ": " + value + "\n");
    MappedText whole = MappedText.of(new Span(source, 0, source.text().length()));
    return YamlJson.of(YamlReader.read(whole, new Diagnostics()).root()).toString();
  }

  static List<String> badPosts() throws IOException {
    return Folder.files(Project.POSTS.resolve("bad")).stream()
        .filter(name -> name.endsWith(".md") && !name.contains("/"))
        .map(name -> name.substring(0, name.length() - ".md".length()))
        .filter(name -> codes(name).stream().allMatch(CAN_BE_TOLD::contains))
        .filter(name -> !isAboutALink(name))
        .toList();
  }

  /** What a link in the text may say has the same bounds, but is no YAML. */
  private static boolean isAboutALink(String name) {
    return Project.post("bad/" + name + ".txt").contains("](?");
  }

  private static Set<String> codes(String name) {
    return CODE.matcher(Project.post("bad/" + name + ".txt"))
        .results()
        .map(match -> match.group(1))
        .collect(Collectors.toSet());
  }

  @ParameterizedTest
  @MethodSource("badPosts")
  void aFaultThatASchemaCanTellIsMarked(String name) {
    List<String> faults = EDITOR.faultsOfPost(Project.post("bad/" + name + ".md"));
    assertEquals(BUT_NOT_HERE.contains(name), faults.isEmpty(), name + faults);
  }

  /** Values for any key: good ones of every kind, bounds, and what is just beyond them. */
  private static final List<String> VALUES =
      List.of(
          "0",
          "1",
          "2",
          "0.1",
          "0.5",
          "0.9",
          "0.91",
          "-1",
          "6",
          "7",
          "10",
          "10.5",
          "19",
          "20",
          "100",
          "101",
          "1000",
          "1001",
          "5000",
          "5001",
          "0.00001",
          "0.000009",
          "2147483647",
          "2147483648",
          "1e2",
          "true",
          "false",
          "''",
          "' '",
          "text",
          "Some text",
          "ring-2",
          "2ring",
          "circle",
          "table",
          "tanh",
          "xavier",
          "huber",
          "adam",
          "two-rings",
          "bump",
          "[tanh, bump]",
          "signs",
          "cosine",
          "boundary",
          "post.njk",
          "posts.njk",
          "'2024-08-04'",
          "2024/08/04 10:30",
          "Aug 4, 2024",
          "04/08/2024",
          "/assets/images/author.svg",
          "images/author.svg",
          "https://example.org/a",
          "example.org",
          "[]",
          "[1]",
          "[8, 8, 8, 8, 8, 8]",
          "[8, 8, 8, 8, 8, 8, 8]",
          "[9]",
          "[4, x]",
          "[x, x^2]",
          "[x, x]",
          "[tanh, relu]",
          "[noise, hidden]",
          "[a, class]",
          "[A, B, C]",
          "{}",
          "{accuracy: '>= 0.9'}",
          "{accuracy: 0.9}",
          "{accurracy: '>= 0.9'}",
          "{question: Q, outcomes: [A, B], right: 2}",
          "{question: Q, outcomes: [A], right: 1}",
          "{question: Q, right: 1}",
          "{name: A}",
          "{name: A, part: 0}",
          "{part: 1}",
          "[{say: A, accuracy: '>= 0.9'}]",
          "[{say: A, by-hand: true, epochs: '< 9'}]",
          "[{say: A}]",
          "[{accuracy: '>= 0.9'}]",
          "article-journal",
          "10.1038/323533a0",
          "https://doi.org/10.1038/323533a0",
          "[{family: A, given: B}, {literal: C}]",
          "[{family: A, name: B}]",
          "{family: A}",
          "{say: A, accuracy: '>= 0.9'}",
          "null");

  @Test
  void ofRandomTrainersTheSameAreRefusedAsByTheBuild() {
    String good = "id: a\ntitle: A\ndata: circle\nalt: A\n";
    checkRandomOnes(TrainerSchema.knowing(WORDS), good, EDITOR::faultsOfTrainer);
  }

  @Test
  void ofRandomFrontMatterTheSameIsRefusedAsByTheBuild() {
    String good =
        """
        title: A
        description: A
        date: 2024-08-04
        author_name: A
        author_image: /assets/images/author.svg
        thumbnail: /assets/images/author.svg
        tags: [A]
        """;
    checkRandomOnes(FrontMatter.schema(FILES), good, EDITOR::faultsOfFrontMatter);
  }

  @Test
  void ofRandomSourcesTheSameAreRefusedAsByTheBuild() {
    String good = "type: book\ntitle: A\nauthor: [{family: A}]\nissued: 1969\n";
    checkRandomOnes(
        SourceSchema.SCHEMA, good, json -> EDITOR.faultsOfSources("{\"a1\":" + json + "}"));
  }

  @Test
  void theSourcesOfTheSiteAreGoodAndNamesAreChecked() throws IOException {
    SourceText text = new SourceText("x.yaml", Files.readString(Path.of("content/sources.yaml")));
    MappedText whole = MappedText.of(new Span(text, 0, text.text().length()));
    String json = YamlJson.of(YamlReader.read(whole, new Diagnostics()).root()).toString();
    assertEquals(List.of(), EDITOR.faultsOfSources(json));
    assertNotEquals(
        List.of(), EDITOR.faultsOfSources(json.replace("rosenblatt1958", "Rosenblatt1958")));
  }

  /** Writes random values to random keys of what is good. */
  private static void checkRandomOnes(
      Schema schema, String good, Function<String, List<String>> marked) {
    List<String> keys = new ArrayList<>(schema.keys());
    keys.removeAll(List.of("columns", "rows")); // how many there are is told with the table
    keys.add("strange");
    int accepted = 0;
    int refused = 0;
    for (int seed = 0; seed < 4_000; seed++) {
      Random random = new Random(seed);
      Collections.shuffle(keys, random);
      StringBuilder yaml = new StringBuilder(good);
      for (String key : keys.subList(0, 1 + random.nextInt(2))) {
        Pattern line = Pattern.compile("(?m)^" + key + ": .*\\n");
        String without = line.matcher(yaml).replaceAll("");
        yaml = new StringBuilder(without);
        if (random.nextInt(10) > 0) {
          yaml.append(key).append(": ").append(VALUES.get(random.nextInt(VALUES.size())));
          yaml.append('\n');
        }
      }
      SourceText source = new SourceText("content/posts/x.md", yaml.toString());
      Span whole = new Span(source, 0, source.text().length());
      Diagnostics diagnostics = new Diagnostics();
      YamlReader.Document document = YamlReader.read(MappedText.of(whole), diagnostics);
      schema.read(document, whole, diagnostics);
      List<String> faults = marked.apply(YamlJson.of(document.root()).toString());
      String told = yaml + faults.toString() + diagnostics.inOrder();
      assertEquals(diagnostics.isEmpty(), faults.isEmpty(), told);
      accepted += faults.isEmpty() ? 1 : 0;
      refused += faults.isEmpty() ? 0 : 1;
    }
    assertTrue(accepted > 200 && refused > 200, accepted + " accepted, " + refused + " refused");
  }
}
