package gradientpress.site.desk;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonPrimitive;
import gradientpress.site.bibliography.Sources;
import gradientpress.site.claim.ClaimsReport;
import gradientpress.site.code.CodeStage;
import gradientpress.site.definition.DefinitionStage;
import gradientpress.site.definition.FailedRun;
import gradientpress.site.example.ExampleCache;
import gradientpress.site.example.PostClaims;
import gradientpress.site.example.PreparedPosts;
import gradientpress.site.example.TrainedExample;
import gradientpress.site.file.CacheFolder;
import gradientpress.site.formula.FormulaStage;
import gradientpress.site.mirror.PostCopy;
import gradientpress.site.post.Post;
import gradientpress.site.post.PostReader;
import gradientpress.site.post.SiteFiles;
import gradientpress.site.script.PostModules;
import gradientpress.site.source.Diagnostic;
import gradientpress.site.source.Diagnostics;
import gradientpress.site.source.PostFiles;
import gradientpress.site.source.SourceText;
import gradientpress.site.table.TableFiles;
import gradientpress.site.trainer.Trainer;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The stages of a post, from the file of its author to what its page is rendered from.
 *
 * <p>A whole build goes through them with every post, the preview with those that have changed.
 */
public final class PostStages {
  /** The folder of the words of posts, which are read only for the search. */
  private static final String TEXT = "text/";

  private final PostReader reader;
  private final CodeStage code;
  private final FormulaStage formulas;
  private final ExampleCache cache;
  private final DefinitionStage definitions;
  private final PostModules modules;
  private final LocalDate today;

  private PostStages(
      PostReader reader,
      CodeStage code,
      FormulaStage formulas,
      DefinitionStage definitions,
      PostModules modules,
      ExampleCache cache,
      LocalDate today) {
    this.reader = reader;
    this.code = code;
    this.formulas = formulas;
    this.definitions = definitions;
    this.modules = modules;
    this.cache = cache;
    this.today = today;
  }

  /**
   * Makes the stages of a project's posts.
   *
   * @param root the project's folder
   * @param files what posts may refer to
   * @param sources what they may cite
   * @param cache where trained examples are kept
   * @param today the day on which posts are still to come, or not
   */
  public static PostStages under(
      Path root, SiteFiles files, Sources sources, ExampleCache cache, LocalDate today)
      throws IOException {
    DefinitionStage definitions = DefinitionStage.under(root);
    return new PostStages(
        new PostReader(files, TableFiles.under(root), definitions, sources),
        CodeStage.under(root),
        FormulaStage.under(root),
        definitions,
        PostModules.under(root),
        cache,
        today);
  }

  /**
   * A post that was read.
   *
   * @param post what was read, be it right or wrong; nothing if it is no text
   * @param code what its page shows of its code
   * @param formulas its formulas as its page shows them
   * @param mistakes all that is wrong with its text, its code and its formulas
   */
  public record Reading(
      Optional<Post> post, JsonArray code, JsonArray formulas, List<Diagnostic> mistakes) {
    /** What there is of a post that could not be read. */
    static final Reading NOTHING =
        new Reading(Optional.empty(), new JsonArray(), new JsonArray(), List.of());

    /** Returns the post if it is without errors, so that the next stage can take it. */
    public Optional<Post> good() {
      return post.filter(p -> Diagnostic.areWarnings(mistakes));
    }
  }

  /**
   * A post that is ready to be rendered, unless something is wrong with it.
   *
   * @param copy the clean copy of its file
   * @param files what was made of it besides, by path
   * @param claims what it claims and is right about
   * @param mistakes what it claims without being right
   */
  public record Preparation(
      byte[] copy, Map<String, byte[]> files, ClaimsReport claims, List<Diagnostic> mistakes) {}

  /**
   * Reads a post, checks its text, runs its code, and typesets its formulas.
   *
   * <p>Several threads may read a post each. Code runs and formulas are typeset one post after the
   * other all the same: both wait for one program that does it for all.
   */
  public Reading read(Path file) throws IOException {
    Diagnostics diagnostics = new Diagnostics();
    Optional<SourceText> source = PostFiles.read(file, diagnostics);
    Optional<Post> read = source.map(text -> reader.read(PostFiles.stem(file), text, diagnostics));
    if (read.isEmpty()) {
      return new Reading(read, new JsonArray(), new JsonArray(), diagnostics.inOrder());
    }
    Post post = read.get();
    synchronized (this) {
      JsonArray parts = code.run(post.stem(), post.code(), diagnostics);
      JsonArray math = formulas.typeset(post.formulas(), diagnostics);
      return new Reading(read, parts, math, diagnostics.inOrder());
    }
  }

  /**
   * Trains the examples of a post, as far as they are not known, and checks what it says of them.
   *
   * <p>Several threads may prepare a post each.
   *
   * @param reading of a post without errors
   */
  public Preparation prepare(Reading reading) throws IOException {
    Post post = reading.good().orElseThrow();
    Diagnostics diagnostics = new Diagnostics();
    ClaimsReport claims = new ClaimsReport();
    List<TrainedExample> examples = examples(post, diagnostics);
    PreparedPosts prepared =
        diagnostics.isEmpty()
            ? PostClaims.check(post.name(), post.trainers(), examples, claims, diagnostics)
            : new PreparedPosts();
    if (diagnostics.isEmpty() && !post.definitions().isEmpty() && !post.trainers().isEmpty()) {
      Map<String, String> own = modules.of(post.definitions(), diagnostics);
      prepared.put(post.name(), "modules", new Gson().toJsonTree(own));
    }
    if (!reading.code().isEmpty()) {
      prepared.put(post.name(), "code", reading.code());
    }
    if (!reading.formulas().isEmpty()) {
      prepared.put(post.name(), "formulas", reading.formulas());
    }
    if (!post.outline().headings().isEmpty()) {
      prepared.put(post.name(), "headings", post.outline().headingsJson());
    }
    if (post.sources().size() > 0) {
      prepared.put(post.name(), "sources", post.sources());
    }
    prepared.addSmallPictures(
        post.name(),
        examples.stream().findFirst(),
        post.trainers().stream().findFirst().map(Trainer::alt).orElse(""));
    prepared.put(post.name(), "words", new JsonPrimitive(post.sections().words()));
    prepared.put(
        TEXT + post.name(), "sections", post.sections().toJson(prepared.printed(post.name())::in));
    Map<String, byte[]> files = prepared.files();
    byte[] json = files.getOrDefault(post.name() + ".json", new byte[0]);
    return new Preparation(PostCopy.of(post, today, json), files, claims, diagnostics.inOrder());
  }

  private List<TrainedExample> examples(Post post, Diagnostics diagnostics) {
    List<TrainedExample> examples = new ArrayList<>();
    for (Trainer trainer : post.trainers()) {
      try {
        examples.add(cache.get(trainer.specification()));
      } catch (FailedRun failure) {
        failure.report(trainer.id(), trainer.span(), post.definitions(), diagnostics);
      }
    }
    return examples;
  }

  /** Deletes what nobody has asked for in a long time, and modules that none of the posts has. */
  public void deleteStale() throws IOException {
    folders().forEach(CacheFolder::deleteStale);
    modules.deleteUnused();
  }

  /** Returns why something could not be kept for the next time, if something could not. */
  public Optional<String> trouble() {
    return folders().flatMap(folder -> folder.trouble().stream()).findFirst();
  }

  private Stream<CacheFolder> folders() {
    return Stream.of(code.folder(), formulas.folder(), definitions.folder(), cache.folder());
  }
}
