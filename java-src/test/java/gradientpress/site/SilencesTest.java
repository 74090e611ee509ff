package gradientpress.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gradientpress.site.source.Format;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A warning fails the build, unless it is silenced by name. */
final class SilencesTest {
  private static final String LOG = "target/mistakes.sarif";
  private static final String FINE = "Posts: 1, examples: 0 (0 trained now)\n";

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "heading-level: everywhere\n",
        "# we know\nheading-level: [posts/ring.md]\n",
        "heading-level:\n  - posts/ring.md\n",
      })
  void whatIsSilencedIsNotReported(String silenced) {
    Project project = new Project(folder);
    project.writePost("ring", Project.post("bad/heading-of-level-one.md"));
    assertTrue(project.prepare().printed().endsWith("1 warning in 1 post\n"));
    project.write("content/silenced.yaml", silenced);
    assertEquals(new Project.Outcome(0, FINE), project.prepare());
  }

  @Test
  void otherWarningsAndErrorsStay() {
    Project project = new Project(folder);
    project.writePost("ring", Project.post("bad/heading-of-level-one.md") + "\n[here](gone)\n");
    project.write("content/silenced.yaml", "heading-level: everywhere\n");
    assertTrue(project.prepare().printed().endsWith("1 error and 1 warning in 1 post\n"));
  }

  @Test
  void nothingIsSaidOfSilencesOfWhatAnErrorMayHide() {
    Project project = new Project(folder);
    project.writePost("ring", "no front matter");
    project.write("content/silenced.yaml", "heading-level: [posts/ring.md]\n");
    assertTrue(project.prepare().printed().endsWith("1 error in 1 post\n"));
  }

  @Test
  void whatIsLeftIsThereForToolsAsWell() {
    Project project = new Project(folder);
    project.writePost("ring", Project.post("bad/heading-of-level-one.md"));
    assertEquals(project.prepare(), project.prepare(Format.SARIF));
    assertTrue(project.read(LOG).contains("\"ruleId\": \"heading-level\""));
    project.write("content/silenced.yaml", "heading-level: everywhere\n");
    assertEquals(new Project.Outcome(0, FINE), project.prepare(Format.SARIF));
    assertTrue(project.read(LOG).contains("\"results\": []"));
  }

  @Test
  void annotationsTakeThePlaceOfTheMessages() {
    Project project = new Project(folder);
    project.writePost("ring", Project.post("bad/heading-of-level-one.md"));
    String printed = project.prepare(Format.GITHUB).printed();
    assertTrue(printed.startsWith("::warning file=content/posts/ring.md,line=12,"), printed);
  }
}
