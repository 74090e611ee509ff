package gradientpress.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gradientpress.site.file.Folder;
import gradientpress.site.publish.SiteSwap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PublishSiteTest {
  private static final Map<String, String> OLD = Map.of("index.html", "old", "x/y.html", "old");
  private static final Map<String, String> NEW = Map.of("index.html", "new");

  @TempDir private Path folder;
  private Project project;

  @BeforeEach
  void createProject() {
    project = new Project(folder);
    OLD.forEach((file, content) -> project.write("_site/" + file, content));
    NEW.forEach((file, content) -> project.write("target/site-staged/" + file, content));
    project.write("target/site-inputs.sha256", "inputs");
    project.write("target/site-published.sha256", "earlier inputs");
  }

  @Test
  void newSiteTakesThePlaceOfTheOld() {
    assertEquals(
        new Project.Outcome(0, "Published " + project.path("_site") + "\n"), project.publish());
    assertEquals(NEW, project.files("_site"));
    assertFalse(Files.exists(project.path("_site.previous")));
    assertFalse(Files.exists(project.path("target/site-staged")));
    assertEquals("inputs", project.read("target/site-published.sha256"));
  }

  @Test
  void firstSiteIsPublished() throws IOException {
    Folder.delete(project.path("_site"));
    assertEquals(0, project.publish().exitCode());
    assertEquals(NEW, project.files("_site"));
  }

  @Test
  void siteWithProblemsLeavesTheOldOne() {
    project.write("target/site-staged/about.html", "\n<a href=\"/nowhere/\">x</a>");
    assertEquals(
        new Project.Outcome(
            1,
            "about.html:2: error: nothing is at '/nowhere/'\n"
                + "    <a href=\"/nowhere/\">\n"
                + "1 problem; the site stays as it was\n"),
        project.publish());
    assertEquals(OLD, project.files("_site"));
    assertEquals("earlier inputs", project.read("target/site-published.sha256"));
  }

  @Test
  void missingSiteLeavesTheOldOne() throws IOException {
    Folder.delete(project.path("target/site-staged"));
    assertEquals(1, project.publish().exitCode());
    assertEquals(OLD, project.files("_site"));
  }

  @Test
  void unchangedSiteIsLeftAlone() {
    project.write("target/site-unchanged", "");
    assertEquals(
        new Project.Outcome(0, "The site is up to date: " + project.path("_site") + "\n"),
        project.publish());
    assertEquals(OLD, project.files("_site"));
  }

  @Test
  void swapInterruptedBetweenTheTwoNamesIsRecovered() throws IOException {
    Files.move(project.path("_site"), project.path("_site.previous"));
    new SiteSwap(project.path("_site")).recover();
    assertEquals(OLD, project.files("_site"));
    assertFalse(Files.exists(project.path("_site.previous")));
  }

  @Test
  void swapInterruptedBeforeTheOldSiteIsDeletedIsFinished() {
    project.write("_site.previous/index.html", "older");
    assertEquals(0, project.publish().exitCode());
    assertEquals(NEW, project.files("_site"));
    assertFalse(Files.exists(project.path("_site.previous")));
  }

  @Test
  void anInterruptedSwapIsRecoveredEvenByABuildThatFails() throws IOException {
    Files.move(project.path("_site"), project.path("_site.previous"));
    project.writePost("bad", "No front matter.");
    assertEquals(1, project.prepare().exitCode());
    assertEquals(OLD, project.files("_site"));
  }

  @Test
  void whatIsLeftOfADeletedSiteIsNeverTakenForASite() throws IOException {
    Folder.delete(project.path("_site"));
    project.write("_site.gone/index.html", "half of a site");
    new SiteSwap(project.path("_site")).recover();
    assertFalse(Files.exists(project.path("_site")));
    assertFalse(Files.exists(project.path("_site.gone")));
  }

  @Test
  void oldSiteComesBackWhenTheNewOneCannotBeMoved() {
    SiteSwap swap = new SiteSwap(project.path("_site"));
    assertThrows(IOException.class, () -> swap.swapIn(project.path("target/not-there")));
    assertEquals(OLD, project.files("_site"));
    assertFalse(Files.exists(project.path("_site.previous")));
  }

  @Test
  void preparingAfterPublishingFindsTheSiteUnchanged() {
    project.writePost("ring", Project.post("good/ring.md"));
    assertEquals(0, project.prepare().exitCode());
    assertEquals(0, project.publish().exitCode());
    assertTrue(project.prepare().printed().endsWith("; the site is up to date\n"));
    assertEquals(0, project.publish().exitCode());
    assertEquals(NEW, project.files("_site"));
  }
}
