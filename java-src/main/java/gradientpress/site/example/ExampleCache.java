package gradientpress.site.example;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonParseException;
import gradientpress.example.TrainerSpecification;
import gradientpress.site.control.SpecificationJson;
import gradientpress.site.file.CodeDigest;
import gradientpress.site.file.Folder;
import gradientpress.site.file.Sha256;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Trained examples, kept until their specification or the code changes.
 *
 * <p>An entry begins with the digest of its content. One that is missing, cut short or altered is
 * trained again; so the folder may be deleted at any time.
 */
public final class ExampleCache {
  /** The packages that decide what a trained example looks like. */
  private static final List<String> CODE = List.of("nn", "data", "example", "view", "site");

  private static final int DIGEST_LENGTH = 64;
  private static final int MOST_IN_MEMORY = 256;

  private final Path folder;
  private final String codeDigest;
  private final Function<TrainerSpecification, TrainedExample> training;

  /** R² may be no number. */
  private final Gson gson = new GsonBuilder().serializeSpecialFloatingPointValues().create();

  private final Set<String> used = new HashSet<>();
  private final Map<String, TrainedExample> recent = new LinkedHashMap<>(16, 0.75f, true);
  private int trained;

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
        root.resolve("target/cache/examples"), CodeDigest.of(CODE), TrainedExample::train);
  }

  /** Returns the name of an example's entry; equal specifications have the same. */
  public String key(TrainerSpecification specification) {
    return new Sha256().add(codeDigest).add(SpecificationJson.of(specification).toString()).hex();
  }

  /** Returns the trained example, from the cache if it is there. */
  public TrainedExample get(TrainerSpecification specification) throws IOException {
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
  public Optional<TrainedExample> find(TrainerSpecification specification) throws IOException {
    String key = key(specification);
    used.add(entry(key).getFileName().toString());
    TrainedExample known = recent.get(key);
    if (known != null) {
      return Optional.of(known);
    }
    Optional<TrainedExample> found = read(entry(key));
    found.ifPresent(example -> remember(key, example));
    return found;
  }

  /** Keeps an example that was trained elsewhere; on disk unless it diverged. */
  public void put(TrainerSpecification specification, TrainedExample example) throws IOException {
    String key = key(specification);
    remember(key, example);
    if (!example.measured().diverged()) {
      String json = gson.toJson(example);
      String content = new Sha256().add(json).hex() + "\n" + json;
      Folder.write(entry(key), content.getBytes(StandardCharsets.UTF_8));
    }
  }

  private Path entry(String key) {
    return folder.resolve(key + ".txt");
  }

  private void remember(String key, TrainedExample example) {
    recent.put(key, example);
    if (recent.size() > MOST_IN_MEMORY) {
      recent.remove(recent.keySet().iterator().next());
    }
  }

  private Optional<TrainedExample> read(Path entry) throws IOException {
    if (!Files.isRegularFile(entry)) {
      return Optional.empty();
    }
    String content = new String(Files.readAllBytes(entry), StandardCharsets.UTF_8);
    if (content.length() <= DIGEST_LENGTH) {
      return Optional.empty();
    }
    String json = content.substring(DIGEST_LENGTH + 1);
    if (!content.startsWith(new Sha256().add(json).hex() + "\n")) {
      return Optional.empty();
    }
    try {
      return Optional.ofNullable(gson.fromJson(json, TrainedExample.class));
    } catch (JsonParseException e) {
      return Optional.empty();
    }
  }

  /** Deletes the entries that nobody has asked for. */
  public void deleteUnused() throws IOException {
    for (String name : Folder.files(folder)) {
      if (!used.contains(name)) {
        Files.delete(folder.resolve(name));
      }
    }
  }

  /** Returns how many examples had to be trained. */
  public int trained() {
    return trained;
  }
}
