package gradientpress.site.definition;

import gradientpress.site.code.PostCode;
import gradientpress.site.code.SharedUnit;
import gradientpress.site.file.CacheFolder;
import gradientpress.site.file.CodeDigest;
import gradientpress.site.file.JsonCache;
import gradientpress.site.file.Sha256;
import gradientpress.site.source.Diagnostics;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds what posts define, unless it is known already. */
public final class DefinitionStage {
  /** A shared block without one of these words defines nothing, and needs no closer look. */
  private static final Pattern KINDS =
      Pattern.compile("\\b(Generator|DataSet|Activation|Optimizer)\\b");

  private final JsonCache<KeptDefinitions> cache;

  private DefinitionStage(Path cache) {
    this.cache = new JsonCache<>(cache, KeptDefinitions.class);
  }

  /** Makes the stage for a project. */
  public static DefinitionStage under(Path root) {
    return new DefinitionStage(root.resolve("target/cache/definitions"));
  }

  /**
   * Returns what a post defines; what is wrong with it is reported. Several threads may ask.
   *
   * @param stem the post's file name without {@code .md}
   * @param code the Java of the post
   */
  public Definitions read(String stem, PostCode code, Diagnostics diagnostics) {
    SharedUnit unit = new SharedUnit(stem, code);
    if (!KINDS.matcher(unit.text()).find()) {
      return Definitions.NONE;
    }
    try {
      return find(unit, diagnostics);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private synchronized Definitions find(SharedUnit unit, Diagnostics diagnostics)
      throws IOException {
    String java = String.valueOf(Runtime.version().feature());
    String key = new Sha256().add(CodeDigest.ofAll()).add(java).add(unit.text()).hex();
    Optional<KeptDefinitions> kept = cache.find(key);
    if (kept.isPresent()) {
      SharedClasses classes = new SharedClasses(kept.get().files(), unit::span);
      return Definitions.of(classes, kept.get().definitions(), kept.get().descriptions());
    }
    Optional<Map<String, byte[]>> files = unit.compile();
    if (files.isEmpty()) {
      return Definitions.broken(new SharedClasses(Map.of(), unit::span), List.of());
    }
    SharedClasses classes = new SharedClasses(files.get(), unit::span);
    Definitions definitions = DefinitionReader.read(classes, diagnostics);
    if (definitions.areKnown()) {
      cache.keep(key, definitions.toKeep());
    }
    return definitions;
  }

  /** Returns where it is kept what posts define. */
  public CacheFolder folder() {
    return cache.folder();
  }
}
