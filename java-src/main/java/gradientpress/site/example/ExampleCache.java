package gradientpress.site.example;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonParseException;
import gradientpress.example.TrainerSpecification;
import gradientpress.site.control.SpecificationJson;
import gradientpress.site.file.Folder;
import gradientpress.site.file.Sha256;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
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
  private static final int DIGEST_LENGTH = 64;

  private final Path folder;
  private final String codeDigest;
  private final Function<TrainerSpecification, TrainedExample> training;

  /** R² may be no number. */
  private final Gson gson = new GsonBuilder().serializeSpecialFloatingPointValues().create();

  private final Set<String> used = new HashSet<>();
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

  /** Returns the trained example, from the cache if it is there. */
  public TrainedExample get(TrainerSpecification specification) throws IOException {
    String key =
        new Sha256().add(codeDigest).add(SpecificationJson.of(specification).toString()).hex();
    Path entry = folder.resolve(key + ".txt");
    used.add(entry.getFileName().toString());
    Optional<TrainedExample> found = read(entry);
    if (found.isPresent()) {
      return found.get();
    }
    TrainedExample example = training.apply(specification);
    trained++;
    if (!example.measured().diverged()) {
      String json = gson.toJson(example);
      String content = new Sha256().add(json).hex() + "\n" + json;
      Folder.write(entry, content.getBytes(StandardCharsets.UTF_8));
    }
    return example;
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
