package gradientpress.site.example;

import gradientpress.example.TrainerSpecification;
import gradientpress.site.control.SpecificationJson;
import gradientpress.site.definition.Definitions;
import gradientpress.site.file.Folder;
import gradientpress.site.file.ReachableCode;
import gradientpress.site.file.Sha256;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Trained examples, kept until their specification or the code that trains and draws them changes.
 *
 * <p>An entry begins with a digest of its key and its content. One that is missing, cut short,
 * altered or another's is trained again; so the folder may be deleted at any time, and several
 * builds may use it at once. Where it cannot be written, nothing is kept.
 */
public final class ExampleCache {
  private static final String SUFFIX = ".example";
  private static final int DIGEST_LENGTH = 64;
  private static final int MOST_IN_MEMORY = 256;

  /** How long an entry is kept that nobody asks for: other drafts, earlier settings. */
  private static final Duration KEPT = Duration.ofDays(14);

  /** How exactly it is noted when an entry was last asked for. */
  private static final Duration NOTED = Duration.ofDays(1);

  private final Path folder;
  private final String codeDigest;
  private final Function<TrainerSpecification, TrainedExample> training;
  private final Set<String> used = new HashSet<>();
  private final Map<String, TrainedExample> recent = new LinkedHashMap<>(16, 0.75f, true);
  private int trained;
  private String trouble = "";

  /**
   * Opens a cache.
   *
   * @param folder where the entries are
   * @param codeDigest changes whenever the code does
   * @param training makes what is not there
   */
  public ExampleCache(
      Path folder, String codeDigest, Function<TrainerSpecification, TrainedExample> training) {
    this.folder = folder;
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
    Optional<TrainedExample> found = find(specification);
    if (found.isPresent()) {
      return found.get();
    }
    TrainedExample example = training.apply(specification);
    trained++;
    put(specification, example);
    return example;
  }

  /** Returns the trained example if it is in the cache. */
  public Optional<TrainedExample> find(TrainerSpecification specification) {
    String key = key(specification);
    used.add(entry(key).getFileName().toString());
    TrainedExample known = recent.get(key);
    if (known != null) {
      return Optional.of(known);
    }
    Optional<TrainedExample> found = read(key);
    found.ifPresent(example -> remember(key, example));
    return found;
  }

  /** Keeps an example that was trained elsewhere; in memory, and if possible on disk. */
  public void put(TrainerSpecification specification, TrainedExample example) {
    String key = key(specification);
    remember(key, example);
    byte[] content = ExampleEntry.write(example);
    byte[] digest = digest(key, content);
    byte[] whole = Arrays.copyOf(digest, digest.length + content.length);
    System.arraycopy(content, 0, whole, digest.length, content.length);
    try {
      Folder.write(entry(key), whole);
    } catch (IOException e) {
      trouble = e.toString();
    }
  }

  private Path entry(String key) {
    return folder.resolve(key + SUFFIX);
  }

  private void remember(String key, TrainedExample example) {
    recent.put(key, example);
    if (recent.size() > MOST_IN_MEMORY) {
      recent.remove(recent.keySet().iterator().next());
    }
  }

  private Optional<TrainedExample> read(String key) {
    Path entry = entry(key);
    try {
      byte[] whole = Files.readAllBytes(entry);
      byte[] digest = Arrays.copyOf(whole, DIGEST_LENGTH);
      byte[] content =
          Arrays.copyOfRange(whole, Math.min(DIGEST_LENGTH, whole.length), whole.length);
      if (!Arrays.equals(digest, digest(key, content))) {
        return Optional.empty();
      }
      TrainedExample example = ExampleEntry.read(content);
      noteUse(entry);
      return Optional.of(example);
    } catch (IOException missingOrUnreadable) {
      return Optional.empty();
    }
  }

  private static byte[] digest(String key, byte[] content) {
    return new Sha256().add(key).add(content).hex().getBytes(StandardCharsets.US_ASCII);
  }

  private static void noteUse(Path entry) {
    try {
      if (isOlderThan(NOTED, entry)) {
        Files.setLastModifiedTime(entry, FileTime.from(Instant.now()));
      }
    } catch (IOException readOnlyOrGone) {
      // Then it may be deleted sooner, and is trained again.
    }
  }

  private static boolean isOlderThan(Duration age, Path entry) throws IOException {
    return Files.getLastModifiedTime(entry).toInstant().isBefore(Instant.now().minus(age));
  }

  /** Deletes the entries that nobody has asked for in a long time. */
  public void deleteStale() {
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
      for (Path entry : entries) {
        if (!used.contains(entry.getFileName().toString())) {
          deleteIfStale(entry);
        }
      }
    } catch (IOException noSuchFolder) {
      // Then there is nothing to delete.
    }
  }

  private static void deleteIfStale(Path entry) {
    try {
      if (isOlderThan(KEPT, entry)) {
        Files.deleteIfExists(entry);
      }
    } catch (IOException goneOrReadOnly) {
      // Another build was quicker, or it stays.
    }
  }

  /** Returns how many examples had to be trained. */
  public int trained() {
    return trained;
  }

  /** Returns why an example could not be kept, if one could not. */
  public Optional<String> trouble() {
    return Optional.of(trouble).filter(text -> !text.isEmpty());
  }
}
