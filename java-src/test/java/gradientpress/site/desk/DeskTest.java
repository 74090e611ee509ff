package gradientpress.site.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import gradientpress.site.Project;
import gradientpress.site.file.Folder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A conversation with the desk: saves in, answers out. */
final class DeskTest {
  private static final String RING = "content/posts/ring.md";
  private static final String COPY = "target/preview/content/posts/ring.md";
  private static final String GOOD = Project.post("good/ring.md");
  private static final String LONG =
      GOOD.replace("epochs: 20", "epochs: 5000").replace("hidden: [4, 2]", "hidden: [8, 8, 8, 8]");

  @TempDir private Path folder;
  private Project project;
  private Conversation desk;

  @BeforeEach
  void openDesk() throws IOException {
    project = new Project(folder);
    project.write(RING, GOOD);
    desk = new Conversation(folder);
    desk.settled(desk.tell());
  }

  @AfterEach
  void end() throws Exception {
    desk.end();
  }

  private JsonObject save(String path, String content) {
    project.write(path, content);
    return desk.tell(path);
  }

  @Test
  void firstLookPreparesEverything() {
    assertTrue(Files.exists(project.path(COPY)));
    assertTrue(project.read("target/preview/posts/ring.json").contains("\"examples\""));
    assertEquals(10, project.files("target/preview/posts/images").size());
    assertFalse(Files.exists(project.path("target/content")), "that is where builds are made from");
  }

  @Test
  void changedSentenceIsWrittenAtOnceAndNothingTrained() {
    JsonObject answer = save(RING, GOOD + "\nOne more sentence.\n");
    assertEquals(List.of("posts/ring.md"), Conversation.texts(answer, "written"));
    assertEquals(List.of(), Conversation.training(answer));
    assertTrue(project.read(COPY).endsWith("\nOne more sentence.\n"));
  }

  @Test
  void editorsAreToldOfWhatHasCome() {
    save("_includes/wide.njk", "");
    assertTrue(project.read("target/schemas/front-matter.json").contains("\"wide.njk\""));
    assertTrue(project.read("target/schemas/trainer.json").contains("\"circle\""));
  }

  @Test
  void savingTheSameWritesNothing() {
    JsonObject answer = save(RING, GOOD);
    assertEquals(List.of(), Conversation.texts(answer, "written"));
    assertEquals(List.of(), Conversation.mistakes(answer));
  }

  @Test
  void mistakeIsDescribedAndTheLastGoodCopyStaysUntilItIsMended() {
    String before = project.read(COPY);
    JsonObject answer = save(RING, GOOD.replace("alt: ", "alf: "));
    JsonObject mistake = answer.getAsJsonArray("mistakes").get(0).getAsJsonObject();
    int line = GOOD.substring(0, GOOD.indexOf("\nalt: ")).split("\n").length + 1;
    assertEquals(RING, mistake.get("file").getAsString());
    assertTrue(
        Conversation.mistakes(answer).contains(RING + ":" + line + ":1 unknown-key"),
        () -> Conversation.mistakes(answer) + " has none in line " + line);
    assertEquals(before, project.read(COPY));
    assertEquals(List.of(), Conversation.texts(answer, "written"));

    JsonObject mended = save(RING, GOOD);
    assertEquals(List.of(), Conversation.mistakes(mended));
    assertEquals("", mended.get("summary").getAsString());
  }

  @Test
  void mistakeHasItsLineWithCaretsAndItsHint() {
    JsonObject answer = save(RING, GOOD.replace("data: circle", "data: cirkle"));
    JsonObject mistake = answer.getAsJsonArray("mistakes").get(0).getAsJsonObject();
    assertEquals("unknown-data-set", mistake.get("code").getAsString());
    assertEquals("error", mistake.get("severity").getAsString());
    assertEquals("data: cirkle", mistake.get("source").getAsString());
    assertEquals("      ^^^^^^", mistake.get("carets").getAsString());
    assertEquals("did you mean 'circle'?", mistake.get("hint").getAsString());
    assertTrue(mistake.get("printed").getAsString().startsWith(RING + ":"));
  }

