package gradientpress.site.draft;

import gradientpress.site.bibliography.Sources;
import gradientpress.site.definition.DefinitionStage;
import gradientpress.site.post.PostHead;
import gradientpress.site.post.PostReader;
import gradientpress.site.post.SiteFiles;
import gradientpress.site.source.Diagnostics;
import gradientpress.site.source.PostFiles;
import gradientpress.site.table.TableFiles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Puts a new post beside those that there are, and never over one of them. */
public final class NewDraft {
  private final Path root;
  private final String user;
  private final LocalDate date;

  /**
   * Prepares to write posts.
   *
   * @param root the project's folder
   * @param user the name of the machine's user; empty if it is not known
   * @param date the date that they get
   */
  public NewDraft(Path root, String user, LocalDate date) {
    this.root = root;
    this.user = Title.line(user);
    this.date = date;
  }

  /** Ends with why no post could be written. */
  public static final class Refused extends Exception {
    private static final long serialVersionUID = 1;

    Refused(String message) {
      super(message);
    }
  }

  /**
   * Writes a post.
   *
   * @return its path from the project's folder, with forward slashes
   * @throws Refused if there is such a post, or if something is missing
   */
  public String write(String title) throws IOException, Refused {
    String line = Title.line(title);
    if (line.isEmpty()) {
      throw new Refused("a post needs a title");
    }
    if (line.indexOf('\uFFFD') >= 0) {
      throw new Refused(
          "the title has not come through; use a UTF-8 language environment, such as LANG=C.UTF-8");
    }
    SiteFiles files = SiteFiles.under(root);
    Byline byline =
        Byline.of(user, heads(files), files.assets())
            .orElseThrow(() -> new Refused("there is no image yet; put one into assets/images/"));
    String stem = FileStem.of(line, date);
    String path = PostFiles.FOLDER + "/" + stem + ".md";
    refuseTaken(stem);
    Path file = root.resolve(path);
    Files.createDirectories(file.getParent());
    byte[] content = Draft.of(line, date, byline).getBytes(StandardCharsets.UTF_8);
    try {
      Files.write(file, content, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    } catch (FileAlreadyExistsException e) {
      throw taken(path);
    }
    return path;
  }

  /** Returns what would keep a post that was just written from being published. */
  public Diagnostics mistakes(String path) throws IOException {
    Diagnostics diagnostics = new Diagnostics();
    PostReader reader = reader(SiteFiles.under(root));
    PostFiles.read(root.resolve(path), diagnostics)
        .ifPresent(source -> reader.readHead(source, diagnostics));
    return diagnostics;
  }

  /** Some file systems, and some readers, take capitals and small letters for the same. */
  private void refuseTaken(String stem) throws IOException, Refused {
    for (Path other : PostFiles.under(root)) {
      if (PostFiles.stem(other).equalsIgnoreCase(stem)) {
        throw taken(PostFiles.FOLDER + "/" + other.getFileName());
      }
    }
  }

  private static Refused taken(String path) {
    return new Refused("there is " + path + " already; choose another title, or rename that file");
  }

  private List<PostHead> heads(SiteFiles files) throws IOException {
    PostReader reader = reader(files);
    List<PostHead> heads = new ArrayList<>();
    for (Path file : PostFiles.under(root)) {
      // What is wrong with other posts is for the build to report.
      Diagnostics unreported = new Diagnostics();
      PostFiles.read(file, unreported)
          .flatMap(source -> reader.readHead(source, unreported))
          .ifPresent(heads::add);
    }
    return heads;
  }

  private PostReader reader(SiteFiles files) throws IOException {
    return new PostReader(files, TableFiles.under(root), DefinitionStage.under(root), Sources.NONE);
  }
}
