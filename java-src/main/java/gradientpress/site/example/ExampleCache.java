package gradientpress.site.example;

import gradientpress.example.TrainerSpecification;
import gradientpress.site.control.SpecificationJson;
import gradientpress.site.definition.Definitions;
import gradientpress.site.file.CacheFolder;
import gradientpress.site.file.ReachableCode;
import gradientpress.site.file.Sha256;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/**
 * Trained examples, kept until their specification or the code that trains and draws them changes:
 * in a {@link CacheFolder}, and the latest in memory, too.
 *
 * <p>Several threads may use one cache; what two of them want is trained once.
 */
public final class ExampleCache {
  private static final int MOST_IN_MEMORY = 256;

  private final CacheFolder folder;
  private final String codeDigest;
  private final Function<TrainerSpecification, TrainedExample> training;
  private final Map<String, TrainedExample> recent = new LinkedHashMap<>(16, 0.75f, true);

  /** What those hold who want the example of a key. */
  private final Map<String, Object> locks = new ConcurrentHashMap<>();

  private final AtomicInteger trained = new AtomicInteger();

  /**
   * Opens a cache.
   *
   * @param folder where the entries are, or will be
   * @param codeDigest changes whenever the code does
   * @param training makes what is not there
   */
  public ExampleCache(
      Path folder, String codeDigest, Function<TrainerSpecification, TrainedExample> training) {
    this.folder = new CacheFolder(folder, ".example");
    this.codeDigest = codeDigest;
    this.training = training;
  }

  /** Opens the cache of a project. */
  public static ExampleCache under(Path root) throws IOException {
    return new ExampleCache(
        root.resolve("target/cache/examples"),
        codeDigest(ReachableCode.RUNNING),
        new ExampleTraining()::train);
  }

  /** Returns the digest of all code that decides what a trained example is, and how it is kept. */
  static String codeDigest(ReachableCode.Classes classes) throws IOException {
    return ReachableCode.digest(classes, TrainedExample.class, ExampleEntry.class);
  }

  /** Returns the name of an example's entry; equal specifications have the same. */
  public String key(TrainerSpecification specification) {
    return new Sha256()
        .add(codeDigest)
        .add(SpecificationJson.of(specification).toString())
        .add(Definitions.usedBy(specification).map(Definitions::digest).orElse(""))
        .hex();
  }

  /** Returns the trained example, from the cache if it is there. */
  public TrainedExample get(TrainerSpecification specification) {
    synchronized (locks.computeIfAbsent(key(specification), key -> new Object())) {
      Optional<TrainedExample> found = find(specification);
      if (found.isPresent()) {
        return found.get();
      }
      TrainedExample example = training.apply(specification);
      trained.incrementAndGet();
      put(specification, example);
      return example;
    }
  }

  /** Returns the trained example if it is in the cache. */
  public Optional<TrainedExample> find(TrainerSpecification specification) {
    String key = key(specification);
    Optional<TrainedExample> known = recent(key);
    if (known.isPresent()) {
      return known;
    }
    Optional<TrainedExample> found = folder.find(key).map(ExampleEntry::read);
    found.ifPresent(example -> remember(key, example));
    return found;
  }

  /** Keeps an example that was trained elsewhere; in memory, and if possible on disk. */
  public void put(TrainerSpecification specification, TrainedExample example) {
    String key = key(specification);
    remember(key, example);
    folder.keep(key, ExampleEntry.write(example));
  }

  private Optional<TrainedExample> recent(String key) {
    synchronized (recent) {
      return Optional.ofNullable(recent.get(key));
    }
  }

  private void remember(String key, TrainedExample example) {
    synchronized (recent) {
      recent.put(key, example);
      if (recent.size() > MOST_IN_MEMORY) {
        recent.remove(recent.keySet().iterator().next());
      }
    }
  }

  /** Returns the folder of the entries. */
  public CacheFolder folder() {
    return folder;
  }

  /** Returns how many examples had to be trained. */
  public int trained() {
    return trained.get();
  }
}