  @Test
  void falseClaimIsReportedAfterTraining() {
    String claim = Project.post("bad/expectation-unmet.md");
    JsonObject answer = desk.settled(save(RING, claim));
    assertTrue(
        Conversation.mistakes(answer).stream().anyMatch(m -> m.endsWith(" expectation-unmet")),
        () -> Conversation.mistakes(answer).toString());
  }

  @Test
  void formulasAreTypesetAtOnce() {
    String bad = GOOD + "\nIts name is $\\alhpa$.\n";
    int line = bad.split("\n").length;
    assertEquals(
        List.of(RING + ":" + line + ":14 bad-formula"), Conversation.mistakes(save(RING, bad)));
    JsonObject mended = save(RING, bad.replace("alhpa", "alpha"));
    assertEquals(List.of(), Conversation.mistakes(mended));
    assertEquals(List.of("posts/ring.md"), Conversation.texts(mended, "written"));
    assertTrue(project.read("target/preview/posts/ring.json").contains("<mi>α</mi>"));
  }

  @Test
  void codeIsCompiledAtOnce() {
    String code = GOOD + "\n```java run\nint x = \"three\";\n```\n";
    int line = code.substring(0, code.lastIndexOf("int x")).split("\n", -1).length;
    assertEquals(
        List.of(RING + ":" + line + ":9 does-not-compile"),
        Conversation.mistakes(save(RING, code)));
  }

  @Test
  void postIsWrittenAgainWhenAFileChangesThatItIncludes() {
    project.write("java-src/A.java", "class Before {}\n");
    save(RING, GOOD + "\n```java include=java-src/A.java\n```\n");
    assertTrue(project.read("target/preview/posts/ring.json").contains("class Before {}"));
    JsonObject answer = save("java-src/A.java", "class After {}\n");
    assertEquals(List.of("posts/ring.md"), Conversation.texts(answer, "written"));
    assertTrue(project.read("target/preview/posts/ring.json").contains("class After {}"));
  }

  @Test
  void changedExampleIsTrainedWithProgressAndThenWritten() {
    String before = project.read(COPY);
    JsonObject answer = save(RING, GOOD.replace("seed: 7", "seed: 8"));
    assertEquals(List.of("ring"), Conversation.training(answer));
    assertEquals(List.of(), Conversation.texts(answer, "written"));
    JsonObject trained = desk.settled(answer);
    assertEquals(List.of("posts/ring.md"), Conversation.texts(trained, "written"));
    assertNotEquals(before, project.read(COPY));
    assertTrue(desk.progress().contains("ring 0"), () -> desk.progress().toString());
  }

  @Test
  void longTrainingDoesNotHoldUpOthersAndIsLeftOffWhenNobodyWantsIt() {
    project.write("content/posts/quick.md", GOOD.replace("Ring", "Quick"));
    desk.settled(desk.tell("content/posts/quick.md"));
    JsonObject answer = save(RING, LONG);
    assertEquals(List.of("ring"), Conversation.training(answer));
    JsonObject other = save("content/posts/quick.md", GOOD + "\nAnother sentence.\n");
    assertEquals(List.of("posts/quick.md"), Conversation.texts(other, "written"));
    assertEquals(List.of("ring"), Conversation.training(other), "the training goes on");
    JsonObject back = save(RING, GOOD + "\nBack.\n");
    assertEquals(List.of("posts/ring.md"), Conversation.texts(back, "written"));
    assertEquals(List.of(), Conversation.training(back));
  }

  @Test
  void deletedPostGoes() throws IOException {
    Files.delete(project.path(RING));
    JsonObject answer = desk.tell(RING);
    assertEquals(List.of("posts/ring.md"), Conversation.texts(answer, "removed"));
    assertEquals(0, answer.get("posts").getAsInt());
    assertFalse(Files.exists(project.path(COPY)));
    assertFalse(Files.exists(project.path("target/preview/posts/ring.json")));
  }

