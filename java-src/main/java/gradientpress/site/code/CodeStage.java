package gradientpress.site.code;

import com.google.gson.JsonArray;
import gradientpress.site.code.JavaFence.Block;
import gradientpress.site.file.CacheFolder;
import gradientpress.site.file.CodeDigest;
import gradientpress.site.file.JsonCache;
import gradientpress.site.file.Sha256;
import gradientpress.site.source.Diagnostics;
import gradientpress.site.source.Mistake;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/** Compiles and runs the code of posts, one post after the other, unless it is known already. */
public final class CodeStage {
  private static final Duration LIMIT = Duration.ofSeconds(10);

  private final SourceFiles files;
  private final JsonCache<CodeResult[]> cache;
  private final String codeDigest;
  private final JavaCompiler compiler;
  private final ChildJvm jvm;
  private int compiled;

  /**
   * Makes a stage.
   *
   * @param root the project's folder
   * @param codeDigest changes whenever our own code does
   * @param compiler compiles; null if the Java that is running has none
   * @param limit how long the blocks of a post may run together
   */
  CodeStage(Path root, String codeDigest, JavaCompiler compiler, Duration limit) {
    this.files = new SourceFiles(root);
    this.cache = new JsonCache<>(root.resolve("target/cache/code"), CodeResult[].class);
    this.codeDigest = codeDigest;
    this.compiler = compiler;
    this.jvm = new ChildJvm(limit);
  }

  /** Makes the stage for a project. */
  public static CodeStage under(Path root) throws IOException {
    return new CodeStage(root, CodeDigest.ofAll(), ToolProvider.getSystemJavaCompiler(), LIMIT);
  }

  /**
   * Compiles and runs the code of a post, reporting what is wrong with it.
   *
   * @param stem the post's file name without {@code .md}
   * @return what the page shows, for each fence of Java; null for one that stays as it is. Empty if
   *     there is nothing to show, or something was reported
   */
  public JsonArray run(String stem, PostCode code, Diagnostics diagnostics) throws IOException {
    Optional<List<String>> included = include(code, diagnostics);
    Optional<List<CodeResult>> results = results(stem, code, diagnostics);
    return included.isPresent() && results.isPresent()
        ? CodeJson.of(code, included.get(), results.get())
        : new JsonArray();
  }

  /** Returns what the fences include, unless something is wrong with one of them. */
  private Optional<List<String>> include(PostCode code, Diagnostics diagnostics) {
    List<Optional<String>> texts =
        code.includes().stream().map(i -> files.read(i.address(), diagnostics)).toList();
    return texts.stream().allMatch(Optional::isPresent)
        ? Optional.of(texts.stream().map(Optional::get).toList())
        : Optional.empty();
  }

  /** Returns what comes of the blocks, unless something is wrong with one of them. */
  private Optional<List<CodeResult>> results(String stem, PostCode code, Diagnostics diagnostics)
      throws IOException {
    List<Block> blocks = code.blocks();
    if (!code.whole()) {
      return Optional.empty();
    }
    if (blocks.isEmpty()) {
      return Optional.of(List.of());
    }
    String key = key(stem, blocks);
    Optional<CodeResult[]> kept = cache.find(key);
    if (kept.isPresent()) {
      return kept.map(List::of);
    }
    Optional<List<CodeResult>> results = make(stem, blocks, diagnostics);
    if (results.isPresent()) {
      cache.keep(key, results.get().toArray(CodeResult[]::new));
    }
    return results;
  }

  private Optional<List<CodeResult>> make(String stem, List<Block> blocks, Diagnostics diagnostics)
      throws IOException {
    if (compiler == null) {
      diagnostics.report(
          Mistake.NO_COMPILER,
          blocks.get(0).word(),
          "the Java that builds this site has no compiler",
          "build with a JDK, a JRE is not enough");
      return Optional.empty();
    }
    compiled++;
    String className = CompileUnit.className(stem);
    return new PostRun(className, blocks, new Javac(compiler), jvm, diagnostics).results();
  }

  /** Digests all that decides what comes out; where the post has its code is not part of it. */
  private String key(String stem, List<Block> blocks) {
    Sha256 digest = new Sha256().add(codeDigest);
    digest.add(String.valueOf(Runtime.version().feature())).add(stem);
    for (Block block : blocks) {
      digest.add(block.role().name()).add(block.text().text());
    }
    return digest.hex();
  }

  /** Returns of how many posts the code was not known. */
  public int compiled() {
    return compiled;
  }

  /** Returns where it is kept what came of the code. */
  public CacheFolder folder() {
    return cache.folder();
  }
}
