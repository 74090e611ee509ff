package gradientpress.site;

import gradientpress.site.bibliography.Sources;
import gradientpress.site.claim.ClaimsReport;
import gradientpress.site.desk.AcrossPosts;
import gradientpress.site.desk.BuildMistakes;
import gradientpress.site.desk.PostStages;
import gradientpress.site.example.ExampleCache;
import gradientpress.site.file.AtOnce;
import gradientpress.site.file.Folder;
import gradientpress.site.mirror.ContentMirror;
import gradientpress.site.mirror.OtherPages;
import gradientpress.site.post.Post;
import gradientpress.site.post.SiteFiles;
import gradientpress.site.post.Today;
import gradientpress.site.publish.BasePath;
import gradientpress.site.publish.SiteInputs;
import gradientpress.site.publish.SiteSwap;
import gradientpress.site.reference.ReferenceFiles;
import gradientpress.site.reference.SchemaFiles;
import gradientpress.site.source.Diagnostic;
import gradientpress.site.source.Diagnostics;
import gradientpress.site.source.Format;
import gradientpress.site.source.PostFiles;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Checks all posts, trains their examples, and leaves what the pages are rendered from.
 *
 * <p>Every mistake in every post is reported in one run. If there is one, or if a promise about an
 * example does not hold, the exit code is 1, and {@code target/content} and {@code target/posts}
 * stay as they were. A draft is left out, whatever is wrong with it.
 */
public final class PreparePosts {
  private static final String FORMAT = "--format=";

  private final Path root;
  private final BasePath basePath;
  private final LocalDate today;
  private final Format format;
  private final PrintStream out;
  private final BuildMistakes mistakes = new BuildMistakes();
  private final ClaimsReport claims = new ClaimsReport();
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
    new SiteSwap(root.resolve("_site")).recover(); // whatever comes of this build
    Files.deleteIfExists(SiteInputs.marker(root));
    SiteFiles files = SiteFiles.under(root);
    ReferenceFiles.write(root, files);
    ExampleCache cache = ExampleCache.under(root);
    Sources sources = Sources.under(root, mistakes.elsewhere());
    PostStages stages = PostStages.under(root, files, sources, cache, today);
    Map<String, PostStages.Reading> readings = read(stages);
    Map<String, Optional<Post>> read = new TreeMap<>();
    readings.forEach((stem, reading) -> read.put(stem, reading.post()));
    SchemaFiles.write(root, files, Post.definitionsOf(read.values()));
    OtherPages others = ContentMirror.read(root, files, sources, mistakes.elsewhere());
    copies.putAll(others.copies());
    prepared.putAll(others.prepared());
    AcrossPosts acrossPosts = new AcrossPosts(root, basePath, today);
    acrossPosts.lookAround();
    for (Diagnostic mistake : acrossPosts.check(read, others, files).mistakes()) {
      mistakes.of(mistake.span().source().path()).add(mistake);
    }
    List<PostStages.Reading> good =
        readings.values().stream().filter(reading -> reading.good().isPresent()).toList();
    List<PostStages.Preparation> preparations = AtOnce.make(good, stages::prepare);
    for (int i = 0; i < good.size(); i++) {
      take(preparations.get(i), good.get(i).good().orElseThrow());
    }
    Diagnostics left = acrossPosts.withoutSilenced(mistakes.all(), readings.keySet(), others);
    if (report(left.without(mistakes::isOnlyInDrafts)) != 0) {
      return 1;
    }
    Folder.replaceContent(root.resolve("target/posts"), prepared);
    Folder.replaceContent(root.resolve("target/content"), copies);
    Folder.write(root.resolve("target/claims.txt"), claims.text().getBytes(StandardCharsets.UTF_8));
    stages.deleteStale();
    boolean unchanged = new SiteInputs(root, basePath).note();
    int examples = good.stream().mapToInt(r -> r.good().orElseThrow().trainers().size()).sum();
    out.print(
        "Posts: %s, examples: %s (%s trained now)%s\n"
            .formatted(
                good.size(),
                examples,
                cache.trained(),
                unchanged ? "; the site is up to date" : ""));
    mistakes
        .inDrafts(left)
        .forEach(
            (path, ofDraft) ->
                out.print(
                    "Left out: the draft %s; the preview shows what is wrong (%s)\n"
                        .formatted(path, ofDraft.tally())));
    stages
        .trouble()
        .ifPresent(
            trouble -> out.print("Not all could be kept for next time: %s\n".formatted(trouble)));
    return 0;
  }

  private Map<String, PostStages.Reading> read(PostStages stages) throws IOException {
    Map<String, PostStages.Reading> readings = new TreeMap<>();
    List<Path> files = PostFiles.under(root);
    List<PostStages.Reading> read = AtOnce.make(files, stages::read);
    for (int i = 0; i < files.size(); i++) {
      PostStages.Reading reading = read.get(i);
      String stem = PostFiles.stem(files.get(i));
      String path = PostFiles.path(stem);
      if (reading.post().filter(Post::isDraft).isPresent()) {
        mistakes.noteDraft(path);
      }
      mistakes.of(path).addAll(reading.mistakes());
      readings.put(stem, reading);
    }
    return readings;
  }

  /** Writes down what is left of the mistakes, and returns the exit code. */
  private int report(Diagnostics left) throws IOException {
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

  /** Drafts and posts to come are checked like the others, but leave nothing behind. */
  private void take(PostStages.Preparation preparation, Post post) {
    mistakes.of(PostFiles.path(post.stem())).addAll(preparation.mistakes());
    claims.add(preparation.claims());
    if (post.isPublic(today)) {
      copies.put("posts/" + post.name() + ".md", preparation.copy());
      prepared.putAll(preparation.files());
    }
  }
}