  @Test
  void renamedPostMovesWithoutTraining() throws IOException {
    Files.move(project.path(RING), project.path("content/posts/moved.md"));
    JsonObject answer = desk.tell(RING, "content/posts/moved.md");
    assertEquals(List.of("posts/ring.md"), Conversation.texts(answer, "removed"));
    assertEquals(List.of("posts/moved.md"), Conversation.texts(answer, "written"));
    assertEquals(List.of(), Conversation.training(answer));
  }

  @Test
  void postThatBecomesAFolderGoes() throws IOException {
    Files.delete(project.path(RING));
    Files.createDirectories(project.path(RING + "/inside"));
    assertEquals(List.of("posts/ring.md"), Conversation.texts(desk.tell(RING), "removed"));
  }

  @Test
  void binaryFileIsAMistakeAndTheDeskGoesOn() {
    byte[] noise = new byte[5000];
    new Random(1).nextBytes(noise);
    project.write(RING, noise);
    assertTrue(Conversation.mistakes(desk.tell(RING)).get(0).endsWith(" not-utf-8"));
    assertEquals(List.of(), Conversation.mistakes(save(RING, GOOD)));
  }

  @Test
  void enormousFileIsAMistake() {
    project.write(RING, new byte[10_000_000]);
    assertEquals(List.of(RING + ":1:1 file-too-large"), Conversation.mistakes(desk.tell(RING)));
  }

  /** A file is seen in every state of being written. */
  @Test
  void halfWrittenFilesAreMistakesAndNeverMore() {
    for (int length = 0; length < GOOD.length(); length += 37) {
      JsonObject answer = save(RING, GOOD.substring(0, length));
      for (String mistake : Conversation.mistakes(answer)) {
        assertFalse(mistake.endsWith(" failure"), mistake);
      }
    }
    assertEquals(List.of(), Conversation.mistakes(save(RING, GOOD)));
  }

  @Test
  void linksToNowhereAreNothingAndLinksOutwardsMistakes() throws IOException {
    Path link = project.path("content/posts/link.md");
    Files.createSymbolicLink(link, Path.of("nowhere.md"));
    assertEquals(List.of(), Conversation.mistakes(desk.tell("content/posts/link.md")));
    Files.delete(link);
    project.write("secret.md", GOOD);
    Files.createSymbolicLink(link, project.path("secret.md"));
    assertEquals(
        List.of("content/posts/link.md:1:1 file-outside-tree"),
        Conversation.mistakes(desk.tell("content/posts/link.md")));
    assertFalse(Files.exists(project.path("target/preview/content/posts/link.md")));
  }

  @Test
  void brokenLinkIsReportedWhenTheOtherPostChanges() throws IOException {
    project.write("content/posts/other.md", GOOD + "\n## Deep down\n");
    JsonObject answer = save(RING, GOOD + "\n[Deeper](/posts/other/#deep-down)\n");
    desk.settled(answer);
    assertEquals(List.of(), Conversation.mistakes(desk.tell("content/posts/other.md")));
    assertEquals(
        List.of("unknown-anchor"), codes(save("content/posts/other.md", GOOD + "\n## Up\n")));
    Path other = project.path("content/posts/other.md");
    Files.move(other, project.path("content/posts/moved.md"));
    assertEquals(
        List.of("broken-link"),
        codes(desk.tell("content/posts/other.md", "content/posts/moved.md")));
    Files.move(project.path("content/posts/moved.md"), other);
    save("content/posts/other.md", GOOD + "\n## Deep down\n");
    assertEquals(List.of(), codes(desk.tell("content/posts/moved.md")));
  }

  private static List<String> codes(JsonObject answer) {
    return Conversation.mistakes(answer).stream().map(m -> m.replaceFirst(".* ", "")).toList();
  }

