package gradientpress.site;

import gradientpress.site.check.LinkCheck;
import gradientpress.site.check.Outline;
import gradientpress.site.check.PostAddress;
import gradientpress.site.check.Silences;
import gradientpress.site.check.SiteMap;
import gradientpress.site.check.SiteOrigin;
import gradientpress.site.check.StrayFiles;
import gradientpress.site.claim.ClaimsReport;
import gradientpress.site.desk.PostStages;
import gradientpress.site.drive.DrivenFigures;
import gradientpress.site.example.ExampleCache;
import gradientpress.site.example.PreparedPosts;
import gradientpress.site.file.Folder;
import gradientpress.site.mirror.ContentMirror;
import gradientpress.site.post.PageReader;
import gradientpress.site.post.Post;
import gradientpress.site.post.SiteFiles;
import gradientpress.site.post.Today;
import gradientpress.site.publish.BasePath;
import gradientpress.site.publish.SiteInputs;
import gradientpress.site.reference.ReferenceFiles;
import gradientpress.site.source.Diagnostics;
import gradientpress.site.source.Format;
import gradientpress.site.source.PostFiles;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Checks all posts, trains their examples, and leaves what the pages are rendered from.
 *
 * <p>Every mistake in every post is reported in one run. If there is one, or if a promise about an
 * example does not hold, the exit code is 1, and {@code target/content} and {@code target/posts}
 * stay as they were.
 */
public final class PreparePosts {
  private static final String FORMAT = "--format=";

  private final Path root;
  private final BasePath basePath;
  private final LocalDate today;
  private final Format format;
  private final PrintStream out;
  private final Diagnostics diagnostics = new Diagnostics();
  private final ClaimsReport claims = new ClaimsReport();
  private final List<Outline> outlines = new ArrayList<>();
  private final Map<String, byte[]> copies = new TreeMap<>();
  private final Map<String, byte[]> prepared = new TreeMap<>();

  PreparePosts(Path root, BasePath basePath, LocalDate today, PrintStream out) {
    this(root, basePath, today, Format.TEXT, out);
  }

  PreparePosts(Path root, BasePath basePath, LocalDate today, Format format, PrintStream out) {
    this.root = root;
    this.format = format;
    this.basePath = basePath;
    this.today = today;
    this.out = out;
  }

  /**
   * Prepares the posts of a project.
   *
   * @param arguments the project's folder, the working directory if left out; and {@code
   *     --format=}{@link Format}, in which mistakes are written
   */
  public static void main(String[] arguments) throws IOException {
    Path root = Path.of("");
    Format format = Format.TEXT;
    for (String argument : arguments) {
      if (argument.startsWith(FORMAT)) {
        format = Format.named(argument.substring(FORMAT.length()));
      } else {
        root = Path.of(argument);
      }
    }
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    noteCommand(root);
    int exitCode =
        new PreparePosts(root, BasePath.configured(), Today.configured(), format, out).run();
    out.flush();
    if (exitCode != 0) {
      System.exit(exitCode);
    }
  }

  /** Leaves the arguments with which the preview starts its own program. */
  private static void noteCommand(Path root) throws IOException {
    String classPath = System.getProperty("java.class.path").replace("\\", "\\\\");
    String command =
        "-XX:+UseSerialGC -Dnode=\"%s\" -classpath \"%s\" %s\n"
            .formatted(System.getProperty("node", "node"), classPath, Preview.class.getName());
    Folder.write(root.resolve("target/preview.args"), command.getBytes(StandardCharsets.UTF_8));
  }

