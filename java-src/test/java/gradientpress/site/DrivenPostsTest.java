package gradientpress.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Links and numbers that drive figures: good ones, and those from one post to another. */
final class DrivenPostsTest {
  @TempDir private Path folder;
  private Project project;

  @BeforeEach
  void createProject() {
    project = new Project(folder);
    String about =
        "---\nlayout: page.njk\ntitle: About\ndescription: What this site is about\n---\n";
    project.write("content/about.md", about);
    project.write("assets/images/author-jules.png", ""); // nobody looks into them
    project.write("assets/images/one-neuron-thumbnail.png", "");
    project.writePost("2024-08-04-driven", Project.post("good/driven.md"));
  }

  @Test
  void goodOnesAreLetThrough() {
    assertEquals(
        new Project.Outcome(0, "Posts: 1, examples: 2 (2 trained now)\n"), project.prepare());
  }

  @Test
  void linksToAnotherPostAreCheckedAgainstItsFigures() {
    project.writePost(
        "a",
        Project.post("good/ring.md")
            + """

            [Good](/posts/driven/?ring.learning-rate=3#ring), [so, too](../driven/?arms.classes=4#arms).
            [No figure](/posts/driven/?rong.learning-rate=3#rong)
            [Not offered](../driven/?arms.noise=0.3#arms)
            [No value](../driven/?ring.activation=sinus#ring)
            [No such post](/posts/gone/?ring.learning-rate=4#ring)
            """);
    String line = "content/posts/a.md:%s: error[%s]: %s\n";
    String printed =
        project
            .prepare()
            .printed()
            .lines()
            .filter(l -> l.startsWith("content/"))
            .reduce("", (a, b) -> a + b + "\n");
    int first = (int) Project.post("good/ring.md").lines().count() + 3;
    assertEquals(
        line.formatted(first + ":28", "unknown-example", "'driven' has no example 'rong'")
            + line.formatted(
                first + 1 + ":31",
                "parameter-not-offered",
                "the reader may not change 'noise' in 'arms'")
            + line.formatted(
                first + 2 + ":39",
                "unknown-option",
                "'sinus' is none of the values that the reader has for 'activation'")
            + line.formatted(
                first + 3 + ":16",
                "broken-link",
                "nothing is at '/posts/gone/?ring.learning-rate=4#ring'"),
        printed);
  }

  @Test
  void postForReadersDoesNotLeadToOneThatTheyDoNotSee() {
    String ring = Project.post("good/ring.md").replaceAll("(?m)^draft: .*\n", "");
    project.writePost("a", ring + "\n[Soon](/posts/soon/), [later](/posts/later/).\n");
    project.writePost("soon", ring.replaceFirst("date: .*", "date: 2026-11-27"));
    project.writePost("later", ring.replaceFirst("\n", "\ndraft: true\n") + "\n[Soon](../soon/)\n");
    int line = (int) ring.lines().count() + 2;
    assertEquals(
        List.of(
            "content/posts/a.md:%d:8: error[broken-link]: readers find nothing at '/posts/soon/'"
                .formatted(line),
            "content/posts/a.md:%d:31: error[broken-link]: readers find nothing at '/posts/later/'"
                .formatted(line)),
        project.prepare().printed().lines().filter(l -> l.startsWith("content/")).toList());
  }

  @Test
  void figuresOfAPostWithMistakesAreNotSaidToBeMissing() {
    project.writePost(
        "b",
        Project.post("good/ring.md").replace("data: circle", "data: circus")
            + "\n[Raise it](?ring.learning-rate=3#ring) to `?ring.learning-rate`.\n");
    assertEquals(
        1, project.prepare().printed().lines().filter(line -> line.contains("error[")).count());
  }
}
