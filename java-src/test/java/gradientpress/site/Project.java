package gradientpress.site;

import gradientpress.site.file.Folder;
import gradientpress.site.publish.BasePath;
import gradientpress.site.source.Format;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

/** A project in a folder of its own, with a layout and a few images, for tests to break. */
public final class Project {
  /** Where the posts of the tests are. */
  public static final Path POSTS = resources();

  /** The day on which the projects of the tests are built. */
  public static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

  private static final BasePath ROOT = new BasePath("/");

  private final Path folder;

  public Project(Path folder) {
    this.folder = folder;
    write("_includes/post.njk", "");
    write("_includes/page.njk", "");
    write("assets/images/author.svg", "<svg/>");
    write("assets/images/thumbnail.svg", "<svg/>");
    write("assets/images/two words.png", "");
  }

  private static Path resources() {
    try {
      return Path.of(Project.class.getResource("/posts").toURI());
    } catch (URISyntaxException e) {
      throw new AssertionError(e);
    }
  }

  /** Returns one of the tests' posts. */
  public static String post(String name) {
    try {
      return Files.readString(POSTS.resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public Path path(String name) {
    return folder.resolve(name);
  }

  public void write(String name, String content) {
    write(name, content.getBytes(StandardCharsets.UTF_8));
  }

  public void write(String name, byte[] content) {
    try {
      Files.createDirectories(path(name).getParent());
      Files.write(path(name), content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public void writePost(String stem, String content) {
    write("content/posts/" + stem + ".md", content);
  }

  public String read(String name) {
    try {
      return Files.readString(path(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the files of a folder with their contents as text. */
  public Map<String, String> files(String name) {
    try {
      Map<String, String> files = new TreeMap<>();
      for (String file : Folder.files(path(name))) {
        byte[] content = Files.readAllBytes(path(name).resolve(file));
        files.put(file, new String(content, StandardCharsets.ISO_8859_1));
      }
      return files;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * What a program has done.
   *
   * @param exitCode 0 if all is well
   * @param printed what it said
   */
  public record Outcome(int exitCode, String printed) {}

  public Outcome prepare() {
    return prepare(ROOT);
  }

  public Outcome prepare(BasePath basePath) {
    return run(out -> new PreparePosts(folder, basePath, TODAY, out).run());
  }

  public Outcome prepare(Format format) {
    return run(out -> new PreparePosts(folder, ROOT, TODAY, format, out).run());
  }

  public Outcome publish() {
    Path staged = path("target/site-staged");
    return run(out -> new PublishSite(staged, path("_site"), ROOT, out).run());
  }

  private interface Program {
    int run(PrintStream out) throws IOException;
  }

  private static Outcome run(Program program) {
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    try (PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8)) {
      int exitCode = program.run(out);
      return new Outcome(exitCode, printed.toString(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
