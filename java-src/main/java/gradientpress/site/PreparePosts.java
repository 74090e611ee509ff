package gradientpress.site;

import gradientpress.site.claim.Challenge;
import gradientpress.site.claim.Measured;
import gradientpress.site.control.Control;
import gradientpress.site.example.ExampleCache;
import gradientpress.site.example.PreparedPosts;
import gradientpress.site.example.TrainedExample;
import gradientpress.site.file.CodeDigest;
import gradientpress.site.file.Folder;
import gradientpress.site.post.Post;
import gradientpress.site.post.PostReader;
import gradientpress.site.post.SiteFiles;
import gradientpress.site.publish.BasePath;
import gradientpress.site.publish.SiteInputs;
import gradientpress.site.source.Diagnostics;
import gradientpress.site.source.Mistake;
import gradientpress.site.source.PostFiles;
import gradientpress.site.source.SourceText;
import gradientpress.site.table.TableFiles;
import gradientpress.site.trainer.Trainer;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Checks all posts, trains their examples, and leaves what the pages are rendered from.
 *
 * <p>Every mistake in every post is reported in one run. If there is one, or if a promise about an
 * example does not hold, the exit code is 1 and {@code target/posts} stays as it was.
 */
public final class PreparePosts {
  /** The packages that decide what a trained example looks like. */
  private static final List<String> CODE = List.of("nn", "data", "example", "view", "site");

  private final Path root;
  private final BasePath basePath;
  private final PrintStream out;
  private final Diagnostics diagnostics = new Diagnostics();

  PreparePosts(Path root, BasePath basePath, PrintStream out) {
    this.root = root;
    this.basePath = basePath;
    this.out = out;
  }

  /**
   * Prepares the posts of a project.
   *
   * @param arguments the project's folder; the working directory if left out
   */
  public static void main(String[] arguments) throws IOException {
    Path root = Path.of(arguments.length > 0 ? arguments[0] : "");
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    noteCommand(root);
    int exitCode = new PreparePosts(root, BasePath.configured(), out).run();
    out.flush();
    if (exitCode != 0) {
      System.exit(exitCode);
    }
  }

  /** Leaves the arguments of this program for the preview, which calls it after each change. */
  private static void noteCommand(Path root) throws IOException {
    String classPath = System.getProperty("java.class.path").replace("\\", "\\\\");
    String command =
        "-XX:TieredStopAtLevel=1 -classpath \"%s\" %s\n"
            .formatted(classPath, PreparePosts.class.getName());
    Folder.write(
        root.resolve("target/prepare-posts.args"), command.getBytes(StandardCharsets.UTF_8));
  }

  /** Does everything and returns the exit code. */
  int run() throws IOException {
    Files.deleteIfExists(SiteInputs.marker(root));
    List<Post> posts = read();
    if (!diagnostics.isEmpty()) {
      return fail();
    }
    ExampleCache cache =
        new ExampleCache(
            root.resolve("target/cache/examples"), CodeDigest.of(CODE), TrainedExample::train);
    PreparedPosts files = train(posts, cache);
    if (!diagnostics.isEmpty()) {
      return fail();
    }
    Folder.replaceContent(root.resolve("target/posts"), files.files());
    cache.deleteUnused();
    boolean unchanged = new SiteInputs(root, basePath).note();
    int examples = posts.stream().mapToInt(post -> post.trainers().size()).sum();
    out.print(
        "Posts: %s, examples: %s (%s trained now)%s\n"
            .formatted(
                posts.size(),
                examples,
                cache.trained(),
                unchanged ? "; the site is up to date" : ""));
    return 0;
  }

  private int fail() {
    diagnostics.print(out);
    return 1;
  }

  private List<Post> read() throws IOException {
    PostReader reader = new PostReader(SiteFiles.under(root), TableFiles.under(root));
    List<Post> posts = new ArrayList<>();
    for (Path file : PostFiles.under(root)) {
      Optional<SourceText> source = PostFiles.read(file, diagnostics);
      source.ifPresent(text -> posts.add(reader.read(PostFiles.stem(file), text, diagnostics)));
    }
    return posts;
  }

  private PreparedPosts train(List<Post> posts, ExampleCache cache) throws IOException {
    PreparedPosts files = new PreparedPosts();
    for (Post post : posts) {
      for (Trainer trainer : post.trainers()) {
        TrainedExample example = cache.get(trainer.specification());
        if (holds(trainer, example.measured())) {
          files.add(post.stem(), trainer, example);
        }
      }
    }
    return files;
  }

  /** Reports what the article promises and training does not show. */
  private boolean holds(Trainer trainer, Measured measured) {
    if (measured.diverged()) {
      diagnostics.report(
          Mistake.DIVERGED,
          trainer.span(),
          "the training of '%s' diverges in epoch %s: %s"
              .formatted(trainer.id(), measured.epoch(), measured.divergence()),
          "a smaller learning rate may help");
      return false;
    }
    trainer.promises().forEach(promise -> promise.check(measured, diagnostics));
    boolean layersAreFixed =
        trainer.offers().stream().noneMatch(offer -> offer.control() == Control.HIDDEN);
    for (Challenge challenge : trainer.challenges()) {
      challenge.check(trainer.specification(), layersAreFixed, diagnostics);
    }
    return true;
  }
}