  /** Does everything and returns the exit code. */
  int run() throws IOException {
    Files.deleteIfExists(SiteInputs.marker(root));
    SiteFiles files = SiteFiles.under(root);
    ReferenceFiles.write(root, files);
    ExampleCache cache = ExampleCache.under(root);
    PostStages stages = PostStages.under(root, files, cache, today);
    List<Post> posts = read(stages);
    PageReader pages = new PageReader(root, files);
    pages.read(diagnostics);
    StrayFiles.check(root, diagnostics);
    checkLinks(pages, files);
    copies.putAll(new ContentMirror(root, files).copies(diagnostics));
    for (Post post : posts) {
      prepare(post, stages);
    }
    pages.outlines().forEach(this::putHeadings);
    if (report(Silences.under(root, checkedFiles(pages), diagnostics)) != 0) {
      return 1;
    }
    Folder.replaceContent(root.resolve("target/posts"), prepared);
    Folder.replaceContent(root.resolve("target/content"), copies);
    Folder.write(root.resolve("target/claims.txt"), claims.text().getBytes(StandardCharsets.UTF_8));
    cache.deleteStale();
    stages.deleteUnusedCode();
    boolean unchanged = new SiteInputs(root, basePath).note();
    int examples = posts.stream().mapToInt(post -> post.trainers().size()).sum();
    out.print(
        "Posts: %s, examples: %s (%s trained now)%s\n"
            .formatted(
                posts.size(),
                examples,
                cache.trained(),
                unchanged ? "; the site is up to date" : ""));
    cache
        .trouble()
        .ifPresent(
            trouble -> out.print("Trained examples could not be kept: %s\n".formatted(trouble)));
    return 0;
  }

  private List<Post> read(PostStages stages) throws IOException {
    List<Post> posts = new ArrayList<>();
    PostAddress addresses = new PostAddress(diagnostics);
    for (Path file : PostFiles.under(root)) {
      addresses.check(PostFiles.stem(file));
      PostStages.Reading reading = stages.read(file);
      reading.outline().ifPresent(outlines::add);
      diagnostics.addAll(reading.mistakes());
      reading.post().ifPresent(posts::add);
    }
    DrivenFigures.checkAcross(posts.stream().map(Post::figures).toList(), diagnostics);
    return posts;
  }

  /** Writes down what is left of the mistakes, and returns the exit code. */
  private int report(Silences silences) throws IOException {
    Diagnostics left = silences.without(diagnostics);
    silences.reportUnused(diagnostics, left);
    if (format == Format.SARIF) {
      byte[] log = Format.SARIF.write(left).getBytes(StandardCharsets.UTF_8);
      Folder.write(root.resolve("target/mistakes.sarif"), log);
    }
    if (left.isEmpty()) {
      return 0;
    }
    out.print((format == Format.GITHUB ? Format.GITHUB : Format.TEXT).write(left));
    return 1;
  }

  private void checkLinks(PageReader pages, SiteFiles files) throws IOException {
    outlines.addAll(pages.outlines().values());
    List<String> others = new ArrayList<>(files.assets());
    others.addAll(pages.addresses());
    LinkCheck links =
        new LinkCheck(
            new SiteMap(SiteOrigin.under(root) + basePath.path(), others, outlines), diagnostics);
    outlines.forEach(links::check);
  }

  /** Returns the files in which warnings can be silenced. */
  private List<String> checkedFiles(PageReader pages) throws IOException {
    List<String> files = new ArrayList<>();
    for (Path post : PostFiles.under(root)) {
      files.add(PostFiles.FOLDER + "/" + post.getFileName());
    }
    pages.outlines().keySet().forEach(name -> files.add("content/" + name + ".md"));
    return files;
  }

  private void putHeadings(String name, Outline page) {
    if (!page.headings().isEmpty()) {
      PreparedPosts parts = new PreparedPosts();
      parts.put("pages/" + name, "headings", page.headingsJson());
      prepared.putAll(parts.files());
    }
  }

  /** Drafts and posts to come are checked like the others, but leave nothing behind. */
  private void prepare(Post post, PostStages stages) throws IOException {
    PostStages.Preparation preparation = stages.prepare(post);
    diagnostics.addAll(preparation.mistakes());
    claims.add(preparation.claims());
    if (post.isPublic(today)) {
      copies.put("posts/" + post.stem() + ".md", preparation.copy());
      prepared.putAll(preparation.files());
    }
  }
}