  @Test
  void warningIsToldButHoldsNothingBackAndCanBeSilenced() {
    JsonObject answer = save(RING, GOOD + "\nMore is [here](/).\n");
    assertEquals(List.of("posts/ring.md"), Conversation.texts(answer, "written"));
    assertEquals(List.of("vague-link"), codes(answer));
    JsonObject warning = answer.getAsJsonArray("mistakes").get(0).getAsJsonObject();
    assertEquals("warning", warning.get("severity").getAsString());
    String silences = "content/silenced.yaml";
    assertEquals(List.of(), codes(save(silences, "vague-link: [posts/ring.md]\n")));
    assertEquals(List.of("unused-silence"), codes(save(RING, GOOD)));
  }

  @Test
  void onlyOneOfTwoPostsHasAnAddress() throws IOException {
    String other = "content/posts/2024-08-04-ring.md";
    JsonObject answer = save(other, GOOD.replace("Quotes", "quoteS"));
    assertEquals(List.of(RING + ":1:1 same-address"), Conversation.mistakes(answer));
    assertEquals(Set.of("posts/ring.md"), project.files("target/preview/content").keySet());
    assertTrue(project.read("target/preview/posts/ring.json").contains("quoteS"));
    Files.delete(project.path(other));
    assertEquals(List.of(), Conversation.mistakes(desk.tell(other)));
    assertTrue(project.read("target/preview/posts/ring.json").contains("Quotes"));
  }

  @ParameterizedTest
  @CsvSource({
    "draft: true, '\"draft\":true'",
    "date: 2026-11-27, '\"to_come\":true'",
  })
  void draftsAndPostsToComeAreThereAndMarked(String line, String mark) {
    assertFalse(project.read(COPY).contains(mark));
    String key = line.substring(0, line.indexOf(':'));
    String others = GOOD.replaceFirst("(?m)^" + key + ": .*\n", "");
    desk.settled(save(RING, others.replaceFirst("\n", "\n" + line + "\n")));
    assertTrue(project.read(COPY).contains(mark), () -> project.read(COPY));
  }

  @Test
  void changedTableIsTrainedInAllPostsThatNameIt() {
    String table = "a,class\n1,p\n2,q\n3,p\n4,q\n5,p\n6,q\n";
    String fence =
        "\n```trainer\nid: own\ntitle: T\ndata: table\nfile: x.csv\nalt: A line\nepochs: 2\n```\n";
    project.write("content/posts/x.csv", table);
    desk.settled(save(RING, GOOD + fence));
    JsonObject answer = save("content/posts/x.csv", table.replace("6,q", "7,q"));
    assertEquals(List.of("own"), Conversation.training(answer));
    assertEquals(List.of("posts/ring.md"), Conversation.texts(desk.settled(answer), "written"));
    assertTrue(
        Conversation.mistakes(save("content/posts/x.csv", "a,class\n1\n"))
            .get(0)
            .startsWith("content/posts/x.csv:"));
  }

  @Test
  void postsThatCiteFollowTheListOfSources() {
    String book = "minsky1969:\n  type: book\n  title: T\n  author: [{family: Minsky}]\n";
    String whole = book + "  issued: 1969\n  publisher: MIT Press\n";
    save("content/posts/other.md", GOOD);
    JsonObject unknown = save(RING, GOOD + "\nAs shown [@minsky1969].\n");
    assertEquals(List.of("unknown-source"), codes(unknown));

    JsonObject known = save("content/sources.yaml", whole);
    assertEquals(List.of(), Conversation.mistakes(known));
    assertEquals(List.of("posts/ring.md"), Conversation.texts(known, "written"));
    assertTrue(project.read("target/preview/posts/ring.json").contains("\"title\":\"T\""));

    JsonObject renamed = save("content/sources.yaml", whole.replace("title: T", "title: U"));
    assertEquals(List.of("posts/ring.md"), Conversation.texts(renamed, "written"));
    assertTrue(project.read("target/preview/posts/ring.json").contains("\"title\":\"U\""));

    assertEquals(
        List.of("content/sources.yaml:1:1 missing-key"),
        Conversation.mistakes(save("content/sources.yaml", book + "  publisher: P\n")));
    assertEquals(List.of(), Conversation.mistakes(save("content/sources.yaml", whole)));
    assertTrue(project.read("target/preview/posts/ring.json").contains("\"title\":\"T\""));
  }

