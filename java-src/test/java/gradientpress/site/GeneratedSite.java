package gradientpress.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import gradientpress.example.TrainerSpecification;
import gradientpress.example.Vocabulary;
import gradientpress.site.control.Control;
import gradientpress.site.control.SpecificationJson;
import gradientpress.site.control.Variation;
import gradientpress.site.file.Folder;
import gradientpress.site.publish.BasePath;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * A project of its own with our generator, its pages and assets, and the posts that a test writes.
 */
public final class GeneratedSite {
  private static final String POST =
      """
      ---
      layout: post.njk
      title: %s
      description: One of the posts of the tests
      date: %s
      author_name: Jules
      author_image: /assets/images/author-jules.png
      thumbnail: /assets/images/one-neuron-thumbnail.png
      tags: %s
      %s---

      %s
      """;

  private final Path project;

  /**
   * Lays out the project.
   *
   * @param name of its folder, within our own so that Node finds our packages
   */
  public GeneratedSite(String name) throws IOException {
    project = Path.of("target", name + System.getProperty("fork", "")); // tests run side by side
    Folder.delete(project);
    for (String file : List.of(".eleventy.js", "package.json", "_includes", "assets")) {
      copy(Path.of(file));
    }
    copy(Path.of("content"));
    Folder.delete(project.resolve("content/posts"));
    copy(Path.of("content/posts/posts.json"));
    copy(Path.of("target/trainer"));
    copy(Path.of("target/reference"));
    Files.createDirectories(project.resolve("target/posts/images"));
  }

  /** Writes a post. */
  public void write(String name, String post) throws IOException {
    Files.writeString(project.resolve("content/posts/" + name + ".md"), post);
  }

  /**
   * Writes a post that has all that a post must have.
   *
   * @param more other keys of its front matter, or nothing
   */
  public void writePost(
      String name, String title, String date, String tags, String more, String text)
      throws IOException {
    String line = more.isEmpty() ? "" : more + "\n";
    write(name, POST.formatted(title, date, tags, line, text));
  }

  /** Writes another file. */
  public void file(String name, String text) throws IOException {
    Files.writeString(project.resolve(name), text);
  }

  private void prepare() throws IOException {
    assertEquals(0, new PreparePosts(project, new BasePath("/"), Project.TODAY, System.out).run());
  }

  /**
   * Returns the specification of an example as pages carry it, after the reader's changes.
   *
   * @param post whose first example it is
   * @param changes keys of controls with their new values, in turn
   */
  public String specification(String post, Map<String, String> changes) throws IOException {
    String json = Files.readString(project.resolve("target/posts/" + post + ".json"));
    JsonObject first =
        JsonParser.parseString(json)
            .getAsJsonObject()
            .getAsJsonArray("examples")
            .get(0)
            .getAsJsonObject();
    TrainerSpecification author =
        SpecificationJson.read(first.getAsJsonObject("specification"), null, new Vocabulary());
    TrainerSpecification changed = author;
    for (Map.Entry<String, String> change : changes.entrySet()) {
      Control control = Control.named(change.getKey());
      changed = Variation.of(changed, author, control, change.getValue());
    }
    return new Gson().toJson(SpecificationJson.of(changed)); // without the table that is not there
  }

  /** Checks the posts, trains their examples, and makes the pages. */
  public void build(String basePath) throws IOException, InterruptedException {
    prepare();
    // Where the day begins first.
    render(Map.of("BASE_PATH", basePath, "TZ", "Pacific/Kiritimati"));
  }

  /**
   * Does the same by programs of their own.
   *
   * @param options what the JVM is told
   * @param environment what the programs find in their environment
   */
  void build(List<String> options, Map<String, String> environment)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options);
    command.add("-XX:TieredStopAtLevel=1");
    command.add("-Dnode=" + node());
    command.add("-classpath");
    command.add(System.getProperty("java.class.path"));
    command.add(PreparePosts.class.getName());
    command.add(project.toString());
    run(new ProcessBuilder(command), environment);
    render(environment);
  }

  private void render(Map<String, String> environment) throws IOException, InterruptedException {
    Path eleventy = Path.of("node_modules/@11ty/eleventy/cmd.cjs").toAbsolutePath();
    ProcessBuilder builder = new ProcessBuilder(node(), eleventy.toString(), "--quiet");
    run(builder.directory(project.toFile()), environment);
  }

  private static void run(ProcessBuilder builder, Map<String, String> environment)
      throws IOException, InterruptedException {
    builder.environment().putAll(environment);
    Process process = builder.redirectErrorStream(true).start();
    process.getOutputStream().close();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertTrue(process.waitFor(1, TimeUnit.MINUTES), output);
    assertEquals(0, process.exitValue(), output);
  }

  private static String node() {
    return System.getProperty("node", "node");
  }

  /** Returns the folder of the project. */
  Path project() {
    return project;
  }

  /** Returns the folder of the pages. */
  public Path folder() {
    return project.resolve("target/site-staged");
  }

  /** Returns a page. */
  Document page(String file) throws IOException {
    return Jsoup.parse(Files.readString(folder().resolve(file)));
  }

  void copy(Path from) throws IOException {
    if (Files.isRegularFile(from)) {
      Files.createDirectories(project.resolve(from).getParent());
      Files.copy(from, project.resolve(from));
    }
    for (String file : Folder.files(from)) {
      copy(from.resolve(file));
    }
  }
}