  @Test
  void missingImageIsFoundWhenItComes() {
    String text = GOOD + "\n![A cat](/assets/images/cat.svg)\n";
    assertTrue(Conversation.mistakes(save(RING, text)).get(0).endsWith(" missing-image"));
    JsonObject answer = save("assets/images/cat.svg", "<svg/>");
    assertEquals(List.of(), Conversation.mistakes(answer));
    assertEquals(List.of("posts/ring.md"), Conversation.texts(answer, "written"));
  }

  @Test
  void pagesAndTemplatesAreCopiedAndProgramsRefused() throws IOException {
    String page = "---\nlayout: page.njk\ntitle: About\ndescription: What this is\n---\nText.\n";
    assertEquals(
        List.of("about.md"), Conversation.texts(save("content/about.md", page), "written"));
    JsonObject wrong = save("content/about.md", page.replace("title", "titel"));
    assertEquals(List.of("content/about.md:3:1 unknown-key"), Conversation.mistakes(wrong));
    assertTrue(Files.exists(project.path("target/preview/content/about.md")));
    assertEquals(
        List.of("index.njk"), Conversation.texts(save("content/index.njk", "x"), "written"));
    Files.delete(project.path("content/about.md"));
    assertEquals(List.of("about.md"), Conversation.texts(desk.tell("content/about.md"), "removed"));
    assertEquals(
        List.of("content/x.11ty.js:1:1 program-in-content"),
        Conversation.mistakes(save("content/x.11ty.js", "")));
  }

  @Test
  void changeThatNobodyHasToldIsSeenByItsStamp() throws IOException {
    project.write(RING, GOOD + "\nUnnoticed.\n");
    project.write("content/posts/other.md", GOOD);
    assertEquals(
        List.of("posts/other.md", "posts/ring.md"),
        Conversation.texts(desk.tell("content/posts/other.md"), "written"));
  }

  @Test
  void namedFileIsReadEvenIfItsStampIsTheSame() throws IOException {
    FileTime time = Files.getLastModifiedTime(project.path(RING));
    project.write(RING, GOOD.replace("Quotes", "quoteS"));
    Files.setLastModifiedTime(project.path(RING), time);
    desk.settled(desk.tell(RING));
    assertTrue(project.read("target/preview/posts/ring.json").contains("quoteS"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "null", "[]", "{}", "{\"changed\":3}", "{\"changed\":[[]]}", "{{{"})
  void whateverIsSaidIsAnswered(String line) {
    assertEquals(List.of(), Conversation.mistakes(desk.say(line)));
  }

  @Test
  void everyMistakeOfEveryPostIsThereSorted() {
    project.write("content/posts/b.md", Project.post("bad/unknown-key.md"));
    JsonObject answer = save("content/posts/a.md", Project.post("bad/duplicate-key.md"));
    assertEquals(
        List.of("content/posts/a.md", "content/posts/b.md"),
        Conversation.mistakes(answer).stream().map(m -> m.replaceFirst(":.*", "")).toList());
    assertEquals("2 errors in 2 posts", answer.get("summary").getAsString());
  }

  @Test
  void anotherDeskFindsTheLastGoodCopiesAndRemovesWhatIsGone() throws Exception {
    project.write("content/posts/other.md", GOOD);
    desk.settled(desk.tell("content/posts/other.md"));
    desk.end();
    Files.delete(project.path("content/posts/other.md"));
    project.write(RING, GOOD.replace("alt: ", "alf: "));
    desk = new Conversation(folder);
    JsonObject answer = desk.tell();
    assertEquals(List.of("posts/other.md"), Conversation.texts(answer, "removed"));
    assertEquals(
        Set.of("posts/ring.md"), project.files("target/preview/content").keySet(), "still good");
  }

  @Test
  void cacheMayGoAtAnyTime() throws IOException {
    Folder.delete(project.path("target/cache"));
    JsonObject answer = desk.settled(save(RING, GOOD.replace("seed: 7", "seed: 9")));
    assertEquals(List.of(), Conversation.mistakes(answer));
  }
}
